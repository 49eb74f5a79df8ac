import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { trash as trashOf } from '../../../../electron/drafts/trash'
import { storyIndex } from '../../../../electron/drafts/storyIndex'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { openWrittenDesk, type WrittenDesk } from '../../../faults/writtenDesk'
import { temporaryFolder } from '../temporaryFolder'

function purge(desk: WrittenDesk, storyId: string): void {
  const trash = trashOf({
    database: desk.database,
    index: storyIndex(desk.database),
    publications: publicationsOf(desk.database),
    stateOf: () => 'draft',
    now: () => new Date(),
    second: desk.second,
    documents: { isOpen: () => false, release: () => {} },
  })
  trash.put(storyId)
  trash.purge(storyId)
}

/** Nothing can be read out of its database any more, nor out of what SQLite keeps beside it. */
function destroy({ places }: WrittenDesk): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${places.database}${part}`, { force: true })
  writeFileSync(places.database, 'No database any more.')
}

const storyIds = ({ database }: WrittenDesk): string[] =>
  (database.prepare('select story_id from stories').all() as { story_id: string }[]).map(
    ({ story_id }) => story_id,
  )

function writtenDesk(folder: string) {
  const desk = openWrittenDesk(folder)
  const kept = desk.stories.create()
  desk.writer({ storyId: kept, part: 'en' }).write(10)
  const gone = desk.stories.create()
  desk.writer({ storyId: gone, part: 'ko' }).write(10)
  return { desk, kept, gone }
}

test('no recovery brings back a story that was deleted for good, from a backup or from the second log', async () => {
  const folder = temporaryFolder()
  const { desk, kept, gone } = writtenDesk(folder)
  await desk.backUp()
  const later = desk.stories.create()
  desk.writer({ storyId: later, part: 'en' }).write(4)
  purge(desk, gone)
  purge(desk, later)
  desk.close()
  destroy(desk)

  const recovered = openWrittenDesk(folder)
  const first = {
    there: storyIds(recovered),
    words: recovered.writer({ storyId: kept, part: 'en' }).words().length,
  }
  // A second one, now that numbers were given anew, and after a story was deleted in between.
  const young = recovered.stories.create()
  recovered.writer({ storyId: young, part: 'en' }).write(3)
  purge(recovered, kept)
  recovered.close()
  destroy(recovered)
  const again = openWrittenDesk(folder)
  const second = {
    there: storyIds(again),
    words: again.writer({ storyId: young, part: 'en' }).words().length,
  }
  again.close()

  expect({ first, second, young }).toEqual({
    first: { there: [kept], words: 10 },
    second: { there: [young], words: 3 },
    young,
  })
})

test('a backup made after the deletion knows of it, when the second log is gone too', async () => {
  const folder = temporaryFolder()
  const { desk, kept, gone } = writtenDesk(folder)
  purge(desk, gone)
  await desk.backUp()
  desk.close()
  destroy(desk)
  rmSync(desk.places.secondLog, { recursive: true })
  const recovered = openWrittenDesk(folder)
  const there = storyIds(recovered)
  recovered.close()

  expect(there).toEqual([kept])
})

test('words that the database had refused don’t bring a deleted story back at the next start', () => {
  const folder = temporaryFolder()
  const { desk, kept, gone } = writtenDesk(folder)
  const { updates } = desk.log.readWhole({ storyId: gone, part: 'ko' })
  const at = new Date().toISOString()
  desk.second.hold(updates.map((update) => ({ seq: 0, at, name: { storyId: gone, part: 'ko' }, update })))
  purge(desk, gone)
  desk.close()
  const next = openWrittenDesk(folder)
  const there = storyIds(next)
  next.close()

  expect([there, next.report]).toEqual([[kept], null])
})
