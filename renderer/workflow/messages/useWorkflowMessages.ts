import { useLanguage } from '../../messages/MessagesProvider'
import { workflowEn, type WorkflowMessages } from './en'
import { workflowKo } from './ko'

const workflowMessages: Record<'en' | 'ko', WorkflowMessages> = { en: workflowEn, ko: workflowKo }

export const useWorkflowMessages = (): WorkflowMessages => workflowMessages[useLanguage()]
