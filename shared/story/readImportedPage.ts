import type { Failure } from '../failure'
import { bylineTrouble, readBylineLine } from './importedPage/bylineLine'
import {
  isHeaderFurniture,
  isInvitation,
  isOtherStoriesHeading,
  isProse,
  isRightsLine,
  isUpdatedLine,
  siteNameIn,
} from './importedPage/furniture'
import { pageLines } from './importedPage/pageLines'
import { readPhotoLine } from './importedPage/photoLine'
import type { PhotoLine } from './importedPage/photoLine'
import type { Edition } from './edition'
import type { ImportedPage } from './importPreview'

type UnreadableReason = Extract<Failure, { kind: 'import/unreadable' }>['reason']
export type ReadPage =
  | { readonly ok: true; readonly page: ImportedPage }
  | { readonly ok: false; readonly reason: UnreadableReason }

const refused = (reason: UnreadableReason): ReadPage => ({ ok: false, reason })
const longestHeadline = 300

/**
 * Reads a plain-text article page: header furniture, headline, byline line, photo line, body, footer furniture. What
 * can't be told for certain is refused with its reason, never guessed; of a page that is read, no line is lost: it is
 * a field, a paragraph, or listed in `dropped`.
 */
export function readImportedPage(text: string): ReadPage {
  const lines = pageLines(text)
  const [first] = lines
  if (first === undefined) return refused('empty')
  if (text.includes('\0') || /^<(?:!doctype|html|\?xml)/iu.test(first)) return refused('notText')

  const otherStories = lines.findIndex(isOtherStoriesHeading)
  const article = otherStories < 0 ? lines : lines.slice(0, otherStories)
  const byline = findByline(article)
  if (!byline.ok) return byline

  const header = readHeader(article.slice(0, byline.at), lines)
  if (header.headline === null) return refused('noHeadline')

  const rest = article.slice(byline.at + 1)
  const updated = takeWhile(rest, isUpdatedLine)
  const photo = readPhoto(rest.slice(updated.length))
  const body = readBody(rest.slice(updated.length + photo.lines))
  if (body.paragraphs.length === 0) return refused('noBody')

  return {
    ok: true,
    page: {
      edition: languageOf([header.headline, ...body.paragraphs].join(' ')),
      headline: header.headline,
      bylines: [...byline.line.names],
      bylineTime: byline.line.instant,
      bylineLine: article[byline.at] ?? '',
      caption: photo.caption,
      credit: photo.credit,
      paragraphs: body.paragraphs,
      dropped: [...header.dropped, ...updated, ...body.dropped, ...lines.slice(article.length)],
    },
  }
}

type FoundByline =
  | { ok: true; at: number; line: NonNullable<ReturnType<typeof readBylineLine>> }
  | { ok: false; reason: UnreadableReason }

function findByline(lines: readonly string[]): FoundByline {
  let named = false
  for (const [at, text] of lines.entries()) {
    const line = readBylineLine(text)
    if (line) return { ok: true, at, line }
    const trouble = bylineTrouble(text)
    if (trouble === 'timeUnreadable') return { ok: false, reason: 'noTimestamp' }
    named ||= trouble === 'timeMissing'
  }
  return { ok: false, reason: named ? 'noTimestamp' : 'noByline' }
}

/** The headline is the one line above the byline that is no furniture; of two, nobody can tell which. */
function readHeader(
  above: readonly string[],
  page: readonly string[],
): { headline: string | null; dropped: string[] } {
  const siteNames = page.map(siteNameIn)
  const isFurniture = (line: string): boolean => isHeaderFurniture(line) || siteNames.includes(line)
  const candidates = above.filter((line) => !isFurniture(line))
  const [headline] = candidates
  const certain = candidates.length === 1 && headline !== undefined && headline.length <= longestHeadline
  return { headline: certain ? headline : null, dropped: above.filter(isFurniture) }
}

/** The photo line stands directly after the byline, its credit at its end or alone on the line that follows. */
function readPhoto(lines: readonly string[]): PhotoLine & { lines: number } {
  const [line = '', next = ''] = lines
  const photo = readPhotoLine(line)
  if (photo) return { ...photo, lines: 1 }
  const credit = readPhotoLine(next)
  return credit?.caption === ''
    ? { caption: line, credit: credit.credit, lines: 2 }
    : { caption: '', credit: '', lines: 0 }
}

function readBody(lines: readonly string[]): { paragraphs: string[]; dropped: string[] } {
  const end = lines.findIndex((line, at) => isRightsLine(line) && isFooter(lines, at))
  const body = end < 0 ? lines : lines.slice(0, end)
  return {
    paragraphs: body.filter((line) => !isInvitation(line)),
    dropped: [...body.filter(isInvitation), ...lines.slice(body.length)],
  }
}

/** An article may quote a rights line; the page's own stands among furniture or has no more sentences after it. */
const isFooter = (lines: readonly string[], at: number): boolean =>
  isInvitation(lines[at - 1] ?? '') || isInvitation(lines[at + 1] ?? '') || !lines.slice(at + 1).some(isProse)

/** By the letters on the page: a Hangul syllable says about as much as two Latin letters. */
export function languageOf(text: string): Edition {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return hangul > 0 && hangul * 2 >= latin ? 'ko' : 'en'
}

function takeWhile(lines: readonly string[], wanted: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line) => !wanted(line))
  return end < 0 ? lines : lines.slice(0, end)
}
