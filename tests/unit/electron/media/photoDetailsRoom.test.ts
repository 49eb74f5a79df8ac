import { expect, onTestFinished, test } from 'vitest'
import { photoDetailsRoom } from '../../../../electron/media/photoDetailsRoom'
import { photoRecords } from '../../../../electron/media/photoRecords'
import type { PhotoFileFacts } from '../../../../shared/story/photo/photoDetails'
import { emptyPhotoFields } from '../../../../shared/story/photo/photoFields'
import { fieldOrigin, noMetadata, type PhotoMetadata } from '../../../../shared/story/photo/photoMetadata'
import type { PhotoAsset } from '../../../../shared/story/story'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

const facts: PhotoFileFacts = {
  bytes: 4000,
  orientation: 6,
  colourSpace: 'srgb',
  colourProfile: 'Display P3',
  animated: false,
}
const photo = (name: string): PhotoAsset => ({
  photoId: name.repeat(64).slice(0, 64),
  mediaType: 'image/jpeg',
  width: 600,
  height: 900,
  fileName: `${name}.jpg`,
})
const metadata: PhotoMetadata = {
  ...noMetadata,
  readings: {
    photographer: [
      { origin: 'iptc', value: '한미라' },
      { origin: 'exif', value: 'Mira Holt' },
    ],
    captions: [{ origin: 'xmp', value: { en: '', ko: '항구의 저녁' } }],
  },
  cameraSerial: '7001234',
}

function desk() {
  const database = openTestDatabase(temporaryFolder())
  onTestFinished(() => database.close())
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 10, 23, 9, minute++))
  const records = photoRecords(database, now)
  const changed: string[][] = []
  const room = photoDetailsRoom({
    database,
    records,
    now,
    onChanged: (photoIds) => changed.push([...photoIds]),
  })
  const add = (name: string, said: PhotoMetadata = noMetadata): string => {
    const asset = photo(name)
    room.add(asset, facts, said)
    return asset.photoId
  }
  const fields = (photoId: string) => room.read([photoId])[0]?.fields
  return { records, room, changed, add, fields }
}

test('a photo comes in with what its file says, and each field tells where from until it is changed', () => {
  const { room, add } = desk()
  const photoId = add('a', metadata)
  const [before] = room.read([photoId])
  room.change([{ photoId, fields: { photographer: '한 미라' } }])
  const [after] = room.read([photoId])
  room.change([{ photoId, fields: { photographer: 'Mira Holt' } }])
  const [other] = room.read([photoId])
  const origins = [before, after, other].map(
    (details) => details && fieldOrigin(details.fields, details.metadata, 'photographer'),
  )

  expect({
    before,
    origins,
    caption: before && fieldOrigin(before.fields, metadata, 'captions', 'ko'),
  }).toEqual({
    before: {
      asset: photo('a'),
      file: facts,
      metadata,
      fields: {
        ...emptyPhotoFields,
        photographer: '한미라',
        captions: { en: '', ko: '항구의 저녁' },
      },
      takenInAt: '2026-11-23T09:00:00.000Z',
      changedAt: '2026-11-23T09:01:00.000Z',
    },
    origins: ['iptc', null, 'exif'],
    caption: 'xmp',
  })
})

test('a photo that comes in again keeps its credit and crops', () => {
  const { room, add, fields } = desk()
  const photoId = add('a', metadata)
  const crop = { left: 0, top: 0.1, width: 1, height: 0.5 }
  room.change([
    { photoId, fields: { agency: 'Namu Images', crops: { '1:1': crop, '4:3': null, '16:9': null } } },
  ])
  const kept = fields(photoId)
  add('a', { ...metadata, readings: {} })

  expect([fields(photoId), kept?.agency, kept?.crops['1:1']]).toEqual([kept, 'Namu Images', crop])
})

test('the credit of many photos is changed in one step and taken back in one', () => {
  const { room, changed, add, fields } = desk()
  const [a, b, c] = [add('a', metadata), add('b'), add('c')]
  changed.length = 0
  const made = room.change(
    [a, b].map((photoId) => ({ photoId, fields: { agency: 'Namu Images', denied: true } })),
  )
  if (!made.ok || made.value.changeId === null) throw new Error('nothing changed')
  const during = [a, b, c].map((photoId) => fields(photoId)?.agency)
  const undone = room.undo(made.value.changeId)
  if (!undone.ok || undone.value.changeId === null) throw new Error('nothing was undone')
  const after = [a, b, c].map((photoId) => [fields(photoId)?.agency, fields(photoId)?.denied])
  room.undo(undone.value.changeId)
  const again = [a, b, c].map((photoId) => fields(photoId)?.agency)

  expect({ during, after, again, changed }).toEqual({
    during: ['Namu Images', 'Namu Images', ''],
    after: [
      ['', false],
      ['', false],
      ['', false],
    ],
    again: ['Namu Images', 'Namu Images', ''],
    changed: [
      [a, b],
      [a, b],
      [a, b],
    ],
  })
})

test('taking a change back leaves alone what somebody changed since', () => {
  const { room, add, fields } = desk()
  const [a, b] = [add('a'), add('b')]
  const made = room.change(
    [a, b].map((photoId) => ({ photoId, fields: { agency: 'Namu', place: 'Haedong' } })),
  )
  room.change([{ photoId: a, fields: { agency: 'Namu Images' } }])
  const undone = made.ok && made.value.changeId !== null ? room.undo(made.value.changeId) : null

  expect({
    leftAlone: undone?.ok && undone.value.leftAlone,
    fields: [a, b].map((photoId) => [fields(photoId)?.agency, fields(photoId)?.place]),
  }).toEqual({
    leftAlone: [a],
    fields: [
      ['Namu Images', ''],
      ['', ''],
    ],
  })
})

test('a change that names a photo which isn’t there changes nothing', () => {
  const { room, changed, add, fields } = desk()
  const a = add('a')
  changed.length = 0
  const gone = 'f'.repeat(64)
  const made = room.change([
    { photoId: a, fields: { agency: 'Namu' } },
    { photoId: gone, fields: { agency: 'Namu' } },
  ])
  const same = room.change([{ photoId: a, fields: { agency: '' } }])

  expect([made, same.ok && same.value.changeId, fields(a)?.agency, room.undo(99), changed]).toEqual([
    { ok: false, failure: { kind: 'photo/missing', photoId: gone } },
    null,
    '',
    { ok: false, failure: { kind: 'photo/changeNotFound', changeId: 99 } },
    [],
  ])
})

test('an article shows a photo with its fields, one of which nothing is known without', () => {
  const { records, room, add } = desk()
  records.put(photo('e'))
  const known = add('a', metadata)
  const bare = room.shown(photo('e').photoId)
  const shown = room.shown(known)

  expect([
    bare,
    shown?.fields?.photographer,
    JSON.stringify(shown).includes('7001234'),
    room.shown('none'),
  ]).toEqual([photo('e'), '한미라', false, null])
})
