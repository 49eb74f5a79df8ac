import type { FailureOf, UpdateFailureWords } from './failureWords'

const reasons: Record<FailureOf<'update/refused'>['reason'], string> = {
  notSecure: '주소가 안전하지 않아요',
  notSigned: '편집국의 서명이 없어요',
  damaged: '보낸 그대로 도착하지 않았어요',
  otherRing: '다른 컴퓨터용이에요',
  older: '지금 쓰는 Dateline보다 오래됐어요',
  altered: '확인한 뒤에 바뀌었어요',
}

export const updateFailuresKo: UpdateFailureWords = {
  'update/unreachable': ({ host }) => ({
    happened: `${host}에서 업데이트를 확인하지 못했어요.`,
    safe: '지금 쓰는 Dateline은 그대로 쓸 수 있고, 기사에는 영향이 없어요.',
    next: '잠시 뒤 다시 확인해요. 계속 이러면 편집국 IT 담당자에게 알려 주세요.',
  }),
  'update/refused': ({ reason }) => ({
    happened: `업데이트를 설치하지 않았어요. ${reasons[reason]}.`,
    safe: '아무것도 설치하지 않았고, 기사도 그대로예요.',
    next: '편집국 IT 담당자에게 알려 주세요.',
  }),
  'update/notStarted': ({ detail }) => ({
    happened: `설치 프로그램을 시작하지 못했어요(${detail}).`,
    safe: '지금 쓰는 Dateline은 그대로 쓸 수 있고, 기사도 그대로예요.',
    next: '다시 해 보고, 안 되면 편집국 IT 담당자에게 알려 주세요.',
  }),
}
