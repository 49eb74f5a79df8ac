import { useLanguage } from '../../messages/MessagesProvider'
import { boardEn, type BoardMessages } from './en'
import { boardKo } from './ko'

const boardMessages: Record<'en' | 'ko', BoardMessages> = { en: boardEn, ko: boardKo }

export const useBoardMessages = (): BoardMessages => boardMessages[useLanguage()]
