import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { rssFeed } from '../../../shared/output/feed/rssFeed'
import { liveSite } from '../../../shared/output/portal/liveSite'
import { makeArticle, paragraph, published } from '../../make/articles'
import { sampleProfile } from '../../make/siteProfiles'

test('markup and entities that somebody wrote about stay text in a feed', () => {
  const written = 'Write <b>&nbsp;&copy; &AMP; &#38; AT&T</b>'
  const article = makeArticle({
    headline: written,
    dek: written,
    tags: [written],
    body: [paragraph(written)],
  })
  const profile = {
    ...sampleProfile,
    sections: [{ id: 'culture', names: { en: 'Arts &amp; More', ko: '문화' } }],
  }
  const site = liveSite([published(article, profile)], profile, new Date('2026-11-23T15:00:00Z'))
  const feed = new DOMParser().parseFromString(rssFeed(site, 'en', 'culture'), 'application/xml')
  const said = (name: string): string[] =>
    [...feed.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '')
  expect({
    titles: said('title'),
    descriptions: said('description').slice(1),
    categories: said('category'),
    content: said('content:encoded')[0]?.split('</p>')[0],
  }).toEqual({
    titles: ['Namu Harbour Times – Arts &amp; More', written],
    descriptions: [written],
    categories: ['Arts &amp; More', written],
    content: '<p>Write &lt;b&gt;&amp;nbsp;&amp;copy; &amp;AMP; &amp;#38; AT&amp;T&lt;/b&gt;',
  })
})
