import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { drivenTwin } from '../../scripts/dist/drivenTwin.mjs'
import { Desk } from '../e2e/pages/Desk'
import { calls } from '../../shared/ipc/calls'
import { checklist, wrongFuses } from '../security/checklist'
import { fuzzCalls, fuzzDocumentPort, muteMain } from '../security/fuzzCalls'
import { escapedName } from '../security/hostileMessages'
import { loggingProxy } from '../security/loggingProxy'
import {
  databaseHolds,
  dataFolder,
  ended,
  executable,
  home,
  killRunning,
  makePerson,
  removePerson,
  run,
  runningProcesses,
  start,
  storiesKept,
  starterOf,
} from './installed'

/**
 * The life of the .deb on this Debian: installed, written with, upgraded, removed. The release itself is driven by keys alone,
 * as it opens no inspector; page objects drive its twin, on the very same files.
 */
const previousDeb = process.env.DATELINE_PREVIOUS_DEB ?? ''
const deb = process.env.DATELINE_DEB ?? ''
const rpm = process.env.DATELINE_RPM ?? ''
const perCall = Number(process.env.DATELINE_FUZZ ?? 200)

test.describe.configure({ mode: 'serial' })
test.skip(process.getuid?.() !== 0, 'Only root may install packages.')

const folder = mkdtempSync(join(tmpdir(), 'dateline-installers-'))
run('chmod', '755', folder)
test.beforeAll(makePerson)
test.afterAll(() => {
  killRunning()
  removePerson()
  rmSync(folder, { recursive: true, force: true })
})

interface Dependencies {
  readonly devDependencies: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

const installedVersion = () => run('dpkg-query', '-W', '-f', '${Version}', 'dateline')

/** Opens the twin of what is installed, in the person's name, with the sandbox on. */
async function openTwin(args: readonly string[] = []) {
  const { twin, remove } = await drivenTwin(executable)
  const app = await _electron.launch({
    executablePath: starterOf(twin, folder),
    args: ['--lang=en-US', ...args],
    timeout: 60_000,
  })
  const window = await app.firstWindow()
  const gone = new Promise<void>((resolve) => app.once('close', () => resolve()))
  return {
    app,
    window,
    desk: new Desk(window),
    close: async () => {
      await app.evaluate(({ app: electronApp }) => electronApp.quit()).catch(() => undefined)
      await gone
      await remove()
    },
    kill: async () => {
      killRunning()
      await gone
      await remove()
    },
  }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })

test('the previous .deb installs, and a reporter without Node writes with the release itself', async () => {
  run('dpkg', '-i', previousDeb)
  expect(statSync('/opt/Dateline/chrome-sandbox').mode & 0o7777).toBe(0o4755)
  expect(await wrongFuses(executable)).toEqual([])
  const notices = readFileSync('/opt/Dateline/resources/THIRD-PARTY.txt', 'utf8')
  const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Dependencies
  const named = [
    'react',
    'lexical',
    'yjs',
    'zod',
    'hunspell-asm',
    'dictionary-ko',
    ...Object.keys(dependencies),
  ]
  const versions = { ...devDependencies, ...dependencies }
  expect(named.filter((name) => !notices.includes(`\n${name} ${versions[name]}\n`))).toEqual([])
  for (const file of ['LICENCE.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html'])
    expect(statSync(`/opt/Dateline/${file}`).size).toBeGreaterThan(500)
  expect(readFileSync('/usr/share/doc/dateline/copyright', 'utf8')).toContain('/opt/Dateline/LICENCE.txt')

  const release = start('/usr/bin/dateline', '--lang=en-US', '--remote-debugging-port=9377', '--inspect=9378')
  const window = () => run('sh', '-c', 'xdotool search --onlyvisible --name "^Dateline$" || true').trim()
  await expect.poll(window).not.toBe('')
  const [id = ''] = window().split('\n')
  const processes = runningProcesses()
  const pages = processes.filter(({ line }) => line.includes('--type=renderer'))
  const owner = statSync(home).uid
  expect(processes.filter(({ uid }) => uid !== owner)).toEqual([])
  expect(processes.filter(({ line }) => line.includes('--no-sandbox'))).toEqual([])
  expect(pages.length).toBeGreaterThan(0)
  expect(pages.filter(({ seccomp, namespaces }) => seccomp !== 2 || namespaces < 2)).toEqual([])
  expect([await listens(9377), await listens(9378)]).toEqual([false, false])

  run('xdotool', 'windowfocus', '--sync', id)
  // The page hears keys once its first screen stands, and no earlier ones.
  await expect
    .poll(
      () => {
        // A new desktop opens with its first steps, which Escape leaves.
        run('xdotool', 'key', 'Escape', 'ctrl+n')
        return storiesKept()
      },
      { intervals: [3000] },
    )
    .toBeGreaterThan(0)
  await expect
    .poll(
      () => {
        run('xdotool', 'type', '--delay', '20', 'Night ferry returns')
        return databaseHolds('Night ferry returns')
      },
      { intervals: [3000] },
    )
    .toBe(true)
  run('xdotool', 'key', 'ctrl+q')
  expect(await ended(release)).toBe(0)
})

test('a story goes from the keyboard to the portal', async () => {
  const { app, desk, close } = await openTwin()
  expect(
    await app.evaluate(({ app: electronApp }) => [electronApp.isPackaged, electronApp.getVersion()]),
  ).toEqual([true, installedVersion()])
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Harbour lights on again')
  await story.write('The lamps along the pier came on at nine.')
  await desk.details.setSlug('harbour-lights')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.whenSaved()
  await desk.publishing.open()
  const [address = ''] = await desk.publishing.publish('Publish English')
  expect(readFileSync(join(dataFolder, 'portal', address), 'utf8')).toContain('Harbour lights on again')
  await close()
})

test('an upgrade keeps every draft', async () => {
  const before = installedVersion()
  run('dpkg', '-i', deb)
  expect(installedVersion()).not.toBe(before)
  const { app, window, desk, close } = await openTwin()
  expect(await app.evaluate(({ app: electronApp }) => electronApp.getVersion())).toBe(installedVersion())
  await expect(window.getByText('Harbour lights on again').first()).toBeVisible()
  await expect(window.getByText('Night ferry returns').first()).toBeVisible()
  await desk.stories.open('Harbour lights on again')
  await expect(desk.story.body).toContainText('The lamps along the pier came on at nine.')
  await close()
})

test('the installed app holds to the security checklist, and asks nobody for anything', async () => {
  const proxy = await loggingProxy()
  const { app, window, desk, kill } = await openTwin(proxy.switches)
  await desk.stories.open('Harbour lights on again')
  const broken = await checklist(app, window, { executable })
  expect(Object.fromEntries(Object.entries(broken).filter(([, what]) => what.length > 0))).toEqual({})
  expect(Object.keys(broken).filter((rule) => /^\d/.test(rule))).toHaveLength(20)
  expect(proxy.asked).toEqual([])
  await kill()
  await proxy.stop()
})

// In a window of its own: the driver waits for ever on one whose navigations were refused.
test('no message breaks the installed app, nor leaves a file where none should be', async () => {
  const proxy = await loggingProxy()
  const { app, window, desk, kill } = await openTwin(proxy.switches)
  await desk.stories.open('Harbour lights on again')
  await desk.story.write(' The harbour office confirmed it.')
  await desk.whenSaved()

  const before = readdirSync(home).sort()
  await muteMain(app)
  const figures = await fuzzCalls(window, perCall, 21)
  await fuzzDocumentPort(window, perCall, 22)
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  expect({ ...figures, wellFormed: 0 }).toEqual({
    calls: Object.keys(calls).length,
    malformed: Object.keys(calls).length * perCall,
    notRefused: [],
    wellFormed: 0,
    broken: [],
  })
  expect(readdirSync(home).sort()).toEqual(before)
  expect(existsSync(join('/tmp', escapedName))).toBe(false)
  // By now the window may speak Korean: a well-formed message may change the settings.
  await desk.story.write(' Still here.')
  await desk.whenSaved()
  expect(proxy.asked).toEqual([])
  await kill()
  await proxy.stop()
})

test('removing it takes the program and leaves the drafts', () => {
  const files = run('dpkg', '-L', 'dateline').trim().split('\n')
  run('dpkg', '--purge', 'dateline')
  const ours = files.filter((path) => path.includes('ateline'))
  expect(ours.length).toBeGreaterThan(50)
  expect(ours.filter((path) => existsSync(path))).toEqual([])
  expect([existsSync('/usr/bin/dateline'), existsSync('/opt/Dateline')]).toEqual([false, false])
  expect(databaseHolds('Harbour lights on again')).toBe(true)
  expect(databaseHolds('Night ferry returns')).toBe(true)
  expect(existsSync(join(dataFolder, 'portal'))).toBe(true)
})

test('the .rpm holds the same files and installs into a root of its own', () => {
  const inDeb = run('sh', '-c', `dpkg-deb --fsys-tarfile '${deb}' | tar -t`)
    .split('\n')
    .filter((path) => path !== '' && !path.endsWith('/'))
  const inRpm = run('rpm', '-qpl', rpm).trim().split('\n')
  expect(inDeb.map((path) => path.slice(1)).filter((path) => !inRpm.includes(path))).toEqual([])
  expect(run('rpm', '-qp', '--qf', '%{NAME} %{ARCH}', rpm)).toBe('dateline x86_64')

  // An empty root has neither a shell for the scripts nor Fedora's libraries, so both are left out.
  const root = join(folder, 'root')
  run('rpm', '--root', root, '--initdb')
  run('rpm', '--root', root, '-i', '--nodeps', '--noscripts', rpm)
  expect(statSync(join(root, executable)).mode & 0o777).toBe(0o755)
  run('rpm', '--root', root, '--verify', '--nodeps', '--noscripts', 'dateline')
  run('rpm', '--root', root, '-e', '--noscripts', 'dateline')
  expect(existsSync(join(root, 'opt/Dateline'))).toBe(false)
})
