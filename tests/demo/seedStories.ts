import type { Scene } from './drawScene'

export interface SeedArticle {
  readonly headline: string
  readonly dek: string
  readonly names: readonly string[]
  readonly paragraphs: readonly string[]
  readonly caption?: string
  readonly credit?: string
  readonly alt?: string
}
export interface SeedStory {
  readonly slug: string
  readonly section: string
  readonly tags: readonly string[]
  /** Age of the byline time, of a story that has an English article. */
  readonly hoursAgo: number
  readonly photo?: Scene
  readonly en?: SeedArticle
  readonly ko?: SeedArticle
  readonly publish?: 'Publish English' | 'Publish Korean' | 'Publish both'
  /** Added to the English article once it is out, and published again. */
  readonly update?: string
}

/** A newsroom that never was: every name in it is made up. Oldest first. */
export const seedStories: readonly SeedStory[] = [
  {
    slug: 'seven-bakeries-one-oven',
    section: 'Business',
    tags: ['bakeries', 'haewon'],
    hoursAgo: 52,
    photo: 'roofs',
    publish: 'Publish both',
    en: {
      headline: 'Seven Bakeries Share One Oven, and Nobody Sleeps In',
      dek: 'When gas prices doubled, the bakers of Haewon knocked down a wall instead of raising theirs.',
      names: ['Jane Doe'],
      paragraphs: [
        'At two in the morning the rye goes in. At three it is the turn of the buns, at half past four the milk bread, and by six the big brick oven behind Market Street has baked for seven shops that used to compete.',
        'The bakers agreed on the plan last winter, when heating seven ovens cost more than the flour. They chose the oldest one, because it holds its heat longest, and drew lots for the hours.',
        '“The buns lost,” said Bora Sample, who bakes them. “But the buns have the best view of the sunrise.”',
        'The seven shops have cut their fuel bill by more than half, according to the books they now keep together.',
      ],
      caption: 'The roofs of Market Street in Haewon before dawn.',
      credit: '(Photo by John Sample/Example Photos)',
      alt: 'Dark roofs in a row under an orange morning sky',
    },
    ko: {
      headline: '빵집 일곱 곳, 화덕은 하나',
      dek: '가스비가 두 배로 뛰자 해원의 제빵사들은 빵값 대신 담을 헐었다',
      names: ['한예시'],
      paragraphs: [
        '새벽 두 시에 호밀빵이 들어간다. 세 시는 단팥빵, 네 시 반은 우유식빵 차례다. 여섯 시가 되면 시장길 뒤편 벽돌 화덕 하나가 빵집 일곱 곳의 빵을 모두 구워 낸다.',
        '지난겨울 화덕 일곱 개를 데우는 값이 밀가루값을 넘어섰다. 제빵사들은 열이 가장 오래가는 낡은 화덕을 고르고 시간은 제비로 뽑았다.',
        '함께 쓰는 장부를 보면 연료비는 절반 아래로 줄었다.',
      ],
      caption: '동트기 전 해원 시장길의 지붕들.',
      credit: '(사진 = 존 샘플/예시포토)',
      alt: '주황빛 새벽하늘 아래 나란한 지붕들',
    },
  },
  {
    slug: 'island-school-newspaper',
    section: 'Culture',
    tags: ['schools', 'islands'],
    hoursAgo: 44,
    photo: 'hills',
    publish: 'Publish both',
    en: {
      headline: 'Island School Prints Its Own Newspaper, Tides Included',
      dek: 'Eleven pupils, one press, and a correction column that the whole island reads first.',
      names: ['Minji Sample'],
      paragraphs: [
        'The Dolseom Morning comes out on Fridays, four pages, when the ferry has brought the paper and the wind lets the windows be opened for the ink.',
        'All eleven pupils of the island’s school write for it. The youngest is in charge of the tide table, which has been wrong once. The correction ran across the front page.',
        'The press was left behind by a printer who retired here. He came back to show them how to run it, and stayed as the oldest member of the class.',
      ],
      caption: 'Dolseom seen from the morning ferry.',
      credit: '(Photo by Jane Doe/Example Photos)',
      alt: 'Green hills of an island above a pale sea',
    },
    ko: {
      headline: '섬 학교 아이들이 찍는 신문, 물때표도 있어요',
      dek: '학생 열한 명과 인쇄기 한 대, 섬사람들이 가장 먼저 읽는 정정 기사',
      names: ['김하늘'],
      paragraphs: [
        '‘돌섬아침’은 금요일마다 나온다. 네 쪽짜리다. 배가 종이를 싣고 오고, 잉크 냄새를 뺄 창을 열 만큼 바람이 잦아야 찍는다.',
        '전교생 열한 명이 모두 기자다. 막내는 물때표를 맡았다. 딱 한 번 틀렸는데, 정정 기사가 1면을 가득 채웠다.',
      ],
      caption: '아침 배에서 바라본 돌섬.',
      credit: '(사진 = 제인 도/예시포토)',
      alt: '옅은 바다 위로 솟은 섬의 푸른 언덕',
    },
  },
  {
    slug: 'night-bus-trial',
    section: 'Society',
    tags: ['transport'],
    hoursAgo: 27,
    publish: 'Publish both',
    update: 'Update: the city said on Tuesday that the trial will run for two more months.',
    en: {
      headline: 'Night Bus Trial Carries Twice as Many as Planned',
      dek: 'Cleaners, nurses and the last of the karaoke crowd fill the seats of line N4.',
      names: ['Jane Doe', 'Minji Sample'],
      paragraphs: [
        'The city had hoped for three hundred riders a night on line N4. In its first month there were six hundred and forty.',
        'Most of them board between three and four in the morning, near the hospital and the office towers, a count by the bus company shows.',
        'Drivers have asked for a second bus at that hour. The council’s transport panel takes up the request next week.',
      ],
    },
    ko: {
      headline: '심야버스 시범 운행, 예상의 두 배가 탔다',
      dek: '청소 노동자와 간호사, 마지막 노래방 손님이 N4번을 채웠다',
      names: ['이바다', '김하늘'],
      paragraphs: [
        '시는 심야버스 N4번에 하루 300명이 탈 것으로 내다봤다. 첫 달에 640명이 탔다.',
        '승객 대부분은 새벽 세 시에서 네 시 사이 병원과 업무 지구 근처에서 탄다고 버스 회사는 밝혔다.',
      ],
    },
  },
  {
    slug: 'council-repairs-budget',
    section: 'Politics',
    tags: ['council', 'budget'],
    hoursAgo: 20,
    publish: 'Publish both',
    en: {
      headline: 'Council Votes to Mend Before It Builds',
      dek: 'A third of next year’s works budget goes to bridges, pipes and school roofs.',
      names: ['Haru Example'],
      paragraphs: [
        'The Haewon city council voted 21 to 14 on Monday night to spend a third of next year’s works budget on repairs.',
        'The vote puts off a new city hall for the second time. The present one leaks, members of both sides agreed, and will be first on the list.',
        'Opponents said that the city would pay more in the end. The budget office is to report in June.',
      ],
    },
    ko: {
      headline: '시의회 “짓기 전에 고치자”',
      dek: '내년 공사 예산의 3분의 1을 다리와 수도관, 학교 지붕에 쓴다',
      names: ['이바다'],
      paragraphs: [
        '해원시의회가 월요일 밤 내년 공사 예산의 3분의 1을 보수에 쓰기로 했다. 찬성 21표, 반대 14표였다.',
        '새 청사는 두 번째로 미뤄졌다. 지금 청사는 비가 새서 보수 목록 맨 위에 올랐다.',
      ],
    },
  },
  {
    slug: 'harbour-cup-final',
    section: 'Sports',
    tags: ['football'],
    hoursAgo: 6,
    photo: 'stadium',
    publish: 'Publish both',
    en: {
      headline: 'Fishmongers Win the Harbour Cup on Penalties',
      dek: 'A goalkeeper who had never saved one saves three.',
      names: ['Bada Sample'],
      paragraphs: [
        'The Fishmongers beat the Post Office 3–2 on penalties on Sunday to win the Harbour Cup for the first time since it was put up in 1988.',
        'Their goalkeeper, Nuri Example, stood in because the regular one was at sea. She had not stopped a penalty all season; on Sunday she stopped three.',
        'The cup will stand on ice in the market hall until Friday.',
      ],
      caption: 'Lights over the harbour ground on the evening of the final.',
      credit: '(Photo by John Sample/Example Photos)',
      alt: 'Floodlights above a dark football ground at night',
    },
    ko: {
      headline: '어시장 팀, 승부차기로 항구컵 첫 우승',
      dek: '한 번도 막아 본 적 없던 골키퍼가 세 번을 막았다',
      names: ['박예시'],
      paragraphs: [
        '어시장 팀이 일요일 결승에서 우체국 팀을 승부차기 3 대 2로 꺾고 항구컵을 처음 들어 올렸다.',
        '원래 골키퍼가 바다에 나가 대신 장갑을 낀 예누리 선수는 이날 승부차기를 세 번 막았다.',
      ],
      caption: '결승이 열린 저녁, 불을 켠 항구 운동장.',
      credit: '(사진 = 존 샘플/예시포토)',
      alt: '밤 축구장 위로 켜진 조명탑',
    },
  },
  {
    slug: 'first-snow-trails',
    section: 'Society',
    tags: ['weather'],
    hoursAgo: 3,
    photo: 'snow',
    publish: 'Publish Korean',
    ko: {
      headline: '첫눈에 나래산 탐방로 네 곳 통제',
      dek: '정상 부근 12㎝ 쌓여… 이르면 목요일 다시 연다',
      names: ['김하늘'],
      paragraphs: [
        '밤사이 내린 첫눈으로 나래산 탐방로 네 곳이 통제됐다. 정상 부근에는 눈이 12㎝ 쌓였다.',
        '공원사무소는 얼어붙은 계단을 치우는 대로 이르면 목요일 탐방로를 다시 연다고 밝혔다.',
        '아래쪽 숲길과 절까지 가는 길은 평소처럼 걸을 수 있다.',
      ],
      caption: '첫눈이 내린 나래산.',
      credit: '(사진 = 박예시/예시사진)',
      alt: '눈 덮인 산봉우리와 흐린 하늘',
    },
  },
  {
    slug: 'barge-orchestra',
    section: 'Culture',
    tags: ['music'],
    hoursAgo: 2,
    en: {
      headline: 'Orchestra on a Barge Looks for a Quiet Tide',
      dek: '',
      names: ['Minji Sample'],
      paragraphs: [
        'The strings are lashed down, the timpani are bolted, and the conductor has been told to keep one hand on the rail.',
        'TK: date of the first concert, what happens in rain.',
      ],
    },
  },
  {
    slug: 'market-roof-plans',
    section: 'Business',
    tags: ['market'],
    hoursAgo: 1,
    en: {
      headline: 'Market Traders Choose a Roof of Glass',
      dek: 'Three designs were on the table; the cheapest came last.',
      names: ['Jane Doe'],
      paragraphs: [
        'Traders at the old market voted on Tuesday for a glass roof, the dearest of three designs and the only one under which, they said, a mackerel looks like a mackerel.',
      ],
    },
    ko: {
      headline: '시장 상인들, 유리 지붕을 골랐다',
      dek: '세 가지 설계안 가운데 가장 싼 것이 꼴찌였다',
      names: ['한예시'],
      paragraphs: ['옛 시장 상인들이 화요일 투표로 유리 지붕을 골랐다. 세 설계안 가운데 가장 비싸다.'],
    },
  },
  {
    slug: 'column-slow-letters',
    section: 'Opinion',
    tags: [],
    hoursAgo: 1,
    ko: {
      headline: '[칼럼] 느린 편지를 기다리며',
      dek: '',
      names: ['박예시'],
      paragraphs: [
        '사흘 걸려 오는 편지에는 사흘만큼의 날씨가 묻어 있다. 빠른 소식에 익숙해진 뒤로 우리는 그 날씨를 잃었다.',
      ],
    },
  },
]
