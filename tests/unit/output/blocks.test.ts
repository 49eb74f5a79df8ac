import { expect, test } from 'vitest'
import { renderBlocks } from '../../../shared/output/portal/blocks'
import { heading, item, link, paragraph, photo, quote, text } from '../../make/articles'

const render = (blocks: Parameters<typeof renderBlocks>[0], dateline = ''): string =>
  renderBlocks(blocks, { dateline, picture: () => null })

test('marks nest in one order and the text is escaped', () => {
  expect(
    render([paragraph('1 < 2 & 3 > 2 ', text('so', 'strikethrough', 'bold', 'italic', 'underline'))]),
  ).toBe('<p>1 &lt; 2 &amp; 3 &gt; 2 <strong><em><u><s>so</s></u></em></strong></p>')
})

test('flat items become nested lists, jumps of indent and changes of kind among them', () => {
  expect(
    render([
      item('a', 'bulleted', 2),
      item('b', 'bulleted', 5),
      item('c', 'numbered', 5),
      item('d', 'bulleted', 3),
      item('e'),
      item('f', 'numbered'),
    ]),
  ).toBe(
    '<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol><ul><li>d</li></ul></li><li>e</li></ul><ol><li>f</li></ol>',
  )
})

test('the place stands before the first paragraph, wherever that is', () => {
  expect([
    render([heading(2, 'h'), quote('q'), paragraph('one'), paragraph('two')], 'SEOUL — '),
    render([item('only a list')], '[서울] '),
  ]).toEqual([
    '<h2>h</h2><blockquote><p>q</p></blockquote><p><span class="dateline">SEOUL — </span>one</p><p>two</p>',
    '<p><span class="dateline">[서울] </span></p><ul><li>only a list</li></ul>',
  ])
})

test('blank blocks are left out and headings skip no level', () => {
  expect(
    render([
      paragraph(' \u200b'),
      heading(3, 'a'),
      heading(3, 'b'),
      heading(2, ''),
      heading(2, 'c'),
      heading(3, 'd'),
    ]),
  ).toBe('<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3>')
})

test('a figure without a picture still prints caption and credit, on one line', () => {
  expect(
    render([
      photo('', 'The quay.', '(Photo by MIRA HOLT/TIMES)'),
      photo('', '', ''),
      photo('', '', '(Photo)'),
    ]),
  ).toBe(
    '<figure><figcaption><span class="caption">The quay.</span> <span class="credit">(Photo by MIRA HOLT/TIMES)</span></figcaption></figure>' +
      '<figure><figcaption><span class="credit">(Photo)</span></figcaption></figure>',
  )
})

test('links lead only to the web and to mail', () => {
  expect(
    render([
      paragraph(
        link('https://a.example/x?q=1&r=2', 'web'),
        link('mailto:desk@a.example', 'mail'),
        link('javascript:alert(1)', 'script'),
        link('data:text/html,x', 'data'),
        link('//a.example', 'no scheme'),
        link('https://a.example/a b|c[1]#x#y', 'odd'),
      ),
    ]),
  ).toBe(
    '<p><a href="https://a.example/x?q=1&amp;r=2" rel="noopener">web</a><a href="mailto:desk@a.example" rel="noopener">mail</a>' +
      'scriptdatano scheme<a href="https://a.example/a%20b%7Cc%5B1%5D#x%23y" rel="noopener">odd</a></p>',
  )
})
