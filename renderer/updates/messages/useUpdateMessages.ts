import { useLanguage } from '../../messages/MessagesProvider'
import { en, type UpdateMessages } from './en'
import { ko } from './ko'

const updateMessages: Record<'en' | 'ko', UpdateMessages> = { en, ko }
export const useUpdateMessages = (): UpdateMessages => updateMessages[useLanguage()]
