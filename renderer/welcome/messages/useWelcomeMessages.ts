import { useLanguage } from '../../messages/MessagesProvider'
import { en, type WelcomeMessages } from './en'
import { ko } from './ko'

const welcomeMessages: Record<'en' | 'ko', WelcomeMessages> = { en, ko }
export const useWelcomeMessages = (): WelcomeMessages => welcomeMessages[useLanguage()]
