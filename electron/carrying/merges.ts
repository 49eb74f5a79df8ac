import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ArticleTexts } from '../../shared/document/mergeReport/articleLines'
import { mergeReport, type Merge, type MergeFinding } from '../../shared/document/mergeReport/mergeReport'
import { editions, type Edition } from '../../shared/story/edition'
import { mergeSummarySchema, type MergeSummary } from '../../shared/story/carrying'
import type { Database } from '../database/sqlite'

/** Merges of what was written apart, kept with the articles they were made from. */
export function merges(database: Database, now: () => Date) {
  const columns = 'merge_id as mergeId, at, origin as "from"'
  return {
    /** Keeps what a merge found, if it found anything; null where both sides' work stands as it was written. */
    keep(storyId: string, from: string, articles: readonly Merge[]): number | null {
      if (articles.every((merge) => mergeReport(merge).length === 0)) return null
      const row: unknown = database
        .prepare(
          'insert into merges (story_id, at, origin, articles) values (?, ?, ?, ?) returning merge_id as mergeId',
        )
        .get(storyId, now().toISOString(), from, deflateRawSync(JSON.stringify(articles)))
      return (row as { mergeId: number }).mergeId
    },

    /** The newest first. */
    list: (storyId: string): MergeSummary[] =>
      database
        .prepare(`select ${columns} from merges where story_id = ? order by merge_id desc`)
        .all(storyId)
        .map((row) => mergeSummarySchema.parse(row)),

    /** What is still to be decided of a merge, in each edition as it reads now; null where there is no such merge. */
    findings(
      storyId: string,
      mergeId: number,
      nowReads: (edition: Edition) => ArticleTexts | null,
    ): (MergeSummary & { editions: { edition: Edition; findings: MergeFinding[] }[] }) | null {
      const row = database
        .prepare(`select ${columns}, articles from merges where story_id = ? and merge_id = ?`)
        .get(storyId, mergeId) as (MergeSummary & { articles: Uint8Array }) | undefined
      if (row === undefined) return null
      const { articles, ...summary } = row
      const kept = JSON.parse(inflateRawSync(articles).toString('utf8')) as Merge[]
      return {
        ...summary,
        editions: editions.flatMap((edition) => {
          const merge = kept.find((one) => one.edition === edition)
          const merged = nowReads(edition)
          if (merge === undefined || merged === null) return []
          const then = new Set(mergeReport(merge).map(nameOf))
          // What somebody changed since on purpose is no finding of the merge.
          const findings = mergeReport({ ...merge, merged }).filter((finding) => then.has(nameOf(finding)))
          return [{ edition, findings }]
        }),
      }
    },
  }
}
export type Merges = ReturnType<typeof merges>

const nameOf = ({ kind, side, text }: MergeFinding): string => JSON.stringify([kind, side, text])
