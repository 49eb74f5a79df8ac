// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { docxArticle } from '../../../../shared/output/export/docxArticle'
import { exportedArticle, type PictureOf } from '../../../../shared/output/export/exportedArticle'
import { htmlArticle } from '../../../../shared/output/export/htmlArticle'
import { markdownArticle } from '../../../../shared/output/export/markdownArticle'
import { plainTextArticle } from '../../../../shared/output/export/plainTextArticle'
import { siteProfileSchema } from '../../../../shared/story/siteProfile'
import {
  heading,
  item,
  link,
  makeArticle,
  paragraph,
  photo,
  photoAsset,
  quote,
  text,
} from '../../../make/articles'
import { samplePhoto } from '../../../make/samplePhoto'
import { temporaryFolder } from '../../electron/temporaryFolder'

const profile = siteProfileSchema.parse(JSON.parse(readFileSync('resources/siteProfile.json', 'utf8')))
const photoId = 'a'.repeat(64)

const article = () =>
  exportedArticle(
    makeArticle({
      dek: 'Lamps & <voices>',
      datelinePlace: 'Busan',
      bylineTime: '2026-11-23T09:10:00Z',
      rightsLine: 'Northern Wire contributed to this report.',
      body: [
        paragraph(
          'The ',
          text('quay', 'bold'),
          ' was lit. ',
          link('https://example.com/a?b=1&c=2', 'See the plan'),
        ),
        heading(2, 'What *remains*'),
        quote('한 사람이 말했다.'),
        item('First'),
        item('Second', 'numbered', 1),
        photo(photoId, 'The quay at dusk.', '(Photo by Dan Roe/Northern Wire)', 'Lamps on a quay'),
        {
          kind: 'table',
          hasHeader: true,
          rows: [
            [[text('Year')], [text('Lamps')]],
            [[text('2026')], [text('40')]],
          ],
        },
      ],
      photos: [photoAsset(photoId)],
    }),
    profile,
    '2026-11-24T00:00:00Z',
  )
const dusk = async (): Promise<PictureOf> => {
  const file = join(temporaryFolder(), 'dusk.jpg')
  await samplePhoto(file, 320, 200)
  const bytes = readFileSync(file)
  return (id) => (id === photoId ? { bytes, mediaType: 'image/jpeg', width: 320, height: 200 } : null)
}
const said = [
  'Harbour Lights Return After Nine Years',
  'Lamps & <voices>',
  'by Mira Holt / Nov 23, 2026',
  'BUSAN — The quay was lit. See the plan',
  'What *remains*',
  '한 사람이 말했다.',
  'Second',
  'The quay at dusk.',
  '(Photo by Dan Roe/Northern Wire)',
  '40',
  'Northern Wire contributed to this report.',
]
const missing = (words: string) => [...said, ...article().footer].filter((part) => !words.includes(part))

test('plain text says all an article says, its copyright text and rights line last', () => {
  const words = plainTextArticle(article())
  expect([
    missing(words),
    words.trimEnd().endsWith('Northern Wire contributed to this report.'),
    article().footer.length,
  ]).toEqual([[], true, 2])
})

test('Markdown keeps marks, links and tables, and takes no sign of the writer for its own', () => {
  const words = markdownArticle(article())
  expect(
    [
      '# Harbour Lights Return After Nine Years',
      '**Lamps & \\<voices\\>**',
      'The **quay** was lit. [See the plan](<https://example.com/a?b=1&c=2>)',
      '## What \\*remains\\*',
      '> 한 사람이 말했다.',
      '   1. Second',
      '| Year | Lamps |\n| --- | --- |\n| 2026 | 40 |',
    ].filter((part) => !words.includes(part)),
  ).toEqual([])
})

test('an HTML file holds the article and its photo, and nothing that runs or is fetched', async () => {
  const document = new DOMParser().parseFromString(htmlArticle(article(), await dusk()), 'text/html')
  const image = document.querySelector('img')
  expect([
    missing(document.body.textContent),
    image?.getAttribute('alt'),
    image?.src.startsWith('data:image/jpeg;base64,/9j/'),
    document.querySelectorAll('script, link, iframe').length,
    document.querySelector('a')?.getAttribute('href'),
    document.documentElement.lang,
  ]).toEqual([[], 'Lamps on a quay', true, 0, 'https://example.com/a?b=1&c=2', 'en'])
})

test('a Word document holds the article and its photo', async () => {
  const zip = await JSZip.loadAsync(await docxArticle(article(), await dusk()))
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const words = new DOMParser().parseFromString(xml, 'text/xml').documentElement.textContent
  expect([missing(words), zip.file(/^word\/media\/.+\.jpg$/).length]).toEqual([[], 1])
})
