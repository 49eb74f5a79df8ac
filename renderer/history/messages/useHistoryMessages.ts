import { useLanguage } from '../../messages/MessagesProvider'
import { historyEn, type HistoryMessages } from './en'
import { historyKo } from './ko'

const historyMessages: Record<'en' | 'ko', HistoryMessages> = { en: historyEn, ko: historyKo }

export const useHistoryMessages = (): HistoryMessages => historyMessages[useLanguage()]
