import { readFileSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { answerFileDialogs } from '../e2e/answerDialogs'
import { launchDateline, newDataFolder, removeDataFolder, type Dateline } from '../e2e/launchDateline'
import { Desk } from '../e2e/pages/Desk'
import type { BenchPart } from './benchPart'
import type { Row } from './table'

const photoCount = 50
const [width, height] = [6000, 4000]
/** Milliseconds without an answer, of main's event loop or between two frames, that nobody notices. */
const stallGoal = 50

/** Fifty different 24-megapixel JPEGs. Noise makes them as heavy to decode as a camera's. */
async function cameraPhotos(folder: string): Promise<string[]> {
  const grain = await sharp({
    create: {
      width: 1500,
      height: 1000,
      channels: 3,
      background: '#7a8690',
      noise: { type: 'gaussian', mean: 128, sigma: 22 },
    },
  })
    .png()
    .toBuffer()
  const jpeg = Buffer.from(
    await sharp(grain).resize(width, height, { kernel: 'cubic' }).jpeg({ quality: 92 }).toBuffer(),
  )
  const files: string[] = []
  for (let at = 0; at < photoCount; at++) {
    const file = join(folder, `camera-${at + 1}.jpg`)
    // A byte behind the end is no part of the picture, and makes it a photo of its own.
    await writeFile(file, Buffer.concat([jpeg, Buffer.from([at])]))
    files.push(file)
  }
  return files
}

interface WatchedMain {
  longest: number
  /** The most of one that main was at work for, all its threads together; the rest the processor was somebody else's. */
  longestWork: number
  timer: NodeJS.Timeout
}

/** Notes how late main's timers and the window's frames come, from now on. */
async function watchStalls({ app, window }: Dateline): Promise<void> {
  await app.evaluate(() => {
    const every = 5
    const worked = () => {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1000
    }
    let last = performance.now()
    let lastWorked = worked()
    const watched: WatchedMain = {
      longest: 0,
      longestWork: 0,
      timer: setInterval(() => {
        const now = performance.now()
        const work = worked()
        const late = now - last - every
        watched.longest = Math.max(watched.longest, late)
        watched.longestWork = Math.max(watched.longestWork, Math.min(late, work - lastWorked))
        last = now
        lastWorked = work
      }, every),
    }
    ;(globalThis as { watched?: WatchedMain }).watched = watched
  })
  await window.evaluate(() => {
    const watched = { longest: 0 }
    ;(globalThis as { photoFrames?: typeof watched }).photoFrames = watched
    let last = performance.now()
    const frame = (): void => {
      const now = performance.now()
      watched.longest = Math.max(watched.longest, now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}
const stalls = async ({ app, window }: Dateline) => ({
  main: await app.evaluate(() => (globalThis as { watched?: WatchedMain }).watched?.longest ?? 0),
  mainWork: await app.evaluate(() => (globalThis as { watched?: WatchedMain }).watched?.longestWork ?? 0),
  frames: await window.evaluate(
    () => (globalThis as { photoFrames?: { longest: number } }).photoFrames?.longest ?? 0,
  ),
})

/** Resident bytes of a process and of all below it; shared pages count for each. Linux. */
function residentBytes(pid: number): number {
  const parents = new Map<number, number>()
  const resident = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]))
      resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024)
    } catch {
      // Ended since.
    }
  }
  const isBelow = (each: number | undefined): boolean =>
    each !== undefined && (each === pid || isBelow(parents.get(each)))
  return [...resident].reduce((sum, [each, bytes]) => sum + (isBelow(each) ? bytes : 0), 0)
}

/** Imports fifty 24-megapixel JPEGs through the dialog, as a reporter back from a match does. */
export const photosPart: BenchPart = async (_runs, say) => {
  say(`Drawing ${photoCount} photos of 24 megapixels …`)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-photos-'))
  const dataFolder = await newDataFolder()
  const files = await cameraPhotos(folder)
  const dateline = await launchDateline({ dataFolder })
  try {
    const desk = new Desk(dateline.window)
    const story = await desk.newStory()
    await story.write('Fifty photos.')
    await desk.whenSaved()
    // What the window does by itself, with nothing to import, in the same time.
    await watchStalls(dateline)
    await dateline.window.waitForTimeout(5000)
    const idle = await stalls(dateline)

    say('Importing them …')
    await answerFileDialogs(dateline.app, ...files)
    await watchStalls(dateline)
    const pid = dateline.app.process().pid ?? 0
    const before = residentBytes(pid)
    let peak = before
    const sampling = setInterval(() => (peak = Math.max(peak, residentBytes(pid))), 500)
    const began = performance.now()
    await story.useTool('Add a photo')
    const cancel = dateline.window.getByRole('button', { name: 'Cancel', exact: true })
    await cancel.waitFor()
    await cancel.waitFor({ state: 'detached', timeout: 600_000 })
    const seconds = (performance.now() - began) / 1000
    clearInterval(sampling)
    // Until the last photo is in; drawing fifty on one page is the page's affair.
    const found = await stalls(dateline)
    const rows: Row[] = [
      {
        what: `importing ${photoCount} JPEGs of 24 megapixels`,
        figure: `${((photoCount * 60) / seconds).toFixed(0)} photos a minute`,
        against: `${seconds.toFixed(1)} s in all`,
        goal: 'none',
      },
      {
        what: 'peak memory meanwhile, all processes',
        figure: `${Math.round(peak / 1e6)} MB`,
        against: `before ${Math.round(before / 1e6)} MB`,
        goal: 'none',
      },
      stallRow('longest stall of main’s event loop', found.main, idle.main),
      stallRow('… the most of one that main was at work for', found.mainWork, idle.mainWork),
      stallRow('longest time between two frames of the window', found.frames, idle.frames),
    ]
    await dateline.close()
    return { rows }
  } finally {
    await dateline.kill()
    await removeDataFolder(dataFolder)
    await rm(folder, { recursive: true, force: true })
  }
}

const stallRow = (what: string, found: number, idle: number): Row => ({
  what,
  figure: `${found.toFixed(0)} ms`,
  against: `with nothing to do ${idle.toFixed(0)} ms`,
  goal: `at most ${stallGoal} ms: ${found <= stallGoal ? 'met' : 'MISSED'}`,
})
