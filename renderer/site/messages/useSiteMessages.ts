import { useLanguage } from '../../messages/MessagesProvider'
import { siteEn, type SiteMessages } from './en'
import { siteKo } from './ko'

const siteMessages: Record<'en' | 'ko', SiteMessages> = { en: siteEn, ko: siteKo }

export const useSiteMessages = (): SiteMessages => siteMessages[useLanguage()]
