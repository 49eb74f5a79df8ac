import type * as Y from 'yjs'
import { readArticleFields } from '../../shared/document/articleDocument'
import { readStoryFields } from '../../shared/document/storyDocument'
import type { DocumentName } from '../../shared/ipc/documentPort'
import type { Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { Article, StorySummary } from '../../shared/story/story'
import { contentHash } from '../documents/contentHash'
import type { Publications } from '../publishing/publications'
import type { Stories } from './stories'
import type { Summaries } from './summaries'

export interface SummaryProjectorOptions {
  readonly stories: Stories
  readonly summaries: Summaries
  readonly publications: Publications
  readonly read: (name: DocumentName) => Result<Y.Doc>
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly onChanged: () => void
  readonly onUnexpected: (error: unknown) => void
  /** Milliseconds of quiet after a change until its row is made: not while somebody types, for main acknowledges each key. */
  readonly within: number
  /** Milliseconds after which a row is made even if nobody pauses. */
  readonly atMost: number
}

/** Keeps the story list up to date with the documents. */
export function summaryProjector(options: SummaryProjectorOptions) {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let waitingSince: number | null = null

  function project(storyId: string): StorySummary | null {
    const createdAt = options.stories.createdAt(storyId)
    const [story, en, ko] = (['story', 'en', 'ko'] as const).map((part) => options.read({ storyId, part }))
    // A damaged document keeps its last row: it stays in sight, and opening it says what is wrong.
    if (createdAt === null || !story?.ok || !en?.ok || !ko?.ok) return null
    const { slug, section, bylines } = readStoryFields(story.value)
    const live = options.publications.ofStory(storyId)
    return {
      storyId,
      slug,
      section,
      bylines,
      headlines: { en: readArticleFields(en.value).headline, ko: readArticleFields(ko.value).headline },
      state: live.length > 0 ? 'published' : 'draft',
      changedSincePublished: live.some((one) => {
        const now = options.freeze(storyId, one.article.edition)
        return now.ok && contentHash(now.value) !== one.contentHash
      }),
      createdAt,
      changedAt: options.summaries.lastChange(storyId) ?? createdAt,
    }
  }

  function flush(): void {
    clearTimeout(timer)
    waitingSince = null
    if (changed.size === 0) return
    const upToSeq = options.summaries.lastSeq()
    const rows = [...changed].map(project).filter((row) => row !== null)
    options.summaries.put(rows, upToSeq)
    changed.clear()
    options.onChanged()
  }

  return {
    noticeChange(storyId: string): void {
      changed.add(storyId)
      waitingSince ??= performance.now()
      const left = options.atMost - (performance.now() - waitingSince)
      clearTimeout(timer)
      timer = setTimeout(
        () => {
          try {
            flush()
          } catch (error) {
            // The rows can wait for the next change; the draft itself is safe in the log.
            options.onUnexpected(error)
          }
        },
        Math.max(0, Math.min(options.within, left)),
      )
    },
    /** Rows for whatever was committed but not projected when Dateline last ended. */
    catchUp(): void {
      for (const storyId of options.summaries.behind()) changed.add(storyId)
      flush()
    },
    flush,
    stop(): void {
      clearTimeout(timer)
    },
  }
}
export type SummaryProjector = ReturnType<typeof summaryProjector>
