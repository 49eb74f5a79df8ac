import { expect, onTestFinished, test } from 'vitest'
import { creditMemory } from '../../../../electron/media/creditMemory'
import { photoDetailsRoom } from '../../../../electron/media/photoDetailsRoom'
import { photoRecords } from '../../../../electron/media/photoRecords'
import type { PhotoFieldsChange } from '../../../../shared/story/photo/photoFields'
import { noMetadata } from '../../../../shared/story/photo/photoMetadata'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

const idOf = (name: string): string => Buffer.from(name).toString('hex').padEnd(64, '0')

function shelf() {
  const database = openTestDatabase(temporaryFolder())
  onTestFinished(() => database.close())
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 10, 23, 9, (minute += 1)))
  const records = photoRecords(database, now)
  const details = photoDetailsRoom({ database, records, now, onChanged: () => {} })
  const memory = creditMemory(database, details)
  return {
    /** A photo comes in, of a camera or of one that doesn't tell. */
    take(name: string, cameraSerial = '', fields?: PhotoFieldsChange): void {
      const asset = {
        photoId: idOf(name),
        mediaType: 'image/jpeg',
        width: 1600,
        height: 1000,
        fileName: `${name}.jpg`,
      } as const
      details.add(
        asset,
        { bytes: 1, orientation: 1, colourSpace: 'srgb', colourProfile: '', animated: false },
        { ...noMetadata, cameraSerial },
      )
      if (fields !== undefined) details.change([{ photoId: asset.photoId, fields }])
    },
    propose: (name: string) => memory.propose(idOf(name)),
    fields: (name: string) => details.read([idOf(name)])[0]?.fields,
  }
}

test('a photo of the same camera proposes the last credit, and has none until somebody takes it', () => {
  const desk = shelf()
  desk.take('first', 'Z9-1', { photographer: 'Jun Arden', agency: 'Old Agency' })
  desk.take('second', 'Z9-1', {
    photographer: 'Jun Arden',
    agency: 'Harbour Photos',
    rightsCategory: 'agency',
  })
  desk.take('other camera', 'Z9-2', { photographer: 'Noh Garam' })
  desk.take('new', 'Z9-1')

  expect(desk.propose('new')).toEqual({
    because: 'camera',
    fields: { photographer: 'Jun Arden', agency: 'Harbour Photos', rightsCategory: 'agency' },
  })
  expect(desk.fields('new')?.photographer).toBe('')
})

test('without a camera it is the photographer, then the agency; what the photo says itself stays', () => {
  const desk = shelf()
  desk.take('old', '', { photographer: 'Jun Arden', agency: 'Harbour Photos', copyrightHolder: 'Jun Arden' })
  desk.take('by name', '', { photographer: 'Jun Arden' })
  desk.take('by agency', '', { agency: 'Harbour Photos', copyrightHolder: 'Harbour Photos' })
  desk.take('unknown')

  expect(desk.propose('by name')).toEqual({
    because: 'photographer',
    fields: { agency: 'Harbour Photos', copyrightHolder: 'Jun Arden' },
  })
  expect(desk.propose('by agency')).toEqual({ because: 'agency', fields: { photographer: 'Jun Arden' } })
  expect(desk.propose('unknown')).toBeNull()
})
