import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as Y from 'yjs'
import { carrying as carryingOf } from '../../../../electron/carrying/carrying'
import { handOffFolder } from '../../../../electron/carrying/handOffFolder'
import { merges as mergesOf } from '../../../../electron/carrying/merges'
import { revisions as revisionsOf } from '../../../../electron/history/revisions'
import { writing as writingOf } from '../../../../electron/history/writing'
import { mediaStore } from '../../../../electron/media/mediaStore'
import { photoDetailsRoom } from '../../../../electron/media/photoDetailsRoom'
import { photoRecords } from '../../../../electron/media/photoRecords'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { workflowStore } from '../../../../electron/workflow/workflowStore'
import type { Failure } from '../../../../shared/failure'
import { articleText } from '../../../../shared/document/articleDocument'
import { readArticleFields } from '../../../../shared/document/articleDocument'
import { projectArticleBody } from '../../../../shared/document/projection/projectArticleBody'
import { plainText } from '../../../../shared/story/articleBody'
import type { Result } from '../../../../shared/result'
import type { Person } from '../../../../shared/story/person'
import type { Role } from '../../../../shared/story/role'
import { newsroom } from '../newsroom'

/** A whole desktop without its window: rooms on a real database, photos in a real folder, and what carries stories. */
export function carryingDesk(who: string) {
  const room = newsroom()
  const now = () => new Date()
  const read: (typeof room.rooms)['read'] = (name) => room.rooms.read(name)
  const revisions = revisionsOf({ database: room.database, read, now, who: () => who })
  const publications = publicationsOf(room.database)
  const records = photoRecords(room.database, now)
  const photoDetails = photoDetailsRoom({ database: room.database, records, now, onChanged: () => {} })
  const worker = inProcessPhotoWorker()
  const photos = mediaStore({ folder: join(room.folder, 'media'), records, details: photoDetails, worker })
  const merges = mergesOf(room.database, now)
  const writing = writingOf(room.database)
  const taken: string[] = []
  let atDesk: Person = { personId: randomUUID(), names: { en: who, ko: '' }, role: 'editor' }
  const carrying = carryingOf({
    database: room.database,
    log: room.log,
    stories: room.stories,
    documents: room.rooms,
    read,
    writing,
    merges,
    publications,
    photoDetails,
    photos,
    worker,
    keepRevision: (storyId, reason, label) => revisions.keep(storyId, reason, label),
    scratch: join(room.folder, 'carrying'),
    who: () => who,
    person: () => atDesk,
    now,
    onTaken: (storyId) => taken.push(storyId),
  })
  const troubles: Failure[] = []
  const handOff = (folder: string) =>
    handOffFolder({
      database: room.database,
      carrying,
      photos,
      deskId: () => who.toLowerCase().replace(/\W/g, '-'),
      folder: () => folder,
      settle: () => Promise.resolve(),
      now,
      onTrouble: (failure) => troubles.push(failure),
      onChanged: () => {},
    })

  const doc = (storyId: string, part: 'story' | 'en' | 'ko' = 'en'): Y.Doc => valueOf(read({ storyId, part }))
  /** As a window's typing arrives: a document of its own, whose news the room takes in. */
  function write(storyId: string, part: 'story' | 'en' | 'ko', change: (doc: Y.Doc) => void): void {
    const own = new Y.Doc()
    Y.applyUpdate(own, Y.encodeStateAsUpdate(doc(storyId, part)))
    change(own)
    valueOf(room.rooms.merge({ storyId, part }, own))
  }
  const type = (storyId: string, words: string, edition: 'en' | 'ko' = 'en', at = Infinity) =>
    write(storyId, edition, (own) => {
      const headline = articleText(own, 'headline')
      headline.insert(Math.min(at, headline.length), words)
    })
  const text = (storyId: string, edition: 'en' | 'ko' = 'en'): string => {
    const own = doc(storyId, edition)
    const { headline, dek } = readArticleFields(own)
    const body = projectArticleBody(own).map((block) =>
      'children' in block ? plainText(block.children) : '',
    )
    return [headline, dek, ...body].join('\n')
  }
  const rows = (table: string): number =>
    (room.database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
  return {
    ...room,
    carrying,
    merges,
    revisions,
    publications,
    photoDetails,
    photos,
    records,
    writing,
    taken,
    workflow: workflowStore(room.database),
    sit: (role: Role) => (atDesk = { ...atDesk, role }),
    person: () => atDesk,
    troubles,
    handOff,
    doc,
    write,
    type,
    text,
    rows,
  }
}
export type CarryingDesk = ReturnType<typeof carryingDesk>

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
