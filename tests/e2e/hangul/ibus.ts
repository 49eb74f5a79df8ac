import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { jamoOf, letterKey } from './hangulKeyboard'
import type { Script } from './script'

const run = promisify(execFile)
const configStore = '/usr/libexec/ibus-memconf'
const needed = [
  '/usr/bin/ibus-daemon',
  '/usr/libexec/ibus-engine-hangul',
  configStore,
  '/usr/bin/xdotool',
  '/usr/bin/dbus-daemon',
]

/** False where Debian's ibus, ibus-hangul, xdotool or dbus are not installed. */
export const ibusIsInstalled = (): boolean => needed.every((file) => existsSync(file))

export interface Ibus {
  /** For the app whose keys are to go through it. */
  readonly env: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/** Starts ibus with its Korean engine, on a session bus and settings of its own. */
export async function startIbus(): Promise<Ibus> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-ibus-'))
  await mkdir(join(folder, 'glib-2.0/settings'), { recursive: true })
  await writeFile(
    join(folder, 'glib-2.0/settings/keyfile'),
    "[org/freedesktop/ibus/engine/hangul]\ninitial-input-mode='hangul'\n",
  )
  const started: ChildProcess[] = []
  const bus = spawn('/usr/bin/dbus-daemon', ['--session', '--nofork', '--print-address'])
  started.push(bus)
  const [address] = await new Promise<string[]>((resolve) =>
    createInterface(bus.stdout).once('line', (line) => resolve([line])),
  )
  const env = {
    DBUS_SESSION_BUS_ADDRESS: address ?? '',
    XDG_CONFIG_HOME: folder,
    GSETTINGS_BACKEND: 'keyfile',
    GTK_IM_MODULE: 'ibus',
  }
  const options = { env: { ...process.env, ...env } }
  started.push(
    spawn('/usr/bin/ibus-daemon', ['--panel', 'disable', '--config', configStore], {
      ...options,
      stdio: 'ignore',
    }),
  )
  const engine = () =>
    run('/usr/bin/ibus', ['engine', 'hangul'], options)
      .then(() => run('/usr/bin/ibus', ['engine'], options))
      .then(
        ({ stdout }) => stdout.trim(),
        (refusal: unknown) => String(refusal),
      )
  await expect.poll(engine, { timeout: 20_000 }).toBe('hangul')
  return {
    env,
    async stop() {
      for (const one of started.toReversed()) one.kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const keyNames: Readonly<Record<string, string>> = {
  Enter: 'Return',
  Backspace: 'BackSpace',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'space',
  '"': 'quotedbl',
  '%': 'percent',
  '.': 'period',
  '?': 'question',
  '#': 'numbersign',
  '/': 'slash',
  '(': 'parenleft',
  ')': 'parenright',
}
/** ibus finishes an open syllable at a key like this; nothing in the app listens to it. */
const endMark = 'F8'

/** The keys of a script as the X server is given them; only keys of a keyboard, nobody else's doing. */
function keysOf({ name, steps }: Script): string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'hangul') return jamoOf(step.text).map(letterKey)
    if (step.kind === 'type') return [...step.text].map((letter) => keyNames[letter] ?? letter)
    if (step.kind === 'press') {
      const key = step.key.replace(/[^+]+$/, (last) => keyNames[last] ?? last)
      return Array<string>(step.times).fill(key.replace('Shift+', 'shift+'))
    }
    throw new Error(`“${name}” has a step that is no key: ${step.kind}`)
  })
}

/** Sends a script's keys to the focused window, and waits until the page has been given all of them. */
export async function pressKeys(window: Page, script: Script): Promise<void> {
  const arrived = window.evaluate(
    (mark) =>
      new Promise<void>((resolve) => {
        addEventListener(
          'keyup',
          function heard({ key }) {
            if (key !== mark) return
            removeEventListener('keyup', heard, true)
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
          },
          true,
        )
      }),
    endMark,
  )
  await run('/usr/bin/xdotool', ['key', '--delay', '60', ...keysOf(script), endMark])
  await arrived
}
