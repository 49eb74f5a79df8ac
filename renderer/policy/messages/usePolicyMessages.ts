import { useLanguage } from '../../messages/MessagesProvider'
import { en, type PolicyMessages } from './en'
import { ko } from './ko'

const policyMessages: Record<'en' | 'ko', PolicyMessages> = { en, ko }
export const usePolicyMessages = (): PolicyMessages => policyMessages[useLanguage()]
