import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporaryFolder'
import { carryingDesk } from './carryingDesk'

async function handedOver() {
  const mira = carryingDesk('Mira')
  const folder = join(temporaryFolder(), 'share')
  mkdirSync(folder)
  const storyId = mira.stories.create()
  mira.type(storyId, 'Night ferry')
  const handOff = mira.handOff(folder)
  await handOff.exchange()
  const file = join(folder, readdirSync(folder)[0] ?? '')
  return { mira, folder, storyId, handOff, file }
}

test.each([
  ['cut off', (file: string) => truncateSync(file, 700)],
  ['empty', (file: string) => truncateSync(file, 0)],
  [
    'changed in one byte',
    (file: string) => {
      const bytes = readFileSync(file)
      bytes[900] = (bytes[900] ?? 0) ^ 0x20
      writeFileSync(file, bytes)
    },
  ],
])('a file of our own that came to be %s in the hand-off folder is written anew', async (_how, damage) => {
  const { folder, storyId, handOff, file } = await handedOver()
  damage(file)
  await handOff.exchange()
  const jun = carryingDesk('Jun')
  await jun.handOff(folder).exchange()

  expect([jun.text(storyId).trim(), jun.troubles]).toEqual(['Night ferry', []])
})

test('a file of our own that a sync program only touched stays as it is', async () => {
  const { handOff, file } = await handedOver()
  utimesSync(file, new Date(0), new Date(0))
  const before = statSync(file).ino
  await handOff.exchange()
  await handOff.exchange()

  expect([statSync(file).ino, statSync(file).mtimeMs]).toEqual([before, 0])
})
