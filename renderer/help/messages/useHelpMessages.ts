import { useLanguage } from '../../messages/MessagesProvider'
import { en, type HelpMessages } from './en'
import { ko } from './ko'

const helpMessages: Record<'en' | 'ko', HelpMessages> = { en, ko }
export const useHelpMessages = (): HelpMessages => helpMessages[useLanguage()]
