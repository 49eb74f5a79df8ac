import { expect, test } from 'vitest'
import { renderBlocks } from '../../../shared/output/portal/blocks'
import { heading, item, link, paragraph, photo, quote, text } from '../../make/articles'

const render = (blocks: Parameters<typeof renderBlocks>[0], dateline = ''): string =>
  renderBlocks(blocks, {
    dateline,
    edition: 'en',
    zone: 'America/New_York',
    picture: () => null,
    related: (storyId) => (storyId === 'live' ? { href: 'other.html', headline: 'Ferry & Fog' } : null),
  })

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

test('a pull quote names who said it, and prints nothing without words', () => {
  expect(
    render([
      { kind: 'pullQuote', children: [text('Look & see.')], source: ' Noh Garam ' },
      { kind: 'pullQuote', children: [], source: 'Noh Garam' },
    ]),
  ).toBe(
    '<figure class="pull-quote"><blockquote><p>Look &amp; see.</p></blockquote><figcaption>Noh Garam</figcaption></figure>',
  )
})

test('a table names its columns, sets figures apart, and gives an empty heading no name', () => {
  const cells = (...row: string[]) => row.map((cell) => [text(cell)])
  const rows = [cells('Year', 'Seats', ''), cells('2025', '14', 'boat'), cells('2026', '', '')]
  expect(render([{ kind: 'table', hasHeader: true, rows }])).toBe(
    '<div class="table" role="group" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col">Year</th><th scope="col" class="figures">Seats</th><td></td></tr></thead>' +
      '<tbody><tr><td>2025</td><td class="figures">14</td><td>boat</td></tr><tr><td>2026</td><td class="figures"></td><td></td></tr></tbody></table></div>',
  )
})

test('related stories side by side are one list, and those not live are left out', () => {
  const to = (storyId: string) => ({ kind: 'relatedStory' as const, storyId })
  expect(render([to('live'), to('draft'), paragraph('p'), to('draft')])).toBe(
    '<div class="related"><p>Related</p><ul><li><a href="other.html">Ferry &amp; Fog</a></li></ul></div><p>p</p>',
  )
})

test('an embed is a plain link card, whatever the service, and nothing else of it', () => {
  const to = (url: string, title = '') => ({ kind: 'embed' as const, url, title })
  expect(
    render([
      to('https://x.com/desk/status/1', 'The <vote>'),
      to('https://a.example/b'),
      to('javascript:alert(1)', 'no'),
    ]),
  ).toBe(
    '<p class="embed"><a href="https://x.com/desk/status/1" rel="noopener"><strong>The &lt;vote></strong> <span>Read on X</span></a></p>'.replace(
      'vote>',
      'vote&gt;',
    ) +
      '<p class="embed"><a href="https://a.example/b" rel="noopener"><strong>a.example/b</strong> <span>Open the page</span></a></p>',
  )
})

test('a correction is dated in the edition’s zone', () => {
  expect(
    render([{ kind: 'correction', date: '2026-11-24T02:30:00Z', children: [text('Forty seats.')] }]),
  ).toBe(
    '<div class="correction" role="note"><p><strong>Correction</strong> <time datetime="2026-11-23T21:30:00-05:00">Nov 23, 2026 09:30 PM EST</time></p><p>Forty seats.</p></div>',
  )
})

test('a fact box keeps its lists, and its title takes the level that is due', () => {
  const box = {
    kind: 'factBox' as const,
    title: 'In brief',
    body: [
      { kind: 'paragraph' as const, children: [text('One.')] },
      { kind: 'listItem' as const, list: 'numbered' as const, indent: 0, children: [text('a')] },
    ],
  }
  expect([render([box]), render([heading(2, 'h'), box]).slice('<h2>h</h2>'.length)]).toEqual([
    '<div class="fact-box"><h2>In brief</h2><p>One.</p><ol><li>a</li></ol></div>',
    '<div class="fact-box"><h3>In brief</h3><p>One.</p><ol><li>a</li></ol></div>',
  ])
})
