import type * as Y from 'yjs'
import { unfinishedMarks } from '../../shared/checks/preflight/unfinishedMarks'
import { changedQuotes } from '../../shared/checks/quotes/changedQuotes'
import {
  counterpartMarks,
  readAgreements,
  type BothBlocks,
} from '../../shared/document/counterparts/agreements'
import { readCounterpartBlocks } from '../../shared/document/counterparts/counterpartBlocks'
import { photosIn, plainText, saysSomething } from '../../shared/story/articleBody'
import { photoName } from '../../shared/story/photo/photoBlockers'
import type { BlockerReason } from '../../shared/story/blockerReason'
import { editions, type Edition } from '../../shared/story/edition'
import type { Preflight, PreflightItem, PreflightPlace } from '../../shared/story/preflight'
import { articleLimits, type SiteProfile } from '../../shared/story/siteProfile'
import type { Article, PublishedArticle } from '../../shared/story/story'
import type { StoryPlan } from '../../shared/story/storyPlan'
import { contentHash } from '../documents/contentHash'
import { blockers } from '../publishing/blockers'
import { hasNewCorrection } from './hasNewCorrection'

/** Letters below which a body is asked about; a notice may well be as short. */
const shortBody = 200

export interface PreflightInput {
  readonly docs: Readonly<Record<'story' | Edition, Y.Doc>>
  readonly articles: Readonly<Record<Edition, Article>>
  readonly plan: StoryPlan
  readonly profile: SiteProfile
  /** As it was submitted; null where it never was. */
  readonly submitted: Readonly<Record<Edition, Article | null>>
  readonly live: readonly PublishedArticle[]
  readonly openComments: number
  /** A correction is meant: each edition needs a notice that is not live yet. */
  readonly isCorrection: boolean
  /** The editions that are meant to go out. */
  readonly chosen: readonly Edition[]
  readonly now: Date
}

/** Everything that should be looked at before a story is approved, the blockers first, in the order of each article. */
export function preflight(input: PreflightInput): Preflight {
  const { articles, plan, chosen, live, now } = input
  const written = editions.filter((edition) => isWritten(articles[edition]))
  const items = [
    ...storyItems(input, written),
    ...chosen.flatMap((edition) => [
      ...blockers(articles[edition], now).map(({ reason, subject = '' }): PreflightItem => ({
        level: 'blocker',
        reason,
        edition,
        subject,
        place: placeOf(reason, subject, articles[edition]),
      })),
      ...articleWarnings(input, edition),
      ...(input.isCorrection && !hasNewCorrection(articles[edition], live)
        ? [blocker('noCorrection', edition)]
        : []),
    ]),
    ...counterpartItems(input),
  ]
  if (plan.legalFlag !== null) items.unshift(blocker('legalFlag', null, plan.legalFlag, detailsTab))
  return {
    items: items.sort((one, other) => Number(one.level === 'warning') - Number(other.level === 'warning')),
    written,
    contentHash: contentHash([articles.en, articles.ko]),
  }
}

export const isWritten = (article: Article): boolean =>
  article.headline.trim() !== '' || article.body.some(saysSomething) || photosIn(article.body).length > 0

const detailsTab: PreflightPlace = { in: 'tab', tab: 'details' }
const photosTab: PreflightPlace = { in: 'tab', tab: 'photos' }
const blocker = (
  reason: BlockerReason,
  edition: Edition | null,
  subject = '',
  place: PreflightPlace | null = null,
): PreflightItem => ({ level: 'blocker', reason, edition, subject, place })
const warning = (
  reason: Extract<PreflightItem, { level: 'warning' }>['reason'],
  edition: Edition | null,
  subject = '',
  place: PreflightPlace | null = null,
): PreflightItem => ({ level: 'warning', reason, edition, subject, place })

function storyItems({ plan, openComments, chosen, now }: PreflightInput, written: readonly Edition[]) {
  const items: PreflightItem[] = []
  if (plan.embargoUntil !== null && Date.parse(plan.embargoUntil) > now.getTime())
    items.push(warning('embargo', null, plan.embargoUntil, detailsTab))
  if (openComments > 0)
    items.push(warning('openComments', null, String(openComments), { in: 'tab', tab: 'comments' }))
  for (const edition of written) if (!chosen.includes(edition)) items.push(warning('oneEditionOnly', edition))
  return items
}

function articleWarnings({ articles, profile, submitted, live }: PreflightInput, edition: Edition) {
  const article = articles[edition]
  const items: PreflightItem[] = []
  const length = article.headline.trim().length
  if (length > articleLimits(profile, edition).headline)
    items.push(warning('longHeadline', edition, String(length), { in: 'field', field: 'headline' }))
  const letters = article.body.reduce(
    (sum, block) => sum + ('children' in block ? plainText(block.children).length : 0),
    0,
  )
  if (letters > 0 && letters < shortBody) items.push(warning('shortBody', edition, String(letters)))
  const before = submitted[edition]
  if (before !== null)
    for (const { now: young, before: old } of changedQuotes(before, article)) {
      const quotation = young ?? old
      items.push(
        warning(
          'changedQuote',
          edition,
          quotation?.shown ?? '',
          young === null
            ? null
            : young.place.in === 'field'
              ? young.place
              : { in: 'block', block: young.place.block },
        ),
      )
    }
  if (live.some((one) => one.article.edition === edition && one.contentHash === contentHash(article)))
    items.push(warning('unchanged', edition))
  return items
}

/** Where both editions go out, one that has not followed the other is in the way; where one goes alone, it is told. */
function counterpartItems({ docs, chosen }: PreflightInput): PreflightItem[] {
  const blocks: BothBlocks = { en: readCounterpartBlocks(docs.en), ko: readCounterpartBlocks(docs.ko) }
  return counterpartMarks(readAgreements(docs.story), blocks).map(({ kind, edition, index }) => {
    const place: PreflightPlace = { in: 'page', block: index }
    const subject = shortened(blocks[edition][index]?.words ?? '')
    if (kind === 'alone') return warning('aloneCounterpart', edition, subject, place)
    return chosen.length === 2
      ? blocker('staleCounterpart', edition, subject, place)
      : warning('staleCounterpart', edition, subject, place)
  })
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text)

/** Where something that is missing is mended. */
function placeOf(reason: BlockerReason, subject: string, article: Article): PreflightPlace | null {
  const { body } = article
  if (reason === 'unfinished')
    return unfinishedMarks(article).find(({ words }) => words === subject)?.place ?? null
  if (reason === 'noHeadline') return { in: 'field', field: 'headline' }
  if (reason === 'noByline' || reason === 'noSection' || reason === 'noSlug') return detailsTab
  if (!reason.startsWith('photo')) return null
  // What is written under the picture is mended there, rights in the tab.
  if (reason !== 'photoWithoutCredit' && reason !== 'photoWithoutAlt') return photosTab
  const shown = photosIn(body).find(
    (one, index) =>
      photoName(
        one,
        index,
        article.photos.find(({ photoId }) => photoId === one.photoId),
      ) === subject,
  )
  const block = body.findIndex(
    (one) => one === shown || (one.kind === 'gallery' && shown !== undefined && one.photos.includes(shown)),
  )
  return block < 0 ? photosTab : { in: 'block', block }
}
