import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { storyTemplates } from '../../../../electron/templates/storyTemplates'
import { readTemplates } from '../../../../electron/templates/templateFolder'
import { checkArticle } from '../../../../shared/checks/checkArticle'
import { readArticleFields } from '../../../../shared/document/articleDocument'
import { projectArticleBody } from '../../../../shared/document/projection/projectArticleBody'
import { readStoryFields } from '../../../../shared/document/storyDocument'
import type { DocumentName } from '../../../../shared/ipc/documentPort'
import { editions } from '../../../../shared/story/edition'
import { contextOf } from '../../checks/checked'
import { newsroom } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

const sampleFolder = join(import.meta.dirname, '../../../../resources/templates')
const samples = ['breaking', 'feature', 'photoStory']

const harbourWatch = {
  id: 'harbourWatch',
  names: { en: 'Harbour watch', ko: '항만 소식' },
  about: { en: 'The weekly column', ko: '매주 나가는 칼럼' },
  section: 'society',
  tags: ['harbour', 'harbour', '항만'],
  editions: {
    en: {
      headline: 'Harbour watch: TK',
      dek: 'TK: the week in one line',
      dateline: 'NORTHQUAY',
      blocks: [
        { kind: 'photo', caption: 'TK: the quay', credit: '(Photo by TK/TK)' },
        { kind: 'paragraph', text: 'TK: arrivals' },
        { kind: 'heading', level: 3, text: 'Departures' },
        { kind: 'listItem', list: 'numbered', text: 'TK: a ship' },
        { kind: 'quote', text: 'TK: the harbour master' },
        { kind: 'pullQuote', text: 'TK: a line', source: 'TK' },
        { kind: 'divider' },
        {
          kind: 'factBox',
          title: 'Tides',
          lines: [
            { kind: 'paragraph', text: 'TK: high water' },
            { kind: 'listItem', text: 'TK: low water' },
          ],
        },
      ],
    },
    ko: { blocks: [{ kind: 'paragraph', text: '확인필요: 입항' }] },
  },
}

/** A desk on a real database, and the newsroom's own templates as files. */
function desk(own: Readonly<Record<string, unknown>> = {}, { sections = ['society'] } = {}) {
  const { stories, rooms } = newsroom()
  const ownFolder = join(temporaryFolder(), 'templates')
  if (Object.keys(own).length > 0) mkdirSync(ownFolder)
  for (const [file, content] of Object.entries(own))
    writeFileSync(join(ownFolder, file), typeof content === 'string' ? content : JSON.stringify(content))
  const opened: string[] = []
  const templates = storyTemplates({
    sampleFolder,
    ownFolder,
    sections: () => sections,
    openFolder: (folder) => Promise.resolve(opened.push(folder)),
    createStory: (first) => stories.create(first),
  })
  const start = (templateId: string) => {
    const made = templates.create(templateId)
    if (!made.ok) throw new Error(made.failure.kind)
    const { storyId } = made.value
    const part = (name: DocumentName['part']): Y.Doc => {
      const read = rooms.read({ storyId, part: name })
      if (!read.ok) throw new Error(read.failure.kind)
      return read.value
    }
    const article = (edition: 'en' | 'ko') => ({
      ...readArticleFields(part(edition)),
      body: projectArticleBody(part(edition)),
    })
    return { shared: readStoryFields(part('story')), article }
  }
  return { templates, ownFolder, opened, start }
}
const text = (words: string) => [{ kind: 'text', text: words, marks: [] }]

test('a story made from a template has its fields and blocks in both editions', () => {
  const { shared, article } = desk({ 'harbour-watch.json': harbourWatch }).start('harbourWatch')
  expect({ shared, en: article('en'), ko: article('ko') }).toEqual({
    shared: {
      slug: '',
      section: 'society',
      rightsLine: '',
      bylineTime: '',
      tags: ['harbour', '항만'],
      bylines: [],
    },
    en: {
      headline: 'Harbour watch: TK',
      dek: 'TK: the week in one line',
      datelinePlace: 'NORTHQUAY',
      body: [
        { kind: 'photo', photoId: '', alt: '', caption: text('TK: the quay'), credit: '(Photo by TK/TK)' },
        { kind: 'paragraph', children: text('TK: arrivals') },
        { kind: 'heading', level: 3, children: text('Departures') },
        { kind: 'listItem', list: 'numbered', indent: 0, children: text('TK: a ship') },
        { kind: 'quote', children: text('TK: the harbour master') },
        { kind: 'pullQuote', children: text('TK: a line'), source: 'TK' },
        { kind: 'divider' },
        {
          kind: 'factBox',
          title: 'Tides',
          body: [
            { kind: 'paragraph', children: text('TK: high water') },
            { kind: 'listItem', list: 'bulleted', indent: 0, children: text('TK: low water') },
          ],
        },
      ],
    },
    ko: {
      headline: '',
      dek: '',
      datelinePlace: '',
      body: [{ kind: 'paragraph', children: text('확인필요: 입항') }],
    },
  })
})

test('a section that the portal does not have is left for the reporter to choose', () => {
  const { shared } = desk({ 'harbour-watch.json': harbourWatch }, { sections: ['culture'] }).start(
    'harbourWatch',
  )
  expect([shared.section, shared.tags]).toEqual(['', ['harbour', '항만']])
})

test('an edition that a template leaves out begins empty', () => {
  const { en } = harbourWatch.editions
  const { article } = desk({ 'a.json': { ...harbourWatch, editions: { en } } }).start('harbourWatch')
  expect(article('ko')).toEqual({ headline: '', dek: '', datelinePlace: '', body: [] })
})

test('the newsroom’s own template takes the place of the sample with its id', () => {
  const own = { ...harbourWatch, id: 'breaking', names: { en: 'Flash', ko: '긴급' } }
  const { templates } = desk({ 'flash.json': own })
  expect(templates.list().templates.map(({ id, names }) => [id, names.en])).toEqual([
    ['breaking', 'Flash'],
    ['feature', 'Feature'],
    ['photoStory', 'Photo story'],
  ])
})

test('a bad file is named and left out, and the others work', () => {
  const { templates, start } = desk({
    'broken.json': '{ "id": ',
    'misspelt.json': { ...harbourWatch, id: 'other', heading: 'TK' },
    'notes.txt': 'not looked at',
    'unknownBlock.json': { ...harbourWatch, id: 'third', editions: { en: { blocks: [{ kind: 'poem' }] } } },
    'x-harbour.json': harbourWatch,
    'y-harbour.json': harbourWatch,
  })
  const { templates: listed, skipped } = templates.list()
  expect(listed.map(({ id }) => id)).toEqual([...samples, 'harbourWatch'])
  const reasons = ['JSON', '"heading"', 'editions.en.blocks[0].kind', 'harbourWatch is taken by another file']
  const files = ['broken.json', 'misspelt.json', 'unknownBlock.json', 'y-harbour.json']
  expect(skipped.map(({ file }) => file)).toEqual(files)
  expect(skipped.map(({ detail }, at) => detail.includes(reasons[at]!))).toEqual([true, true, true, true])
  expect(start('harbourWatch').article('en').datelinePlace).toBe('NORTHQUAY')
})

test('a template that has gone makes no story and says so', () => {
  expect(desk().templates.create('gone')).toEqual({
    ok: false,
    failure: { kind: 'template/notFound', templateId: 'gone' },
  })
})

test('the newsroom’s folder begins with copies of the samples, and what is edited there stays', async () => {
  const { templates, ownFolder, opened } = desk()
  expect(existsSync(ownFolder)).toBe(false)
  await templates.showFolder()
  expect(readdirSync(ownFolder).sort()).toEqual(['README.md', ...samples.map((id) => `${id}.json`)])
  const file = join(ownFolder, 'feature.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"Feature"', '"Long read"'))
  await templates.showFolder()
  expect(opened).toEqual([ownFolder, ownFolder])
  expect(templates.list().templates.map(({ names }) => names.en)).toEqual([
    'Breaking news',
    'Long read',
    'Photo story',
  ])
})

test('the samples are whole', () => {
  const { templates, skipped } = readTemplates(sampleFolder)
  expect([templates.map(({ id }) => id), skipped]).toEqual([samples, []])
})

test.each(samples)('the checks list every prompt of the sample %s, and nothing else', (id) => {
  const { article } = desk().start(id)
  for (const edition of editions) {
    const written = article(edition)
    const findings = checkArticle(written, contextOf(edition))
    expect(findings.filter(({ rule }) => rule !== 'unfinished')).toEqual([])
    const mark = edition === 'en' ? 'TK' : '확인필요'
    const marks = JSON.stringify(written).split(mark).length - 1
    expect(findings.length).toBe(marks)
    expect(marks).toBeGreaterThan(8)
  }
})
