// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { derivativePlan } from '../../../electron/media/derivatives'
import { articlePage } from '../../../shared/output/portal/articlePage'
import { frontPage } from '../../../shared/output/portal/listPages'
import { liveSite } from '../../../shared/output/portal/liveSite'
import { dontMissPage } from '../../../shared/output/portal/plainPages'
import type { Block, BlockOf } from '../../../shared/story/articleBody'
import { noCrops } from '../../../shared/story/photo/photoCrop'
import { emptyPhotoFields } from '../../../shared/story/photo/photoFields'
import { makeArticle, photo, photoAsset, published } from '../../make/articles'
import { sampleProfile } from '../../make/siteProfiles'

const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64))
const [lead = '', ...inGallery] = ids
const crops = { ...noCrops, '16:9': { left: 0, top: 0.2, width: 1, height: 0.75 } }

const body = [
  photo(lead, '', '(Photo)'),
  { kind: 'gallery', photos: inGallery.map((id) => photo(id, '', '(Photo)') as BlockOf<'photo'>) } as Block,
]
const photos = ids.map((id) => ({
  ...photoAsset(id, 2000, 1500),
  fields: { ...emptyPhotoFields, crops: id === lead ? crops : noCrops },
}))
const article = published(makeArticle({ body, photos }), sampleProfile)
const site = liveSite([article], sampleProfile, new Date('2026-11-24T00:00:00Z'))
const [entry] = site.editions.en.all
if (entry === undefined) throw new Error('not live')

const page = new DOMParser().parseFromString(articlePage(site, site.read(entry)), 'text/html')
const pages = [
  page,
  ...[frontPage(site, 'en'), dontMissPage(site, 'en')].map((html) =>
    new DOMParser().parseFromString(html, 'text/html'),
  ),
]
/** What a page names, without the beginning that holds the caption's hash. */
const named = (text: string | null | undefined): string[] =>
  [...(text ?? '').matchAll(/photos\/[0-9a-f]{12}-[0-9a-z]+-([^\s",]+)/g)].map(([, name = '']) => name)

test('lists and link previews show the part of the photo that the newsroom chose, in the size they have room for', () => {
  const content = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
  const image = (at: number) => pages[at]?.querySelector('.card img')
  expect({
    link: [named(content('og:image')), content('og:image:width'), content('og:image:height')],
    twitter: named(page.querySelector('meta[name="twitter:image"]')?.getAttribute('content')),
    lead: [named(image(1)?.previousElementSibling?.getAttribute('srcset')), image(1)?.getAttribute('height')],
    row: [named(image(2)?.getAttribute('srcset')), image(2)?.getAttribute('height')],
  }).toEqual({
    link: [['16x9-0.8c.1jk.v9-1200.jpg'], '1200', '675'],
    twitter: ['16x9-0.8c.1jk.v9-1200.jpg'],
    lead: [['480', '800', '1200', '1600'].map((width) => `16x9-0.8c.1jk.v9-${width}.webp`), '675'],
    row: [['1x1-6y.0.15o.15o-240.jpg', '1x1-6y.0.15o.15o-1200.jpg'], '1200'],
  })
})

test('a gallery shows its photos in the shape of their place, the odd one across both columns', () => {
  const shapes = [...page.querySelectorAll('.gallery img')].map(
    (image) => named(image.getAttribute('srcset'))[0]?.split('-')[0],
  )
  expect(shapes).toEqual(['16x9', '4x3', '4x3'])
})

test('every file that pages name is made, and no part is cut that no page shows', () => {
  const made = entry.photos.flatMap(derivativePlan).map(({ fileName }) => fileName)
  const asked = pages.flatMap((each) =>
    [...each.documentElement.outerHTML.matchAll(/photos\/([^\s",]+)/g)].map(([, name = '']) => name),
  )
  const parts = made.filter((name) => /-(1x1|4x3|16x9)-/.test(name)).map((name) => name.split('-')[2])
  const count = (shape: string) => parts.filter((each) => each === shape).length
  expect({
    missing: asked.filter((name) => !made.includes(name)),
    parts: [count('1x1'), count('4x3'), count('16x9')],
  }).toEqual({ missing: [], parts: [3, 15, 12] })
})
