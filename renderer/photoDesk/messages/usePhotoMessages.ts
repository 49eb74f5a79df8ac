import { useLanguage } from '../../messages/MessagesProvider'
import { photoEn, type PhotoMessages } from './en'
import { photoKo } from './ko'

const photoMessages: Record<'en' | 'ko', PhotoMessages> = { en: photoEn, ko: photoKo }

export const usePhotoMessages = (): PhotoMessages => photoMessages[useLanguage()]
