import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPhotos } from '../../electron/backup/checkPhotos'
import { mediaStore } from '../../electron/media/mediaStore'
import { inProcessPhotoWorker } from '../../electron/media/photoWorker'
import { photoRooms } from '../make/photoRooms'
import { samplePhoto } from '../make/samplePhoto'
import { openTestDatabase } from '../unit/electron/newsroom'
import { temporaryFolder } from '../unit/electron/temporaryFolder'
import { faultRounds, numbersFrom } from './writtenDesk'

const rounds = faultRounds(4)

test.each(['flipped bits', 'a lost end'])(
  '%s in a kept photo are found; taken again it is whole, and the damaged file is still there',
  async (what) => {
    const folder = temporaryFolder()
    const database = openTestDatabase(folder)
    const media = join(folder, 'media')
    const store = mediaStore({
      folder: media,
      ...photoRooms(database),
      worker: inProcessPhotoWorker(),
    })
    const original = join(folder, 'ferry.jpg')
    await samplePhoto(original)
    const first = await store.takeFile(original)
    if (!first.ok) throw new Error(JSON.stringify(first.failure))
    const { photoId } = first.value
    const kept = store.photoFile(photoId)
    const outcomes = []
    for (let round = 1; round <= rounds; round += 1) {
      const next = numbersFrom(round)
      const bytes = readFileSync(kept)
      const at = Math.floor(next() * bytes.length)
      if (what === 'a lost end') truncateSync(kept, at)
      else {
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8))
        writeFileSync(kept, bytes)
      }
      const found = await checkPhotos(media)
      await store.takeFile(original)
      outcomes.push({
        found,
        whole: readFileSync(kept).equals(readFileSync(original)),
        damagedKept: readdirSync(dirname(kept)).length - 1,
        after: await checkPhotos(media),
      })
    }
    database.close()
    expect(outcomes).toEqual(
      outcomes.map((_, at) => ({ found: [photoId], whole: true, damagedKept: at + 1, after: [] })),
    )
  },
)
