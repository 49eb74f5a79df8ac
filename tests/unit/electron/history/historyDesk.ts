import * as Y from 'yjs'
import { revisions as revisionsOf } from '../../../../electron/history/revisions'
import { articleText } from '../../../../shared/document/articleDocument'
import { newsroom } from '../newsroom'

/** A desk with one story, whose headline is written as keys are: one update each. */
export function historyDesk() {
  const room = newsroom()
  const storyId = room.stories.create()
  const revisions = revisionsOf({
    database: room.database,
    read: (name) => room.rooms.read(name),
    now: () => new Date('2026-11-23T09:10:00Z'),
    who: () => 'Mira Holt',
  })
  function write(edition: 'en' | 'ko', change: (doc: Y.Doc) => void): void {
    const read = room.rooms.read({ storyId, part: edition })
    if (!read.ok) throw new Error(read.failure.kind)
    const doc = read.value
    const update = (bytes: Uint8Array) =>
      room.log.append([{ name: { storyId, part: edition }, update: bytes }])
    doc.on('update', update)
    change(doc)
    doc.off('update', update)
  }
  const type = (text: string, edition: 'en' | 'ko' = 'en') =>
    write(edition, (doc) => {
      for (const letter of text)
        articleText(doc, 'headline').insert(articleText(doc, 'headline').length, letter)
    })
  const headline = (state: Uint8Array): string => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, state)
    return articleText(doc, 'headline').toJSON()
  }
  const rows = (table: string): number =>
    (room.database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
  return { ...room, storyId, revisions, write, type, headline, rows }
}
