import { readBylineTime } from '../bylineTime'

/**
 * What a page carries around its article. Every pattern takes a whole line: a paragraph that only mentions one of
 * these words is no furniture.
 */
const matches = (patterns: readonly RegExp[], line: string): boolean =>
  patterns.some((pattern) => pattern.test(line))

const sectionWords = new Set(
  'home news politics business economy society culture sports opinion world tech technology entertainment life lifestyle science health travel video photos 홈 뉴스 정치 경제 사회 문화 스포츠 오피니언 국제 세계 연예 생활 과학 기술 건강 여행 북한 사진 영상'.split(
    ' ',
  ),
)
const onlySections = (line: string): boolean =>
  line
    .toLowerCase()
    .split(/[\s|·•>›»/,&]+/u)
    .every((word) => word === '' || word === 'and' || sectionWords.has(word))
const breadcrumb = /^(?:home|홈)\s*(?:>|›|»|\||\/)/iu

const editionLine = /^(?:editions?|에디션|언어판|판|언어)\s*[:：]/iu
const headerLines = [
  editionLine,
  breadcrumb,
  /^(?:nav|navigation|main menu|menu|skip to (?:main )?content|메뉴|내비게이션|네비게이션|본문 바로가기)$/iu,
]
const updatedWord =
  /^(?:last updated|updated|published|업데이트|최종\s?수정|수정|입력|등록)(?:\s?(?:on|at|일시|시간|시각|됨))?\s*[:：.|]?\s*/iu
const dateInFigures = /^[\d\s.,:/년월일시분오전후-]+$/u

/** "Updated" alone or with a time after it. */
export function isUpdatedLine(line: string): boolean {
  const rest = line.replace(updatedWord, '')
  return rest !== line && (rest === '' || readBylineTime(rest) !== null || dateInFigures.test(rest))
}

/** Stands above the headline. */
export const isHeaderFurniture = (line: string): boolean =>
  matches(headerLines, line) || isUpdatedLine(line) || onlySections(line) || readBylineTime(line) !== null

const places = String.raw`(?:facebook|twitter|google\+?|x|instagram|youtube|rss|페이스북|트위터|구글|인스타그램|유튜브)`
const invitations = [
  /^(?:like us|follow us)(?:\s*(?:and|&|\/|,)\s*(?:like us|follow us))?[!.]?$/iu,
  new RegExp(
    String.raw`^(?:like|follow)(?: and follow)? us on ${places}(?:[\s,·|/]+(?:and\s+)?${places})*[!.]?$`,
    'iu',
  ),
  new RegExp(String.raw`^connect with us\s*:?(?:[\s,·|/]*${places})*$`, 'iu'),
  /^(?:subscribe|sign up)(?: (?:to|for) (?:our|the) newsletters?)?[!.]?$/iu,
  /^real[- ]?time analytics$/iu,
  /^(?:좋아요|팔로우)(?:\s?(?:와|및|·|,|\/)\s?(?:좋아요|팔로우))?(?:\s?(?:하기|해\s?주세요|하세요))?[!.]?$/u,
  new RegExp(
    String.raw`^(?:SNS에서 만나기|SNS로 만나기|우리와 연결하기|함께하기|소식 받기|연결하기)\s*[:：]?(?:[\s,·|/]*${places})*$`,
    'iu',
  ),
  /^뉴스레터(?:를)?\s?(?:구독|신청|받아보기)(?:하기|하세요|해\s?주세요|신청)?[!.]?$/u,
  /^실시간\s?(?:통계|분석)$/u,
]

/** Follow and connect lines, the newsletter box, the analytics tag: dropped wherever they stand alone on a line. */
export const isInvitation = (line: string): boolean => matches(invitations, line)

/** The heading of a list of other stories: it and all that follows is no part of the article. */
export const isOtherStoriesHeading = (line: string): boolean =>
  /^(?:don['’‘`]?t miss(?: it| this| these)?|놓치지 마세요|놓치면 아쉬운 (?:기사|뉴스))\s*[:!.]?$/iu.test(
    line,
  )

const rightsSign = /^(?:<?저작권자\s*)?(?:[©ⓒ]|\(c\)|copyright\b)/iu
const rightsWords = /rights reserved|do not reproduce|without permission|무단|재배포|판권/iu
/** A copyright footer; a sentence that only begins with the sign is none. */
export const isRightsLine = (line: string): boolean =>
  line.length < 300 && rightsSign.test(line) && rightsWords.test(line)

/** The site's name in its copyright footer, e.g. `Haneul Post`, or null. */
export const siteNameIn = (line: string): string | null =>
  isRightsLine(line)
    ? (/(?:[©ⓒ]|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*([^,.]+?)\s*(?:[,.]|all rights|무단)/iu.exec(
        line,
      )?.[1] ?? null)
    : null

/** A sentence of some length, as against a label, a link or another story's headline. */
export const isProse = (line: string): boolean => line.length >= 40 && /[.!?。][”"’')\]]*$/u.test(line)
