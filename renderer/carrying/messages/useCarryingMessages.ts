import { useLanguage } from '../../messages/MessagesProvider'
import { carryingEn, type CarryingMessages } from './en'
import { carryingKo } from './ko'

const carryingMessages: Record<'en' | 'ko', CarryingMessages> = { en: carryingEn, ko: carryingKo }

export const useCarryingMessages = (): CarryingMessages => carryingMessages[useLanguage()]
