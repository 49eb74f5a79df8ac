import { useLanguage } from '../../messages/MessagesProvider'
import { en, type DoctorMessages } from './en'
import { ko } from './ko'

const doctorMessages: Record<'en' | 'ko', DoctorMessages> = { en, ko }
export const useDoctorMessages = (): DoctorMessages => doctorMessages[useLanguage()]
