import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outboxCarrier, type Carrier } from '../connectors/outboxCarrier'
import type { OutboxCase } from '../connectors/outboxCase'
import { photoStory } from '../make/photoStory'
import { randomFrom } from '../security/hostileMessages'
import { temporaryFolder } from '../unit/electron/temporaryFolder'

/** A folder has no network to go wrong: what there is are kills at any moment and a drive that is away. DATELINE_FAULTS says how many. */
const faults = Number(process.env['DATELINE_FAULTS'] ?? 12)
const seed = Number(process.env['DATELINE_SEED'] ?? 1)

const states: OutboxCase['killAt'][] = [
  { state: 'waiting', times: 1 },
  { state: 'sending', times: 1 },
  { state: 'sending', times: 2 },
  { state: 'sending', times: 3 },
  { state: 'done', times: 1 },
]

let carrier: Carrier
beforeAll(async () => {
  carrier = await outboxCarrier()
}, 120_000)
afterAll(() => carrier.remove())

/** Every file of a folder by its path; what Dateline keeps there for itself is left out. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('.dateline-portal'))
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(files.map((file) => [relative(folder, file), readFileSync(file, 'latin1')]))
}

interface Sent {
  readonly files: Record<string, string>
  /** What the same orders leave where nothing goes wrong. */
  readonly undisturbed: Record<string, string>
  readonly photoIds: readonly string[]
  readonly headline: string
}

/** What is wrong with a partner's folder: one item with the last headline, and one of each photo. */
function wrongAtPartner({ files, photoIds, headline }: Sent): string[] {
  const names = Object.keys(files)
  const items = names.filter((name) => name.endsWith('.json'))
  const headlines = items.map(
    (item) =>
      (JSON.parse(Buffer.from(files[item] ?? '', 'latin1').toString()) as { headlines: { value: string }[] })
        .headlines[0]?.value,
  )
  const copies = photoIds.map((photoId) => names.filter((name) => basename(name).startsWith(photoId)).length)
  const found = JSON.stringify([headlines, copies, names.length])
  return found === JSON.stringify([[headline], [1], 2]) ? [] : [found]
}

/** What is wrong with a portal: a file more, less or other than the same orders leave where nothing goes wrong. */
function wrongAtPortal({ files, undisturbed, headline }: Sent): string[] {
  const paths = [...new Set([...Object.keys(files), ...Object.keys(undisturbed)])]
  const isRight = Object.values(files).some((text) => text.includes(headline))
  return [
    ...(isRight ? [] : ['the last headline is on no page']),
    ...paths.filter((path) => files[path] !== undisturbed[path]),
  ]
}

async function faultsOf(kind: 'ninjs' | 'portal', count: number, wrongWith: (sent: Sent) => string[]) {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const wrong: string[] = []
  const done = { kills: 0, away: 0, articles: 0 }
  while (done.kills + done.away < count) {
    const story = await photoStory(below(2 ** 24))
    const headline = `${story.article.headline}, Then Turns Back`
    const send = async (faults: Pick<OutboxCase, 'killAt' | 'killAfter' | 'folderGone'>) => {
      const desk = temporaryFolder()
      const folder = join(temporaryFolder(), 'target')
      const photos: Record<string, string> = {}
      for (const [photoId, bytes] of story.pictures) {
        photos[photoId] = join(desk, `${photoId}.jpg`)
        writeFileSync(photos[photoId], bytes)
      }
      const ended = await carrier.carryOut(desk, {
        kind,
        origin: folder,
        secret: '',
        patience: 3000,
        speed: 100,
        epoch: Date.now(),
        articles: [story.article, { ...story.article, headline }],
        photos,
        ...faults,
      })
      return { ended, files: filesOf(folder) }
    }
    const atState = below(2) === 0
    const { ended, files } = await send({
      killAt: atState ? (states[below(states.length)] ?? null) : null,
      // From before the database is open to after the last file.
      killAfter: atState ? null : below(kind === 'portal' ? 1500 : 250),
      folderGone: below(3),
    })
    const undisturbed =
      kind === 'portal' ? (await send({ killAt: null, killAfter: null, folderGone: 0 })).files : {}
    done.articles += 1
    done.kills += ended.killed
    done.away += ended.said.filter((line) => line.startsWith('asked portal/notWritable')).length
    const found = wrongWith({ files, undisturbed, photoIds: [...story.pictures.keys()], headline })
    const isDone = ended.code === 0 && ended.said.at(-1)?.startsWith('done') === true
    if (found.length > 0 || !isDone || ended.said.some((line) => line.startsWith('unexpected')))
      wrong.push(`article ${done.articles}: ${found.join()} code ${ended.code} ${ended.said.join(' | ')}`)
  }
  process.stdout.write(`${kind}: ${JSON.stringify(done)}, ${wrong.length} went wrong\n`)
  return wrong
}

const patience = { timeout: 60_000 + faults * 15_000 }

test(
  `after ${faults} kills and drives that were away a partner’s folder holds every article once, whole, with one of each photo`,
  patience,
  async () => {
    expect(await faultsOf('ninjs', faults, wrongAtPartner)).toEqual([])
  },
)

// Its photos are made anew by each process: a third of the faults takes as long.
const atPortal = Math.ceil(faults / (process.env['DATELINE_FAULTS'] === undefined ? 3 : 1))
test(
  `after ${atPortal} kills and drives that were away the portal is, to the byte, what it is where nothing goes wrong`,
  patience,
  async () => {
    expect(await faultsOf('portal', atPortal, wrongAtPortal)).toEqual([])
  },
)
