// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readHtmlPage } from '../../../renderer/importPreview/readHtmlPage'

const kinds = (html: string) => {
  const read = readHtmlPage(html)
  return read === null ? null : [read.page.headline, read.page.edition, read.body.map(({ kind }) => kind)]
}

test('an article page is recognised by its byline line, and keeps the structure of its body', () => {
  const read =
    readHtmlPage(`<title>Site</title><h1>Lamps return</h1><p>by Jane Doe / Nov 20, 2026 07:40 AM EST</p>
    <figure><img src="https://example.com/a.jpg"><figcaption>Lamps. (Photo by John Sample/Example Photos)</figcaption></figure>
    <p>The first lamp came on.</p><ul><li>It was five.</li></ul>`)

  expect([read?.page.bylines, read?.page.headline, read?.body.map(({ kind }) => kind)]).toEqual([
    ['Jane Doe'],
    'Lamps return',
    ['picture', 'paragraph', 'bulleted'],
  ])
})

test('any other page has its first heading, or its title, as the headline', () => {
  expect([
    kinds('<title>문서 | 사이트</title><p>첫 문단이다.</p><h3>작은 제목</h3>'),
    kinds('<h1>Top</h1><h2>Part</h2><p>Words</p>'),
    kinds('<p> </p><script>alert(1)</script>'),
  ]).toEqual([['문서', 'ko', ['paragraph', 'heading3']], ['Top', 'en', ['heading2', 'paragraph']], null])
})
