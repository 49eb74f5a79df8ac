import { readdirSync, readFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ninjsConnector } from '../../../../electron/connectors/ninjs/ninjsConnector'
import { partOf } from '../../../../electron/connectors/portal/portalFolder'
import { connectorSuite } from '../../../connectors/connectorSuite'
import type { Destination } from '../../../connectors/destination'
import { valueOf } from '../../../connectors/sending'
import { deliveryOf } from '../../../make/deliveries'
import { photoStory, smallPhoto } from '../../../make/photoStory'
import { setPieces } from '../../../make/setPieces'
import { temporaryFolder } from '../temporaryFolder'

const never = new AbortController().signal

const itemSchema = z.object({
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  headlines: z.array(z.object({ value: z.string() })),
  bodies: z.array(z.object({ value: z.string() })).default([]),
  subjects: z.array(z.object({ name: z.string(), rel: z.string() })).default([]),
})

function partnersFolder(folder: string): Destination {
  const read = (file: string) => itemSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    connector: ninjsConnector({ name: 'Partners', folder, now: () => new Date() }),
    withWrongSecret: null,
    withLowRole: null,
    unanswered: null,
    takeLateDraft: null,
    hasDrafts: false,
    linksRelated: false,
    isPortal: false,
    held(storyId, edition) {
      const file = join(folder, `${storyId}-${edition}.json`)
      if (!existsSync(file)) return Promise.resolve([])
      const item = read(file)
      if (item.pubStatus === 'canceled') return Promise.resolve([])
      const names = (rel: string) => item.subjects.filter((each) => each.rel === rel).map(({ name }) => name)
      return Promise.resolve([
        {
          status: 'published',
          headline: item.headlines[0]?.value ?? '',
          section: names('section'),
          tags: names('tag'),
          due: null,
        },
      ])
    },
    photoCopies: (photoId) =>
      Promise.resolve(readdirSync(join(folder, 'photos')).filter((name) => name.startsWith(photoId)).length),
    page(url) {
      const text = readFileSync(fileURLToPath(url), 'utf8')
      const item = read(fileURLToPath(url))
      return Promise.resolve(item.pubStatus === 'canceled' ? null : `${text}\n${item.bodies[0]?.value ?? ''}`)
    },
    editHeadline({ url }, headline) {
      const file = fileURLToPath(url)
      const item = JSON.parse(readFileSync(file, 'utf8')) as object
      writeFileSync(file, JSON.stringify({ ...item, headlines: [{ value: headline }] }))
      return Promise.resolve()
    },
  }
}

describe('A folder of ninjs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-ninjs-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  connectorSuite(() => partnersFolder(folder))
})

/** The schema of IPTC; its one outside reference, for map shapes that Dateline doesn't write, is left open. */
function ninjsValidator() {
  const ajv = new Ajv2020({ strict: false, formats: { uri: isUri, 'date-time': true } })
  ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json')
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../fixtures/ninjs/ninjs-schema_3.1.json'), 'utf8'),
  ) as object
  return ajv.compile(schema)
}
const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i.test(text)

test('every item, with every block and also when it was withdrawn, is valid ninjs 3.1', async () => {
  const folder = temporaryFolder()
  const connector = ninjsConnector({ name: 'Partners', folder, now: () => new Date() })
  const validate = ninjsValidator()
  const taken = await Promise.all([1, 2, 3].map(smallPhoto))
  const photos = taken.map(({ photoId }) => ({
    photoId,
    mediaType: 'image/jpeg' as const,
    width: 640,
    height: 400,
    fileName: 'a.jpg',
  }))
  const pictures = new Map(taken.map(({ photoId, bytes }) => [photoId, bytes]))
  for (const article of setPieces(photos, [])) {
    valueOf(
      await connector.publish(
        deliveryOf(article, pictures, { counterpartUrl: 'https://namu-harbour.example/x', tags: ['여객선'] }),
        never,
      ),
    )
    const file = join(folder, `${article.storyId}-${article.edition}.json`)
    validate(JSON.parse(readFileSync(file, 'utf8')))
    expect(validate.errors).toBeNull()
  }
  const [first] = setPieces(photos, [])
  if (first === undefined) throw new Error('No article')
  valueOf(await connector.withdraw(first.storyId, 'en', null, never, ''))
  const withdrawn: unknown = JSON.parse(readFileSync(join(folder, `${first.storyId}-en.json`), 'utf8'))
  validate(withdrawn)
  expect(validate.errors).toBeNull()
  validate({ ...(withdrawn as object), unknown: 1 })
  expect(validate.errors).not.toBeNull()
})

test('an item says in which version it is, and one that says the same keeps its own', async () => {
  const folder = temporaryFolder()
  const connector = ninjsConnector({ name: 'Partners', folder, now: () => new Date() })
  const { article, pictures } = await photoStory(1)
  const versionOf = () =>
    (JSON.parse(readFileSync(join(folder, `${article.storyId}-en.json`), 'utf8')) as { version: string })
      .version
  const first = valueOf(await connector.publish(deliveryOf(article, pictures), never))
  valueOf(await connector.publish(deliveryOf(article, pictures, { previous: first }), never))
  expect(versionOf()).toBe('1')
  valueOf(
    await connector.publish(deliveryOf({ ...article, dek: 'Other' }, pictures, { previous: first }), never),
  )
  expect(versionOf()).toBe('2')
})

test('what a crash left half-written in the partners’ folder is gone after the next try', async () => {
  const folder = temporaryFolder()
  const { article, pictures } = await photoStory(815)
  const left = join(folder, partOf(`${article.storyId}-en.json`))
  writeFileSync(left, '{"half":')
  const connector = ninjsConnector({ name: 'Partners', folder, now: () => new Date() })
  valueOf(await connector.publish(deliveryOf(article, pictures), never))
  expect(readdirSync(folder).sort()).toEqual([`${article.storyId}-en.json`, 'photos'].sort())
})
