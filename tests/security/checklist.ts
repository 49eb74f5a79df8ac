import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import type { ElectronApplication, Page } from '@playwright/test'
import { calls } from '../../shared/ipc/calls'
import { attempts } from './attempts'
import { foreignSenders } from './foreignSenders'

/** Where the app that runs comes from. */
export interface Artefact {
  /** The released executable, whose fuses are read; null for the built app, which has none of its own. */
  readonly executable: string | null
}

const { on, off } = { on: FuseState.ENABLE, off: FuseState.DISABLE }
const releaseFuses: readonly (readonly [FuseV1Options, FuseState])[] = [
  [FuseV1Options.RunAsNode, off],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, off],
  [FuseV1Options.EnableNodeCliInspectArguments, off],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on],
  [FuseV1Options.OnlyLoadAppFromAsar, on],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, off],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, off],
]

/** The fuses of a released executable that are not as they should be. */
export async function wrongFuses(executable: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(executable)
  return releaseFuses.flatMap(([fuse, state]) =>
    wire[fuse] === state ? [] : [`${FuseV1Options[fuse]} is ${FuseState[wire[fuse] as FuseState]}`],
  )
}

const factsOfMain = (app: ElectronApplication) =>
  app.evaluate(({ app: electronApp, webContents, session, crashReporter }) => ({
    packaged: electronApp.isPackaged,
    electron: process.versions.electron ?? '',
    fetchesDictionaries: session.defaultSession.isSpellCheckerEnabled(),
    uploadsCrashes: crashReporter.getUploadToServer(),
    preferences: webContents.getAllWebContents().map((contents) => {
      // Not in the types, but the only way to what a window was really made with.
      const { getLastWebPreferences } = contents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>
      }
      return getLastWebPreferences.call(contents)
    }),
  }))

const factsOfPage = (window: Page) =>
  window.evaluate(async () => {
    const policy = (await fetch('app://dateline/index.html')).headers.get('content-security-policy') ?? ''
    const status = async (address: string) => (await fetch(address).catch(() => ({ status: 0 }))).status
    const bridge = (globalThis as unknown as { dateline: object }).dateline
    return {
      address: location.href,
      reach: ['require', 'process', 'module', 'Buffer', '__dirname', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      policy,
      bridge: Object.keys(bridge).sort(),
      bridgeIsFixed: !Reflect.set(globalThis, 'dateline', {}) || !Reflect.set(bridge, 'call', null),
      webview: 'getWebContentsId' in document.createElement('webview'),
      beyond: await Promise.all(
        [
          'app://dateline/../../package.json',
          'app://dateline/%2e%2e/%2e%2e/package.json',
          'app://dateline/..%2f..%2fpackage.json',
          'app://dateline/photo/../../../../etc/passwd',
          'app://dateline/%00index.html',
          'app://elsewhere/index.html',
        ].map(status),
      ),
    }
  })

/**
 * The twenty rules of Electron's security checklist (electronjs.org/docs/latest/tutorial/security), each with what breaks
 * it in the app that runs. Leaves the page as it was but for what it tried.
 */
export async function checklist(
  app: ElectronApplication,
  window: Page,
  { executable }: Artefact,
): Promise<Record<string, string[]>> {
  const main = await factsOfMain(app)
  const page = await factsOfPage(window)
  const tried = await attempts(app, window)
  const told = await foreignSenders(app, Object.keys(calls))
  const preferred = (name: string, wanted: unknown) =>
    main.preferences.flatMap((preferences) =>
      (preferences[name] ?? wanted) === wanted ? [] : [`${name} is ${String(preferences[name])}`],
    )
  const isRefused = (what: string) =>
    /^(?:nothing|"denied"|"no answer"|[A-Z]\w*(?:Error|Exception)|Error)$/.test(
      tried.tries[what] ?? 'missing',
    )
      ? []
      : [`${what}: ${tried.tries[what] ?? 'not tried'}`]
  const unless = (holds: boolean, what: string) => (holds ? [] : [what])
  const scripts = /script-src ([^;]*)/.exec(page.policy)?.[1] ?? 'missing'
  const opened = tried.cameOfIt.filter((what) => what.startsWith('opened '))
  const pinned = (
    JSON.parse(readFileSync(join(resolve(import.meta.dirname, '../..'), 'package.json'), 'utf8')) as {
      devDependencies: { electron: string }
    }
  ).devDependencies.electron

  return {
    '1 only secure content is loaded': page.loaded.filter(
      (address) => !/^(?:app:\/\/dateline\/|blob:)/.test(address),
    ),
    '2 no Node in the page': [
      ...page.reach,
      ...['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'].flatMap((name) =>
        preferred(name, false),
      ),
    ],
    '3 contexts are isolated': [
      ...preferred('contextIsolation', true),
      ...unless(page.bridgeIsFixed, 'the bridge can be replaced'),
    ],
    '4 processes are sandboxed': preferred('sandbox', true),
    '5 permissions are refused': [
      'notifications',
      'camera',
      'screen',
      'place',
      'clipboard',
      'usb',
      'hid',
      'serial',
      'bluetooth',
      'midi',
    ].flatMap(isRefused),
    '6 web security is on': preferred('webSecurity', true),
    '7 a content policy is in force': [
      ...unless(page.policy.includes("default-src 'none'"), 'other sources are allowed by default'),
      ...unless(scripts === "'self'", `scripts may come from ${scripts}`),
      ...['eval', 'fetch', 'fetch a file', 'socket'].flatMap(isRefused),
    ],
    '8 no insecure content beside secure': preferred('allowRunningInsecureContent', false),
    '9 no experimental features': preferred('experimentalFeatures', false),
    '10 no Blink features by name': preferred('enableBlinkFeatures', ''),
    '11 no webview opens windows': unless(!page.webview, 'there are webviews'),
    '12 webviews are verified': preferred('webviewTag', false),
    '13 navigation is refused': unless(tried.address === page.address, `the window went to ${tried.address}`),
    '14 windows are refused': tried.cameOfIt.filter((what) => what === 'a window'),
    '15 only web pages open outside': opened.filter(
      (what) => what !== 'opened https://example.org/story' && what !== 'opened https://example.org/away',
    ),
    // A machine that can't reach Electron's releases packages another one, and says so; it is no release then.
    '16 Electron is the one that was chosen': unless(
      main.electron === pinned || process.env.DATELINE_RELEASE === undefined,
      `it is ${main.electron}, not ${pinned}`,
    ),
    '17 senders are checked': Object.entries(told).flatMap(([who, kinds]) =>
      kinds
        .filter((kind) => kind !== 'message/invalid' && kind !== 'no bridge')
        .map((kind) => `${who}: ${kind}`),
    ),
    '18 no file: pages': [
      ...unless(page.address.startsWith('app://dateline/'), page.address),
      ...page.beyond
        .filter((status) => status === 200)
        .map((status) => `a file beyond the window’s answered ${status}`),
    ],
    '19 the fuses are turned': executable === null ? [] : await wrongFuses(executable),
    '20 nothing of Electron is handed to the page': unless(
      page.bridge.join() === 'call,connectDocuments,connectPhoto,on',
      page.bridge.join(),
    ),
    'downloads are refused': tried.cameOfIt.filter((what) => what === 'a download'),
    'crash reports stay here': unless(!main.uploadsCrashes, 'they are uploaded'),
    'no dictionary is fetched': unless(!main.fetchesDictionaries, 'the speller of Chromium is on'),
  }
}
