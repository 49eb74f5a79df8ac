import type { Edition } from '../../shared/story/edition'

/** What the demo's reporter writes in one edition. */
export interface DemoArticle {
  readonly headline: string
  readonly dek: string
  readonly paragraphs: readonly string[]
  /** Added below an article that was imported. */
  readonly paragraph: string
  readonly caption: string
  readonly credit: string
  readonly alt: string
  /** In the order of the bylines; what an imported page can't know. */
  readonly names: readonly string[]
}
export interface DemoStory {
  /** The photo may be anybody's: the other edition repeats the credit of the imported page. */
  readonly repeatsCredit: boolean
  /** As the details pane shows it. */
  readonly section: string
  readonly tags: readonly string[]
  readonly articles: Readonly<Record<Edition, DemoArticle>>
}

/** Goes with the sample pages of the night ferry. */
export const ferryStory: DemoStory = {
  repeatsCredit: false,
  section: 'Society',
  tags: ['harbour', 'islands'],
  articles: {
    en: {
      headline: 'Night Ferry Returns to Mirae Harbour',
      dek: 'Eleven years after the last crossing, the islands have their evening boat again.',
      paragraphs: [
        'The night ferry came back to Mirae Harbour, and half the town came to see it tie up.',
        'It will link the harbour with the outer islands six nights a week.',
      ],
      paragraph:
        'Tickets for the second week go on sale at the harbour office on Monday at nine. Islanders travel at half fare until the end of the year.',
      caption: 'The night ferry Dalbit on her way into Mirae Harbour.',
      credit: '(Photo by John Sample/Example Photos)',
      alt: 'A ferry with lit windows crosses a calm bay at dusk',
      names: ['Jane Doe', 'Minji Sample'],
    },
    ko: {
      headline: '미래항에 밤배가 돌아왔다',
      dek: '11년 만에 다시 켜진 부두의 불빛, 섬과 항구를 잇는다',
      paragraphs: [
        '미래항 밤배가 목요일 저녁 다시 부두에 닿았다. 마지막 배가 떠난 지 11년 만이다.',
        '새 밤배 달빛호는 일주일에 여섯 번 항구와 바깥 섬들을 오간다. 뱃길은 세 시간이 걸린다.',
        '첫 배를 기다린 주민들은 늦게까지 부두를 떠나지 않았다. 매표소 옆 국숫집은 처음으로 자정까지 문을 열었다.',
      ],
      paragraph: '둘째 주 표는 월요일 아침 아홉 시부터 항만사무소에서 판다.',
      caption: '미래항으로 들어오는 밤배 달빛호.',
      credit: '(사진 = 존 샘플/예시포토)',
      alt: '해 질 녘 잔잔한 바다를 건너는, 창마다 불을 켠 여객선',
      names: ['김하늘', '이바다'],
    },
  },
}

/** Fits any page that may be imported. */
export const anyStory: DemoStory = {
  repeatsCredit: true,
  section: 'Politics',
  tags: [],
  articles: {
    en: {
      headline: 'From our Korean edition',
      dek: 'The full report is in Korean; this is what it is about.',
      paragraphs: [
        'This story went out in our Korean edition today. The link at the top of the page leads there.',
        'The newsroom adds what becomes known to both editions.',
      ],
      paragraph: 'The newsroom will add to this story, in both editions, as more becomes known.',
      caption: 'The photo that goes with this story.',
      credit: '(Photo by Jane Doe/Example Photos)',
      alt: 'The photo that goes with this story',
      names: ['Haneul Sample', 'Bada Sample'],
    },
    ko: {
      headline: '영어판 기사를 한국어 독자에게 전합니다',
      dek: '두 판에서 함께 읽는 오늘의 소식',
      paragraphs: [
        '이 기사는 오늘 영어판에 먼저 실렸다. 기사 전문은 위쪽의 언어 전환 링크에서 볼 수 있다.',
        '편집국은 새로 확인되는 내용을 두 판에 함께 싣는다.',
      ],
      paragraph: '새로 확인되는 내용은 두 판에 함께 싣는다.',
      caption: '기사와 함께 실린 사진.',
      credit: '(사진 = 한예시/예시사진)',
      alt: '기사와 함께 실린 사진',
      names: ['한예시', '박예시'],
    },
  },
}
