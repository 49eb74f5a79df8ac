import { useLanguage } from '../../messages/MessagesProvider'
import { peopleEn, type PeopleMessages } from './en'
import { peopleKo } from './ko'

const peopleMessages: Record<'en' | 'ko', PeopleMessages> = { en: peopleEn, ko: peopleKo }

export const usePeopleMessages = (): PeopleMessages => peopleMessages[useLanguage()]
