import { useLanguage } from '../../messages/MessagesProvider'
import { templatesEn, type TemplatesMessages } from './en'
import { templatesKo } from './ko'

export const templatesMessages: Record<'en' | 'ko', TemplatesMessages> = { en: templatesEn, ko: templatesKo }

export const useTemplatesMessages = (): TemplatesMessages => templatesMessages[useLanguage()]
