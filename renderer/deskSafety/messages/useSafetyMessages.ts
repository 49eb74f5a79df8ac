import { useLanguage } from '../../messages/MessagesProvider'
import { en, type SafetyMessages } from './en'
import { ko } from './ko'

export const safetyMessages: Record<'en' | 'ko', SafetyMessages> = { en, ko }
export const useSafetyMessages = (): SafetyMessages => safetyMessages[useLanguage()]
