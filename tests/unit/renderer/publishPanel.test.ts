import { expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { blockerText } from '../../../renderer/publishPanel/blockerText'
import { editionReadiness } from '../../../renderer/publishPanel/editionReadiness'
import type { Block } from '../../../shared/story/articleBody'

const text = (words: string): Block[] => [
  { kind: 'paragraph', children: words === '' ? [] : [{ kind: 'text', text: words, marks: [] }] },
]
const photo = (rest: { photoId?: string; alt?: string; credit?: string; caption?: string }): Block => ({
  kind: 'photo',
  photoId: rest.photoId ?? 'f00d',
  alt: rest.alt ?? '',
  credit: rest.credit ?? '',
  caption: rest.caption === undefined ? [] : [{ kind: 'text', text: rest.caption, marks: [] }],
})
const noStory = { slug: '', section: '', tags: [], bylines: [], rightsLine: '', bylineTime: '' }
const story = {
  ...noStory,
  slug: 'ferry',
  section: 'society',
  bylines: [{ id: 'a', en: '', ko: '노가람' }],
}
const noArticle = { headline: '', dek: '', datelinePlace: '' }
const article = { ...noArticle, headline: 'Night ferry' }

test('an edition nobody wrote in is empty', () => {
  expect(editionReadiness({ edition: 'ko', story, article: noArticle, body: text('') }).empty).toBe(true)
})

test('a whole article is ready; one form of the name is enough', () => {
  const body = [...text('It crosses twice.'), photo({ alt: 'A ferry', credit: '(Photo by Jun Arden)' })]
  expect(editionReadiness({ edition: 'en', story, article, body })).toEqual({ empty: false, blockers: [] })
})

test('everything that is missing is said at once, photos by their caption or number', () => {
  const body = [
    photo({ caption: 'The ferry leaves the south pier at half past one, when the market closes' }),
    photo({ photoId: '' }),
  ]
  const { blockers } = editionReadiness({ edition: 'en', story: noStory, article: noArticle, body })
  expect(blockers.map((blocker) => blockerText(blocker, en.publish.blockers))).toEqual([
    'It has no headline. Write one at the top of the page.',
    'It has no text yet. Write at least one paragraph.',
    'It has no byline. Add a name under Details.',
    'It has no section. Choose one under Details.',
    'It has no slug. Write one under Details.',
    'The photo “The ferry leaves the south pier at half…” has no credit. Write it under the picture.',
    'The photo no. 2 has no credit. Write it under the picture.',
    'The photo “The ferry leaves the south pier at half…” has no alt text. Describe it with the button on the picture.',
  ])
})
