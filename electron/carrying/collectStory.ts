import * as Y from 'yjs'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import type { DocumentName } from '../../shared/ipc/documentPort'
import { editions } from '../../shared/story/edition'
import { success, type Result } from '../../shared/result'
import { photosIn } from '../../shared/story/articleBody'
import type { Database } from '../database/sqlite'
import type { Stories } from '../drafts/stories'
import type { Writing } from '../history/writing'
import type { PhotoDetailsRoom } from '../media/photoDetailsRoom'
import type { Publications } from '../publishing/publications'
import { workflowStore } from '../workflow/workflowStore'
import { encoded, storyParts, type BundledStory } from './bundledStory'
import { collectRecord } from './workflowRecord'

export interface CollectOptions {
  readonly database: Database
  readonly stories: Pick<Stories, 'createdAt'>
  readonly writing: Writing
  readonly photoDetails: Pick<PhotoDetailsRoom, 'read'>
  readonly publications: Publications
  readonly read: (name: DocumentName) => Result<Y.Doc>
}

interface RevisionRow {
  readonly at: string
  readonly reason: string
  readonly label: string
  readonly who: string
  readonly story: string
  readonly en: string
  readonly ko: string
}

/** The photos that articles show, each once. */
const photosShown = (articles: readonly Y.Doc[]): string[] => [
  ...new Set(articles.flatMap((doc) => photosIn(projectArticleBody(doc)).map(({ photoId }) => photoId))),
]

/** All there is of a story, as it travels. Fails with what reading its documents fails with. */
export function collectStory(
  options: CollectOptions,
  storyId: string,
  withLog: boolean,
): Result<BundledStory> {
  const { database, writing } = options
  const createdAt = options.stories.createdAt(storyId)
  const [story, en, ko] = storyParts.map((part) => options.read({ storyId, part }))
  if (createdAt === null || !story || !en || !ko) throw new Error('There is no such story.')
  if (!story.ok) return story
  if (!en.ok) return en
  if (!ko.ok) return ko
  const revisions = database
    .prepare(
      `select at, reason, label, who, story_hash as story, en_hash as en, ko_hash as ko
       from revisions where story_id = ? order by revision_id`,
    )
    .all(storyId) as unknown as RevisionRow[]
  const state = database.prepare('select state from revision_states where hash = ?')
  const hashes = new Set(revisions.flatMap((revision) => storyParts.map((part) => revision[part])))
  const photoIds = photosShown([en.value, ko.value])
  return success({
    storyId,
    createdAt,
    state: {
      story: encoded(Y.encodeStateAsUpdate(story.value)),
      en: encoded(Y.encodeStateAsUpdate(en.value)),
      ko: encoded(Y.encodeStateAsUpdate(ko.value)),
    },
    log: withLog
      ? storyParts.flatMap((part) =>
          writing.steps({ storyId, part }).map(({ at, update }) => ({ part, at, update: encoded(update) })),
        )
      : [],
    revisions: revisions as BundledStory['revisions'],
    revisionStates: Object.fromEntries(
      [...hashes].map((hash) => [hash, encoded((state.get(hash) as { state: Uint8Array }).state)]),
    ),
    photos: options.photoDetails.read(photoIds).map((details) => ({
      asset: details.asset,
      details:
        details.changedAt === details.takenInAt && details.file === null
          ? null
          : {
              file: details.file,
              metadata: details.metadata,
              fields: details.fields,
              changedAt: details.changedAt,
            },
    })),
    publications: options.publications.ofStory(storyId),
    workflow: collectRecord(workflowStore(database), storyId),
  })
}

/** The photos of a story, in both editions. Empty where its documents can't be read. */
export function photosOfStory({ read }: Pick<CollectOptions, 'read'>, storyId: string): string[] {
  const docs = editions.map((part) => read({ storyId, part }))
  return photosShown(docs.flatMap((doc) => (doc.ok ? [doc.value] : [])))
}
