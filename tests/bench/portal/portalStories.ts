import type { Block } from '../../../shared/story/articleBody'
import type { Edition } from '../../../shared/story/edition'
import type { Article, PhotoAsset, PublishedArticle } from '../../../shared/story/story'
import { heading, makeArticle, paragraph, photo, published, storyIdOf } from '../../make/articles'
import { sampleProfile } from '../../make/siteProfiles'

const words =
  'harbour lamp quay ferry council winter market roof tide gate school kitchen archive keeper diary pilot rowing crew bridge signal'.split(
    ' ',
  )
const hangul =
  '항구 등불 부두 여객선 시의회 겨울 시장 지붕 물때 수문 학교 부엌 기록관 등대지기 일기 도선사 조정 선수단 다리 신호'.split(
    ' ',
  )

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

const sections = sampleProfile.sections.map(({ id }) => id)
const hours = 3_600_000
const first = Date.parse('2024-12-01T00:00:00Z')

/** One edition of a made-up story of about 500 words with a photo, from two years of a newsroom. */
export function portalStory(
  number: number,
  edition: Edition,
  photos: readonly PhotoAsset[],
): PublishedArticle {
  const pick = numbers(number * 7 + (edition === 'en' ? 1 : 2))
  const list = edition === 'en' ? words : hangul
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => list[pick(list.length)]).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const text = (): Block => paragraph(Array.from({ length: 4 }, () => sentence(13)).join(' '))
  const picture = photos[number % photos.length]
  const article: Partial<Article> = {
    storyId: storyIdOf(number),
    edition,
    slug: `${words[number % words.length]}-${number}`,
    headline: sentence(8),
    dek: sentence(14),
    section: sections[number % sections.length] ?? '',
    tags: [`Tag ${number % 150}`, `Tag ${150 + (number % 151)}`],
    bylines: [{ id: 'b', en: `Writer ${number % 40}`, ko: `기자 ${number % 40}` }],
    photos: picture === undefined ? [] : [picture],
    body: [
      ...(picture === undefined
        ? []
        : [photo(picture.photoId, 'The quay.', '(Photo by Mira Holt/Namu Harbour Times)')]),
      text(),
      text(),
      heading(2, sentence(4)),
      ...Array.from({ length: 8 }, text),
    ],
  }
  return published(
    makeArticle(article),
    sampleProfile,
    new Date(first + number * 3.5 * hours).toISOString().replace('.000Z', 'Z'),
  )
}
