import { Temporal } from 'temporal-polyfill'
import type { SiteProfile } from '../../story/siteProfile'
import type { Article } from '../../story/story'
import { cleanText } from '../cleanText'

const longest = { letters: 80, bytes: 150 }

const bytesOf = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** Whole words while they fit; a single word that is too long is cut. Bytes count because file systems count them. */
function fit(slug: string): string {
  let kept = ''
  let bytes = 0
  for (const letter of [...slug].slice(0, longest.letters)) {
    bytes += bytesOf(letter)
    if (bytes > longest.bytes) break
    kept += letter
  }
  if (kept.length === slug.length || slug[kept.length] === '-') return kept
  const lastWord = kept.lastIndexOf('-')
  return lastWord > 0 ? kept.slice(0, lastWord) : kept
}

/** Lower-case ASCII words and Hangul, joined by hyphens; accents are taken off letters, everything else separates. */
export const slugOf = (text: string): string =>
  fit(
    cleanText(text)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/['’]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9가-힣]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  )

/**
 * The public address of an article below the portal's root, e.g. `en/culture/2026/11/23/harbour-lights-1f3a9c.html`:
 * the day of first publication in the edition's zone, and six hex digits of the story's id so that two stories of one
 * slug never meet.
 * @param firstPublishedAt ISO 8601; throws a RangeError when it is none.
 */
export function articleUrlPath(article: Article, firstPublishedAt: string, profile: SiteProfile): string {
  const { zone } = profile.editions[article.edition]
  const day = Temporal.Instant.from(firstPublishedAt).toZonedDateTimeISO(zone).toPlainDate()
  const date = day.toString().replaceAll('-', '/')
  const slug = slugOf(article.slug) || slugOf(article.headline) || 'story'
  const section = slugOf(article.section) || 'news'
  const mark = article.storyId
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 6)
  return `${article.edition}/${section}/${date}/${slug}-${mark}.html`
}
