import type { MergeReportMessages } from './messages.en'

export const mergeReportKo: MergeReportMessages = {
  label: '병합 보고',
  intro: (count) =>
    `두 사람이 오프라인에서 함께 고쳤어요. 확인할 문장이 ${count.toLocaleString('ko')}개 있어요.`,
  nothing: '두 사람이 쓴 문장이 모두 기사에 한 번씩 들어 있어요.',
  kinds: {
    missing: (who) => (who === null ? '기사에서 빠짐' : `${who}: 기사에서 빠짐`),
    mixed: (who) => (who === null ? '함께 고침' : `${who}: 두 사람이 함께 고침`),
    doubled: () => '기사에 두 번 들어 있음',
    returned: (who) => (who === null ? '지웠지만 되살아남' : `${who}: 지웠지만 되살아남`),
  },
  readsNow: (sentence) => `지금 문장: ${sentence}`,
  putBack: '되돌리기',
  takeOut: '빼기',
  parts: {
    headline: '제목',
    dek: '부제',
    datelinePlace: '발신지',
    caption: '사진 설명',
    credit: '사진 출처',
    alt: '대체 텍스트',
    body: '본문',
  },
}
