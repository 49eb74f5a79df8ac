import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ghostConnector } from '../../electron/connectors/ghost/ghostConnector'
import { ninjsConnector } from '../../electron/connectors/ninjs/ninjsConnector'
import { wordpressConnector } from '../../electron/connectors/wordpress/wordpressConnector'
import { openDatabase } from '../../electron/database/openDatabase'
import { outbox } from '../../electron/outbox/outbox'
import type { Connection } from '../../shared/publishing/connection'
import { success } from '../../shared/result'
import { deliveryOf } from '../make/deliveries'
import { outboxCaseSchema } from './outboxCase'

/**
 * The outbox with its database and one connector, in a process to be killed. It carries out the case's orders one after the
 * other, from where the last process was; each line it prints is `asked <failure>`, `unexpected <error>` or
 * `done <remote id>`.
 */
const [, , folder = '', caseFile = ''] = process.argv
const given = outboxCaseSchema.parse(JSON.parse(readFileSync(caseFile, 'utf8')))
const tell = (line: string) => process.stdout.write(`${line.replaceAll('\n', ' ')}\n`)

const opened = openDatabase(join(folder, 'dateline.sqlite3'))
if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
const now = () => new Date(given.epoch + (Date.now() - given.epoch) * given.speed)
const realNow = () => new Date()
const site = { name: 'Site', origin: given.origin, fetch, patience: given.patience, now: realNow }
const makers = {
  wordpress: () => wordpressConnector({ ...site, authorization: given.secret }),
  ghost: () => ghostConnector({ ...site, adminKey: given.secret }),
  ninjs: () => ninjsConnector({ name: 'Site', folder: given.origin, now: realNow }),
  portal: async () =>
    (await import('./portalOfProcess')).portalOfProcess(
      opened.value,
      given.origin,
      (photoId) => given.photos[photoId] ?? '',
    ),
}
const connector = await makers[given.kind]()
const isFolder = given.kind === 'ninjs' || given.kind === 'portal'
const connection: Connection = {
  connectionId: '0b9e3d6c-30a4-4e0f-8f6d-2b7c1a9d4e11',
  kind: given.kind,
  name: 'Site',
  origin: given.origin,
  account: 'desk',
  editions: ['en'],
  sections: {},
  tags: {},
  folder: '',
  isLocked: false,
}
const pictures = new Map(
  Object.entries(given.photos).map(([photoId, file]) => [photoId, new Uint8Array(readFileSync(file))]),
)

if (given.killAfter !== null) setTimeout(() => process.kill(process.pid, 'SIGKILL'), given.killAfter)

// A folder on a network drive that is away: a file stands where it should be.
const away = `${given.origin}.away`
let gone = 0
function takeFolder(): void {
  giveFolderBack()
  if (gone >= given.folderGone) return
  gone += 1
  if (existsSync(given.origin)) renameSync(given.origin, away)
  writeFileSync(given.origin, '')
}
function giveFolderBack(): void {
  if (!statSync(given.origin, { throwIfNoEntry: false })?.isFile()) return
  rmSync(given.origin)
  if (existsSync(away)) renameSync(away, given.origin)
}
if (isFolder) giveFolderBack()

let times = 0
const box = outbox({
  database: opened.value,
  ports: {
    connections: { taking: () => [connection], find: () => connection },
    connectorOf: () => Promise.resolve(success(connector)),
    pack: (published) => Promise.resolve(success({ ...deliveryOf(published.article, pictures), published })),
    objection: () => null,
    embargoUntil: () => null,
    isOnline: () => true,
    remoteTime: () => Promise.resolve(success(null)),
    readPage: () => Promise.resolve(success(null)),
  },
  now,
  monotonic: () => performance.now() * given.speed,
  random: Math.random,
  timers: {
    set: (run, ms) => setTimeout(run, ms / given.speed),
    clear: (timer) => clearTimeout(timer as NodeJS.Timeout),
  },
  within: 120_000,
  onSettled: () => undefined,
  onNeedsPerson(job) {
    tell(`asked ${job.failure?.kind ?? 'nothing'} ${JSON.stringify(job.failure)}`)
    if (isFolder) giveFolderBack()
  },
  onChanged() {
    const { killAt } = given
    if (killAt === null || box.list()[0]?.state !== killAt.state) return
    times += 1
    if (times >= killAt.times) process.kill(process.pid, 'SIGKILL')
  },
  onUnexpected: (error) => tell(`unexpected ${String(error)}`),
})

box.start()
for (const [at, article] of given.articles.entries()) {
  const known = [...new Set(box.list().map(({ orderId }) => orderId))].sort((one, other) => one - other)
  if (isFolder) takeFolder()
  opened.value
    .prepare('insert or ignore into stories (story_id, created_at) values (?, ?)')
    .run(article.storyId, new Date(given.epoch).toISOString())
  const orderId =
    known[at] ??
    box.add({
      storyId: article.storyId,
      action: at === 0 ? 'publish' : 'update',
      articles: [deliveryOf(article, pictures).published],
      editions: ['en'],
      embargoUntil: null,
      plannedFor: null,
      orderedBy: 'desk',
    })
  // A person who was asked tries again by hand; the newsroom gives up after some time.
  for (let asked = 0; asked < 6; asked += 1) {
    const [job] = await box.whenSettled(orderId)
    if (job === undefined || job.state === 'done') break
    box.retry(job.jobId)
  }
}
if (isFolder) giveFolderBack()
const [last] = box.list()
tell(last?.state === 'done' ? `done ${last.receipt?.remoteId ?? ''}` : `stuck ${last?.state ?? 'nowhere'}`)
box.stop()
opened.value.close()
