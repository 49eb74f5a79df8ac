import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import sharp from 'sharp'
import { create } from 'tar'
import { expect, test } from 'vitest'
import { migrations } from '../../../../electron/database/migrations/migrations'
import { mediaStore } from '../../../../electron/media/mediaStore'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { agreeToRestore, restoredDesk } from '../../../../electron/backup/finishRestore'
import { readDeskFile } from '../../../../electron/backup/readDeskFile'
import { writeDeskFile } from '../../../../electron/backup/writeDeskFile'
import { openWrittenDesk, numberedWords } from '../../../faults/writtenDesk'
import { photoRooms } from '../../../make/photoRooms'
import { samplePhoto } from '../../../make/samplePhoto'
import { temporaryFolder } from '../temporaryFolder'

const latest = migrations.at(-1)?.version ?? 0

async function writtenDeskFile() {
  const desk = openWrittenDesk(temporaryFolder())
  const storyId = desk.stories.create()
  desk.writer({ storyId, part: 'ko' }).write(30)
  const picture = join(desk.places.folder, 'ferry.jpg')
  await samplePhoto(picture)
  const photos = mediaStore({
    folder: desk.places.media,
    ...photoRooms(desk.database),
    worker: inProcessPhotoWorker(),
  })
  const photo = await photos.takeFile(picture)
  if (!photo.ok) throw new Error(JSON.stringify(photo.failure))
  const scan = join(desk.places.folder, 'scan.tif')
  writeFileSync(scan, await sharp(picture).resize(60).tiff().toBuffer())
  const scanned = await photos.takeFile(scan)
  if (!scanned.ok) throw new Error(JSON.stringify(scanned.failure))
  const settings = {
    language: 'ko',
    theme: 'dark',
    portalFolder: '/srv/portal',
    credentials: { portal: 'v11secret' },
  }
  writeFileSync(desk.places.settings, JSON.stringify(settings))
  writeFileSync(desk.places.dictionary, '# ours\nglimmerfest\n')
  mkdirSync(desk.places.templates)
  writeFileSync(join(desk.places.templates, '속보: 항구.json'), '{"id":"harbour"}')
  const file = join(temporaryFolder(), 'monday.dateline-desk')
  const facts = await writeDeskFile({
    verb: 'writeDeskFile',
    database: desk.places.database,
    media: desk.places.media,
    settings: desk.places.settings,
    dictionary: desk.places.dictionary,
    templates: desk.places.templates,
    scratch: join(desk.places.folder, 'desk-file'),
    file,
  })
  const shown = photos.pictureFile(scanned.value)
  return { desk, storyId, photoId: photo.value.photoId, file, facts, picture, shown }
}
const read = (file: string, into: string, knownVersion = latest) =>
  readDeskFile({ verb: 'readDeskFile', file, into, knownVersion })

test('a desk moves to a new computer in one file: its words, photos, dictionary, templates and language, but no credentials', async () => {
  const { desk, storyId, photoId, file, facts, picture, shown } = await writtenDeskFile()
  desk.close()
  const there = openWrittenDesk(temporaryFolder())
  const nobodys = there.stories.create()
  there.close()
  writeFileSync(there.places.dictionary, 'nobodys\n')
  const taken = await read(file, restoredDesk(there.places))
  agreeToRestore(there.places)
  const moved = openWrittenDesk(there.places.folder)
  const words = moved.writer({ storyId, part: 'ko' }).words()
  const [aside] = readdirSync(there.places.earlierDesks)
  const photo = join(there.places.media, photoId.slice(0, 2), photoId.slice(2, 4), photoId)
  const result = {
    facts: [facts.photos, taken.ok && taken.value.photos],
    words,
    photo: readFileSync(photo).equals(readFileSync(picture)),
    // What windows and sites show of a scan that they can't read.
    standIn: readFileSync(join(there.places.media, relative(desk.places.media, shown))).equals(
      readFileSync(shown),
    ),
    settings: JSON.parse(readFileSync(there.places.settings, 'utf8')) as unknown,
    secret: readFileSync(file).includes('v11secret') || readFileSync(file).includes('/srv/portal'),
    present: moved.stories.exists(nobodys),
    aside: existsSync(join(there.places.earlierDesks, aside ?? '', 'dateline.sqlite3')),
    dictionary: readFileSync(there.places.dictionary, 'utf8'),
    dictionaryAside: readFileSync(
      join(there.places.earlierDesks, aside ?? '', 'newsroom-dictionary.txt'),
      'utf8',
    ),
    templates: readdirSync(there.places.templates).map((name) =>
      readFileSync(join(there.places.templates, name), 'utf8'),
    ),
    report: moved.report,
    waiting: existsSync(there.places.restoring),
  }
  moved.close()

  expect(result).toEqual({
    facts: [2, 2],
    words: numberedWords(30),
    photo: true,
    standIn: true,
    settings: { language: 'ko', theme: 'dark' },
    secret: false,
    present: false,
    aside: true,
    dictionary: '# ours\nglimmerfest\n',
    dictionaryAside: 'nobodys\n',
    templates: ['{"id":"harbour"}'],
    report: null,
    waiting: false,
  })
})

test('a desk file with any byte changed, or cut off anywhere, is refused whole', async () => {
  const { desk, file } = await writtenDeskFile()
  desk.close()
  const whole = readFileSync(file)
  const folder = temporaryFolder()
  const bad = join(folder, 'bad.dateline-desk')
  const outcomes = []
  for (let round = 1; round <= 20; round += 1) {
    const bytes = Buffer.from(whole)
    // Within the content: the zeros that pad an archive to its blocks say nothing.
    let at = 520 + Math.floor(((whole.length - 12_000) * round) / 21)
    while (whole[at] === 0) at += 1
    if (round % 2 === 0) bytes[at] = (bytes[at] ?? 0) ^ 0x10
    writeFileSync(bad, round % 2 === 0 ? bytes : bytes.subarray(0, at))
    const into = join(folder, `into${round}`)
    const taken = await read(bad, into)
    outcomes.push([taken.ok ? null : taken.failure.kind, existsSync(into)])
  }
  expect(outcomes).toEqual(outcomes.map(() => ['deskFile/refused', false]))
})

test.each(['notADesk', 'newer', 'damaged'] as const)(
  'a file is refused as %s, and nothing is written',
  async (reason) => {
    const { desk, file } = await writtenDeskFile()
    desk.close()
    const folder = temporaryFolder()
    const given = join(folder, 'given.dateline-desk')
    if (reason === 'notADesk') writeFileSync(given, 'Minutes of the morning meeting. '.repeat(100))
    if (reason === 'newer') copyFileSync(file, given)
    if (reason === 'damaged') {
      // Somebody else's archive that climbs out of the folder it is unpacked into.
      mkdirSync(join(folder, 'in'))
      writeFileSync(join(folder, 'manifest.json'), '{"format":"dateline-desk"}')
      writeFileSync(join(folder, 'in', 'manifest.json'), '{"format":"dateline-desk"}')
      writeFileSync(join(folder, 'evil'), 'evil')
      await create({ file: given, cwd: join(folder, 'in'), preservePaths: true }, [
        'manifest.json',
        '../evil',
      ])
    }
    const into = join(folder, 'deep', 'into')
    const taken = await read(given, into, reason === 'newer' ? latest - 1 : latest)

    expect([taken, existsSync(into)]).toEqual([
      { ok: false, failure: { kind: 'deskFile/refused', fileName: 'given.dateline-desk', reason } },
      false,
    ])
  },
)
