import { useLanguage } from '../../messages/MessagesProvider'
import { commentsEn, type CommentsMessages } from './en'
import { commentsKo } from './ko'

const commentsMessages: Record<'en' | 'ko', CommentsMessages> = { en: commentsEn, ko: commentsKo }

export const useCommentsMessages = (): CommentsMessages => commentsMessages[useLanguage()]
