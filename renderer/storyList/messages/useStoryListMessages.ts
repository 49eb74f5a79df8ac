import { useLanguage } from '../../messages/MessagesProvider'
import { storyListEn, type StoryListMessages } from './en'
import { storyListKo } from './ko'

export const storyListMessages = { en: storyListEn, ko: storyListKo }

export const useStoryListMessages = (): StoryListMessages => storyListMessages[useLanguage()]
