import { execFileSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../unit/electron/temporaryFolder'
import { bundleStore, runningStore } from './runningStore'
import { faultRounds, numberedWords, openWrittenDesk } from './writtenDesk'

const rounds = faultRounds(2)
/** Milliseconds within which the writer must be told. */
const toldWithin = 2000

let store: Awaited<ReturnType<typeof bundleStore>>
beforeAll(async () => {
  store = await bundleStore()
}, 60_000)
afterAll(() => store.remove())

interface Fault {
  readonly begin: () => void
  readonly end: () => void
}

/** Types, lets the disk refuse and take again, then refuse once more and be killed: what is told, and what is there after. */
async function refuseAndKill(folder: string, fault: Fault, env: Record<string, string> = {}) {
  const running = runningStore(store.script, folder, env)
  await running.until(() => running.acknowledged() > 20)
  fault.begin()
  const told = await running.until(() => running.notSaved() !== null)
  const first = running.notSaved()
  const heldFirst = running.held()
  await running.until(() => running.held() > heldFirst + 20)
  const heldThen = running.held()
  fault.end()
  await running.until(() => running.acknowledged() >= heldThen)
  fault.begin()
  await running.until(() => running.notSaved() !== null && running.held() > heldThen + 50)
  await running.kill()
  fault.end()

  const desk = openWrittenDesk(folder)
  const { story_id: storyId } = desk.database.prepare('select story_id from stories').get() as {
    story_id: string
  }
  const words = desk.writer({ storyId, part: 'en' }).words()
  desk.close()
  return {
    toldInTime: told < toldWithin,
    kind: first?.kind,
    inOrder: words.join(' ') === numberedWords(words.length).join(' '),
    acknowledgedThere: words.length >= running.acknowledged(),
    heldThere: words.length >= running.held(),
    unexpected: running.unexpected,
  }
}
const allThere = {
  toldInTime: true,
  inOrder: true,
  acknowledgedThere: true,
  heldThere: true,
  unexpected: [],
}

const hasGcc = ((): boolean => {
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' })
    return process.platform === 'linux'
  } catch {
    return false
  }
})()

describe.skipIf(!hasGcc)('a dying disk (needs gcc on Linux)', () => {
  test.each(['fsync', 'write'])(
    'when %s fails the writer is told, and every word is there after a kill',
    { timeout: 60_000 + rounds * 30_000 },
    async (call) => {
      const shim = join(temporaryFolder(), 'refusingDisk.so')
      const source = resolve(import.meta.dirname, 'refusingDisk.c')
      execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-w', '-o', shim, source, '-ldl'])
      for (let round = 1; round <= rounds; round += 1) {
        const flag = join(temporaryFolder(), 'fault')
        const outcome = await refuseAndKill(
          temporaryFolder(),
          { begin: () => writeFileSync(flag, call), end: () => rmSync(flag) },
          { LD_PRELOAD: shim, FAULT_FLAG: flag },
        )
        expect({ round, ...outcome }).toEqual({ round, kind: 'disk/notWritable', ...allThere })
      }
    },
  )
})

/** A disk of four megabytes in memory, null where this computer doesn't allow one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-small-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
}

function removeDisk(folder: string): void {
  // Lazily: SQLite lets go of its files when its statements are collected.
  execFileSync('umount', ['--lazy', folder])
  rmSync(folder, { recursive: true })
}
const first = process.platform === 'linux' && process.getuid?.() === 0 ? smallDisk() : null
if (first !== null) removeDisk(first)

test.skipIf(first === null)(
  'on a full disk the writer is told, all is saved when there is room, and nothing is lost by a kill (needs root)',
  { timeout: 60_000 + rounds * 30_000 },
  async () => {
    for (let round = 1; round <= rounds; round += 1) {
      // A disk for each round: of one that was used what SQLite still holds is not free yet.
      const disk = smallDisk() ?? ''
      const folder = join(disk, 'desk')
      mkdirSync(folder)
      const filler = join(disk, 'filler')
      const outcome = await refuseAndKill(folder, {
        begin: () => fill(filler),
        end: () => rmSync(filler),
      })
      expect({ round, ...outcome, filled: existsSync(filler) }).toEqual({
        round,
        kind: 'disk/full',
        ...allThere,
        filled: false,
      })
      removeDisk(disk)
    }
  },
)

function fill(file: string): void {
  const handle = openSync(file, 'w')
  try {
    for (const block = Buffer.alloc(4096); ;) writeSync(handle, block)
  } catch {
    // Not one block more fits.
  } finally {
    closeSync(handle)
  }
}
