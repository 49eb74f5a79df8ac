import type * as Y from 'yjs'
import { readArticleWords } from '../../shared/document/projection/readArticleWords'
import { readStoryFields } from '../../shared/document/storyDocument'
import type { DocumentName } from '../../shared/ipc/documentPort'
import type { Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { Article } from '../../shared/story/story'
import type { StoryState } from '../../shared/story/workflow'
import { contentHash } from '../documents/contentHash'
import type { Publications } from '../publishing/publications'
import type { Stories } from './stories'
import type { IndexedStory, StoryIndex } from './storyIndex'

export interface SummaryProjectorOptions {
  readonly stories: Stories
  readonly index: StoryIndex
  readonly publications: Publications
  readonly stateOf: (storyId: string) => StoryState
  readonly read: (name: DocumentName) => Result<Y.Doc>
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly onChanged: () => void
  readonly onUnexpected: (error: unknown) => void
  /** Milliseconds of quiet after a change until its row is made: not while somebody types, for main acknowledges each key. */
  readonly within: number
  /** Milliseconds after which a row is made even if nobody pauses. */
  readonly atMost: number
}

/** Keeps the story list and the search up to date with the documents. */
export function summaryProjector(options: SummaryProjectorOptions) {
  const changed = new Set<string>()
  /** Damaged ones: their rows can't be made, and are not tried for again and again. */
  const unreadable = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let waitingSince: number | null = null

  function project(storyId: string): IndexedStory | null {
    const createdAt = options.stories.createdAt(storyId)
    const [story, en, ko] = (['story', 'en', 'ko'] as const).map((part) => options.read({ storyId, part }))
    // A damaged document keeps its last row: it stays in sight, and opening it says what is wrong.
    if (createdAt === null || !story?.ok || !en?.ok || !ko?.ok) return null
    const { slug, section, bylines, tags } = readStoryFields(story.value)
    const words = { en: readArticleWords(en.value), ko: readArticleWords(ko.value) }
    const live = options.publications.ofStory(storyId)
    return {
      words,
      tags,
      summary: {
        storyId,
        slug,
        section,
        bylines,
        headlines: { en: words.en.headline, ko: words.ko.headline },
        state: options.stateOf(storyId),
        isLive: live.length > 0,
        changedSincePublished: live.some((one) => {
          const now = options.freeze(storyId, one.article.edition)
          return now.ok && contentHash(now.value) !== one.contentHash
        }),
        createdAt,
        changedAt: options.index.lastChange(storyId) ?? createdAt,
      },
    }
  }

  function flush(): void {
    clearTimeout(timer)
    waitingSince = null
    if (changed.size === 0) return
    const upToSeq = options.index.lastSeq()
    const rows = [...changed].map(project).filter((row) => row !== null)
    options.index.put(rows, upToSeq)
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
      for (const storyId of options.index.behind()) changed.add(storyId)
      flush()
    },
    /** Makes up to `most` rows that are missing or of an older version; false once there are none. */
    catchUpSome(most: number): boolean {
      const storyIds = options.index
        .outdated(most + unreadable.size)
        .filter((storyId) => !unreadable.has(storyId))
      const rows = storyIds.map((storyId) => {
        const row = project(storyId)
        if (row === null) unreadable.add(storyId)
        return row
      })
      const made = rows.filter((row) => row !== null)
      if (made.length > 0) options.index.put(made, null)
      return storyIds.length > 0
    },
    flush,
    stop(): void {
      clearTimeout(timer)
    },
  }
}
export type SummaryProjector = ReturnType<typeof summaryProjector>
