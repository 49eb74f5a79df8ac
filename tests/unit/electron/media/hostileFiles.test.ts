import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inProcessPhotoWorker } from '../../../../electron/media/photoWorker'
import { hostileFiles } from '../../../make/hostileFiles'
import { temporaryFolder } from '../temporaryFolder'

test('50 damaged and hostile files are refused with the reason, or taken for what they are', async () => {
  const folder = temporaryFolder()
  const photos = inProcessPhotoWorker()
  const files = await hostileFiles()
  const found: Record<string, string> = {}
  for (const { name, bytes } of files) {
    const file = join(folder, 'incoming')
    writeFileSync(file, bytes)
    const seen = await photos.inspect({ file, sidecar: null, renditionFile: `${file}.jpg`, previews: null })
    found[name] = seen.ok
      ? seen.value.mediaType
      : seen.failure.kind === 'photo/unusable'
        ? seen.failure.reason
        : seen.failure.kind
    expect(readFileSync(file).equals(bytes), name).toBe(true)
  }

  expect(found).toEqual(Object.fromEntries(files.map(({ name, outcome }) => [name, outcome])))
  expect(files.length).toBeGreaterThanOrEqual(50)
}, 60_000)
