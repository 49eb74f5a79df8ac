import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deskReportSchema, type DeskReport } from '../../../shared/doctor/deskReport'
import { expect, test } from '../desk'
import { forgedCall } from '../forgedCall'
import { launchOptions } from '../launchDateline'

/** Words that only this desk has: found anywhere else, something has leaked. */
const canary = 'Kanarienvogel'
const koreanCanary = '카나리아새'

async function checkFromTerminal(
  dataFolder: string,
  temporary: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  const options = launchOptions(dataFolder, { args: ['--doctor', ...args] })
  const doctor = spawn(options.executablePath, options.args, {
    cwd: options.cwd,
    env: { ...options.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  for await (const chunk of doctor.stdout) output += String(chunk)
  const code = doctor.exitCode ?? (await new Promise<number | null>((ended) => doctor.once('close', ended)))
  return { code, output }
}

test('a desk full of secrets leaves none in its report, its logs, or what a terminal shows', async ({
  openDesk,
  folder,
  photo,
}) => {
  const first = await openDesk()
  const { desk, window, app, dataFolder } = first
  const story = await desk.newStory()
  await story.setHeadline(`${canary} on the quay`)
  await story.write(`Nobody but ${canary} knows. ${koreanCanary}만 알아요.`)
  await desk.details.addByline(`${canary} Kim`, `${koreanCanary} 기자`)
  await desk.whenSaved()
  await forgedCall(window, 'person:change', { names: { en: `${canary} Lee`, ko: koreanCanary } })
  await forgedCall(window, 'dictionary:add', { word: canary })

  // Everything that is logged is logged for a reason of ours: so some of it has to go wrong, with the secrets in its hands.
  await forgedCall(window, 'story:describe', { storyId: [canary] })
  await forgedCall(window, 'story:trash', { storyId: canary })
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, photo)
  await forgedCall(window, 'import:read', {})
  await forgedCall(window, 'site:chooseProfile', {})
  await app.evaluate((_electron, word) => void Promise.reject(new Error(`About ${word}`)), canary)
  await expect(window.getByRole('navigation').getByText(`${canary} on the quay`)).toBeVisible()

  const file = join(folder, 'report.txt')
  await app.evaluate(({ dialog, Menu }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    Menu.getApplicationMenu()?.getMenuItemById('checkDesktop')?.click()
  }, file)
  const dialog = window.getByRole('dialog', { name: 'Check this desktop' })
  await expect(dialog.locator('.doctor-line')).toHaveCount(12)
  await expect(dialog).toContainText('Every byte was looked at and is as it was written')
  await dialog.getByRole('button', { name: 'Save report…' }).click()
  await expect(desk.notices).toContainText(['Report saved'])

  const temporary = join(folder, 'tmp')
  await mkdir(temporary)
  const terminal = [
    await checkFromTerminal(dataFolder, temporary, []),
    await checkFromTerminal(dataFolder, temporary, ['--json']),
  ]
  await expect
    .poll(async () => (await readdir(temporary)).filter((name) => name.startsWith('dateline')))
    .toEqual([])
  await first.close()
  const logs = await readdir(join(dataFolder, 'logs'))
  const logged = await Promise.all(logs.map((name) => readFile(join(dataFolder, 'logs', name), 'utf8')))
  const left = [await readFile(file, 'utf8'), ...terminal.map(({ output }) => output), ...logged].join('\n')
  const lines = left.split('\n').filter((line) => line.includes(canary) || line.includes(koreanCanary))
  expect(lines).toEqual([])
  // The log was written to: the rejection stands in it, without its words.
  expect(logged.join('\n')).toContain('unhandled rejection')

  const report = deskReportSchema.parse(JSON.parse(terminal[1]?.output ?? ''))
  const finding = (of: DeskReport, check: string) =>
    of.findings.find((found) => found.check === check)?.finding
  expect([finding(report, 'database'), finding(report, 'policy')]).toEqual(['databaseGood', 'policyNone'])
  // As root the sandbox is off, which is bad news by itself.
  expect(terminal.map(({ code }) => code)).toEqual(process.getuid?.() === 0 ? [1, 1] : [0, 0])
})

test('a broken policy is told in a terminal too, with an exit code for whoever asks many desktops', async ({
  folder,
}) => {
  const policy = join(folder, 'policy.json')
  await writeFile(policy, '{ "logLevel": 5 }')
  process.env['DATELINE_POLICY'] = policy
  const { code, output } = await checkFromTerminal(join(folder, 'never-started'), folder, []).finally(() => {
    delete process.env['DATELINE_POLICY']
  })
  expect([code, output]).toEqual([1, expect.stringContaining('logLevel: Invalid option')])
  expect(existsSync(join(folder, 'never-started', 'dateline.sqlite3'))).toBe(false)
})

test('the log begins anew when it is full, and one old one is kept', async ({ openDesk, folder }) => {
  const policy = join(folder, 'policy.json')
  await writeFile(policy, '{ "logLevel": "info" }')
  const first = await openDesk()
  await first.close()
  const logs = join(first.dataFolder, 'logs')
  await mkdir(logs, { recursive: true })
  await writeFile(join(logs, 'main.log'), 'x'.repeat(2 * 1024 * 1024 + 1))
  const again = await openDesk({ env: { DATELINE_POLICY: policy } })
  await again.close()

  const fresh = await readFile(join(logs, 'main.log'), 'utf8')
  expect([(await readdir(logs)).sort(), fresh.includes('xxx')]).toEqual([['main.log', 'main.old.log'], false])
  expect(fresh).toMatch(/\[info\].*start Dateline \d/)
})
