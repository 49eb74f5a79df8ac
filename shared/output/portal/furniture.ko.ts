import type { Furniture } from './furniture'

export const furnitureKo: Furniture = {
  skipToContent: '본문으로 건너뛰기',
  edition: '에디션',
  editionNames: { en: 'English', ko: '한국어' },
  sections: '섹션',
  front: '홈',
  updated: '수정',
  dateline: (place) => `[${place}] `,
  follow: '소셜 미디어에서도 만나요',
  connect: '공식 채널',
  social: { facebook: '페이스북', twitter: '트위터', google: '구글', rss: 'RSS' },
  newsletter: {
    title: '뉴스레터 구독',
    invitation: '하루 한 번, 오늘의 기사를 메일로 보내 드려요.',
    email: '이메일 주소',
    subscribe: '구독',
  },
  dontMiss: '놓치지 마세요',
  noOtherStories: '이 에디션의 첫 기사예요. 곧 다른 기사도 이어져요.',
  more: '다른 기사',
  noStories: '아직 기사가 없어요.',
  chooseEdition: '에디션 선택',
}
