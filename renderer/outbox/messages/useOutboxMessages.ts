import { useLanguage } from '../../messages/MessagesProvider'
import { outboxEn, type OutboxMessages } from './en'
import { outboxKo } from './ko'

const messages: Record<'en' | 'ko', OutboxMessages> = { en: outboxEn, ko: outboxKo }

export const useOutboxMessages = (): OutboxMessages => messages[useLanguage()]
