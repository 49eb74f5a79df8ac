import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { FirstUpdates } from '../../../../electron/drafts/stories'
import { importer } from '../../../../electron/importing/importer'
import { readArticleFields } from '../../../../shared/document/articleDocument'
import { readStoryFields } from '../../../../shared/document/storyDocument'
import type { ImportedPage } from '../../../../shared/story/importPreview'
import { temporaryFolder } from '../temporaryFolder'

const page: ImportedPage = {
  edition: 'ko',
  headline: '항구의 불빛, 다시 켜지다',
  bylines: ['미라 홀트'],
  bylineTime: '2026-11-23T09:10:00Z',
  bylineLine: '미라 홀트 기자 / 2026년 11월 23일 오후 06:10 KST',
  caption: '',
  credit: '',
  paragraphs: ['첫 문단이에요.'],
  dropped: [],
}

function desk() {
  const created: FirstUpdates[] = []
  const texts: string[] = []
  let time = Date.parse('2026-11-23T09:00:00Z')
  const room = importer({
    readPage: (text) => {
      texts.push(text)
      return text.includes('항구') ? { ok: true, page } : { ok: false, reason: 'noByline' }
    },
    createStory: (first) => {
      created.push(first)
      return '6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e'
    },
    now: () => new Date(time),
  })
  const folder = temporaryFolder()
  const file = (bytes: string | Uint8Array): string => {
    const path = join(folder, 'page.txt')
    writeFileSync(path, bytes)
    return path
  }
  return { room, created, texts, file, wait: (minutes: number) => (time += minutes * 60_000) }
}
const bigEndian = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

test.each([
  ['UTF-8', Buffer.from('항구')],
  ['UTF-8 with a mark', Buffer.from('\uFEFF항구')],
  ['UTF-16 little end first', Buffer.from('\uFEFF항구', 'utf16le')],
  ['UTF-16 big end first', bigEndian('항구')],
])('a page in %s is read', async (_name, bytes) => {
  const { room, file, texts } = desk()
  const read = await room.read(file(bytes))
  expect([read.ok, texts]).toEqual([true, ['항구']])
})

test.each([
  ['in an old Korean encoding', new Uint8Array([0xc7, 0xd7, 0xb1, 0xb8]), 'notText'],
  ['that is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'notText'],
  ['of zeros', new Uint8Array(50), 'notText'],
  ['without a word', new Uint8Array(), 'empty'],
  ['without a byline', 'Only a line', 'noByline'],
])('a file %s is refused and creates nothing', async (_name, bytes, reason) => {
  const { room, file, created } = desk()
  expect([await room.read(file(bytes)), created]).toEqual([
    { ok: false, failure: { kind: 'import/unreadable', fileName: 'page.txt', reason } },
    [],
  ])
})

test('a huge file is refused by its size', async () => {
  const { room, file } = desk()
  const bytes = 2 * 1024 * 1024 + 1
  expect(await room.read(file(new Uint8Array(bytes)))).toEqual({
    ok: false,
    failure: { kind: 'import/tooLarge', fileName: 'page.txt', bytes, limit: 2 * 1024 * 1024 },
  })
})

test('a folder can’t be read as a page', async () => {
  const { room } = desk()
  const read = await room.read(temporaryFolder())
  expect(!read.ok && read.failure.kind === 'import/unreadable' && read.failure.reason).toBe('cannotRead')
})

test('an accepted preview becomes a story, once', async () => {
  const { room, file, created } = desk()
  const read = await room.read(file('항구'))
  const previewId = (read.ok && read.value?.previewId) || ''
  const accepted = [room.accept(previewId).ok, room.accept(previewId)]
  const story = new Y.Doc()
  const article = new Y.Doc()
  if (created[0]?.story) Y.applyUpdate(story, created[0].story)
  if (created[0]?.ko) Y.applyUpdate(article, created[0].ko)
  const fields = readStoryFields(story)

  expect({ accepted, fields, article: readArticleFields(article) }).toEqual({
    accepted: [true, { ok: false, failure: { kind: 'import/expired' } }],
    fields: {
      slug: '항구의-불빛-다시-켜지다',
      section: '',
      rightsLine: '',
      bylineTime: '2026-11-23T09:10:00Z',
      tags: [],
      bylines: [{ id: fields.bylines[0]?.id, en: '', ko: '미라 홀트' }],
    },
    article: { headline: '항구의 불빛, 다시 켜지다', dek: '', datelinePlace: '' },
  })
})

test('a preview is good for ten minutes', async () => {
  const { room, file, wait, created } = desk()
  const read = await room.read(file('항구'))
  wait(10)
  expect([read.ok && room.accept(read.value.previewId), created]).toEqual([
    { ok: false, failure: { kind: 'import/expired' } },
    [],
  ])
})

test('a web page is handed to the window whole, and becomes a story by what was recognised on it', async () => {
  const { room, file, created } = desk()
  const read = await room.read(file('<!doctype html><h1>항구</h1>'))
  const previewId = read.ok ? read.value.previewId : ''
  const asText = room.accept(previewId)
  const fields = { edition: 'ko' as const, headline: '항구', bylines: [], bylineTime: '' }
  const made = room.acceptHtml(previewId, fields)

  expect([
    read.ok && 'html' in read.value && read.value.html,
    asText.ok,
    made.ok,
    room.acceptHtml(previewId, fields).ok,
  ]).toEqual(['<!doctype html><h1>항구</h1>', false, true, false])
  const article = new Y.Doc()
  Y.applyUpdate(article, created[0]?.ko ?? new Uint8Array())
  expect(readArticleFields(article).headline).toBe('항구')
})

test('a page in the old Korean encoding says so itself', async () => {
  const { room, file } = desk()
  // 항구 in EUC-KR.
  const page = Buffer.concat([
    Buffer.from('<html><meta charset="euc-kr"><p>'),
    Buffer.from([0xc7, 0xd7, 0xb1, 0xb8]),
  ])
  const read = await room.read(file(page))

  expect(read.ok && 'html' in read.value && read.value.html).toBe('<html><meta charset="euc-kr"><p>항구')
})
