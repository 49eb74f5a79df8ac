import { refusalText } from '../workflow/messages/refusalText'
import { workflowKo } from '../workflow/messages/ko'
import type { WorkflowFailureWords } from './failureWords'

const roles = { reporter: '기자', editor: '편집자', admin: '관리자' }

export const workflowFailuresKo: WorkflowFailureWords = {
  'person/notFound': () => ({
    happened: '이 프로필이 없거나, 지금 데스크에 있는 사람의 프로필이에요.',
    safe: '프로필은 모두 그대로예요.',
    next: '설정을 다시 열어 목록에서 골라 주세요.',
  }),
  'person/roleLocked': ({ role }) => ({
    happened: `이 컴퓨터의 역할은 편집국 IT에서 ‘${roles[role]}’로 정해 두었어요.`,
    safe: '프로필은 그대로예요.',
    next: '다른 역할이 필요하면 IT 담당자에게 요청해 주세요.',
  }),
  'person/roleTooLow': ({ needed: role }) => ({
    happened: role === 'admin' ? '관리자만 할 수 있어요.' : '편집자만 할 수 있어요.',
    safe: '바뀐 것은 없어요.',
    next: '데스크의 편집자나 관리자에게 부탁하세요.',
  }),
  'workflow/refused': ({ refusal }) => ({
    happened: refusalText(workflowKo, refusal),
    safe: '기사는 그대로예요.',
    next: '글 위 막대에서 기사의 상태를 확인해 주세요.',
  }),
}
