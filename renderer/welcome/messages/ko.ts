import type { WelcomeMessages } from './en'

export const ko: WelcomeMessages = {
  title: 'Dateline을 시작해요',
  step: (number) => `3단계 중 ${number}단계`,
  who: '누가 쓰나요?',
  whoHint: '제출하거나 발행한 기사마다 기록에 이 이름이 남아요. 다른 곳으로 보내지 않아요.',
  nameEn: '영문 이름',
  nameKo: '한글 이름',
  role: (role) => `역할은 ${role}이에요. 편집국 IT에서 정했어요.`,
  site: '어느 사이트의 기사를 쓰나요?',
  siteHint:
    '사이트 프로필에는 사이트 이름과 섹션, 시간대, 저작권 문구가 들어 있어요. 없으면 아래 견본을 써요.',
  chooseProfile: '사이트 프로필 선택…',
  where: '어디에 발행하나요?',
  whereHint: '페이지를 이 컴퓨터의 폴더에 저장해요. 나중에 설정에서 바꿀 수 있어요.',
  ready: '준비가 끝났어요. 견본 기사로 연습하거나 바로 첫 기사를 써 보세요.',
  sample: '견본 기사 열기',
  first: '첫 기사 쓰기',
  next: '다음',
  back: '이전',
  skip: '건너뛰기',
}
