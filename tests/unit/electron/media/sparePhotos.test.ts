import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import { trash as trashOf } from '../../../../electron/drafts/trash'
import { revisions as revisionsOf } from '../../../../electron/history/revisions'
import { photoRecords } from '../../../../electron/media/photoRecords'
import { sparePhotos } from '../../../../electron/media/sparePhotos'
import { withHeadlessEditor } from '../../../../shared/document/binding/headlessEditor'
import { $createFigureNode } from '../../../../shared/document/figure/figureNode'
import type { Edition } from '../../../../shared/story/edition'
import { failed, success, type Result } from '../../../../shared/result'
import { listedDesk } from '../drafts/listedDesk'

const theDay = '2026-11-23T09:10:00.000Z'
const twoDaysLater = '2026-11-25T09:10:00.000Z'

function photoDesk() {
  const desk = listedDesk()
  let now = new Date(theDay)
  const records = photoRecords(desk.database, () => now)
  const photoFile = (photoId: string) => join(desk.folder, 'media', photoId)
  const removePhoto = (photoId: string) => rmSync(photoFile(photoId))
  const revisions = revisionsOf({
    database: desk.database,
    read: (name) => desk.rooms.read(name),
    now: () => now,
    who: () => 'Mira Holt',
  })
  const trash = trashOf({
    ...desk,
    documents: desk.rooms,
    second: { keepPurged: () => {} },
    now: () => now,
  })
  const photo = (letter: string): string => {
    const photoId = letter.repeat(64)
    records.put({ photoId, mediaType: 'image/jpeg', width: 40, height: 30, fileName: `${letter}.jpg` })
    mkdirSync(dirname(photoFile(photoId)), { recursive: true })
    writeFileSync(photoFile(photoId), letter)
    return photoId
  }
  /** A story with this photo in a figure, as an editor leaves it. */
  const withPhoto = (photoId: string, edition: Edition = 'en'): string => {
    const storyId = desk.story('story', 'With a photo', '')
    desk.write({ storyId, part: edition }, (doc) =>
      withHeadlessEditor(doc, (editor) =>
        editor.update(() => void $getRoot().append($createFigureNode({ photoId })), { discrete: true }),
      ),
    )
    return storyId
  }
  const purge = (storyId: string) => {
    trash.put(storyId)
    trash.purge(storyId)
  }
  /** What a start finds to free, row by row; the letters of the photos that are there afterwards. */
  const startAt = (at: string, flush: () => Result<unknown> = () => success(null)) => {
    now = new Date(at)
    const spare = sparePhotos({ database: desk.database, removePhoto, flush, now: () => now })
    while (spare.freeSome(1));
    return [...'abcdef'].filter((letter) => {
      const photoId = letter.repeat(64)
      expect(records.find(photoId) !== null).toBe(existsSync(photoFile(photoId)))
      return existsSync(photoFile(photoId))
    })
  }
  return { ...desk, records, revisions, trash, photo, withPhoto, purge, startAt }
}

test('photos that only a deleted story used go, and those of stories, revisions and live articles stay', () => {
  const { database, photo, withPhoto, purge, startAt, revisions, publications, frozen } = photoDesk()
  const [alone, shared, kept, live] = [photo('a'), photo('b'), photo('c'), photo('d')]
  const deleted = [alone, shared, kept, live].map((photoId) => withPhoto(photoId))
  withPhoto(shared, 'ko')
  const withRevision = withPhoto(kept)
  revisions.keep(withRevision, 'named', 'With the photo')
  const published = withPhoto(live)
  publications.put([
    {
      article: frozen(published, 'en'),
      urlPath: 'en/a.html',
      firstPublishedAt: theDay,
      updatedAt: null,
      contentHash: '0'.repeat(64),
    },
  ])
  // Only the revision and the live article still name them: as after their log was thinned.
  for (const storyId of [withRevision, published])
    database.prepare("delete from update_log where story_id = ? and part = 'en'").run(storyId)
  deleted.forEach(purge)

  expect(startAt(twoDaysLater)).toEqual(['b', 'c', 'd'])
})

test('photos stay for a day, while something can’t be read or saved, and when they are taken again', () => {
  const { database, records, story, photo, withPhoto, purge, startAt } = photoDesk()
  const again = [photo('a'), photo('b')][1] ?? ''
  for (const letter of 'ab') purge(withPhoto(letter.repeat(64)))
  const soon = startAt('2026-11-23T20:00:00.000Z')
  const unsaved = startAt(twoDaysLater, () => failed({ kind: 'disk/full', path: '/desk' }))
  story('damaged', 'Damaged', '')
  database.exec('update update_log set sum = sum + 1')
  const damaged = startAt(twoDaysLater)
  database.exec('update update_log set sum = sum - 1')
  records.claim(again)

  expect([soon, unsaved, damaged, startAt(twoDaysLater)]).toEqual([['a', 'b'], ['a', 'b'], ['a', 'b'], ['b']])
})

test('a photo that a story takes in while the desk is looked through stays', () => {
  const { photo, withPhoto, purge, startAt } = photoDesk()
  const photoId = photo('a')
  purge(withPhoto(photoId))

  // What a window holds is committed last of all.
  expect(startAt(twoDaysLater, () => success(withPhoto(photoId)))).toEqual(['a'])
})
