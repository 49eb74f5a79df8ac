import { expect, test } from 'vitest'
import { blockers } from '../../../electron/publishing/blockers'
import { en } from '../../../renderer/messages/en'
import { blockerText } from '../../../renderer/publishPanel/blockerText'
import type { Block } from '../../../shared/story/articleBody'
import { makeArticle } from '../../make/articles'

const photo = (rest: { photoId?: string; caption?: string }): Block => ({
  kind: 'photo',
  photoId: rest.photoId ?? 'f00d',
  alt: '',
  credit: '',
  caption: rest.caption === undefined ? [] : [{ kind: 'text', text: rest.caption, marks: [] }],
})

test('everything that is missing is said at once, photos by their caption or number', () => {
  const found = blockers(
    makeArticle({
      slug: '',
      section: '',
      bylines: [],
      headline: '',
      photos: [],
      body: [
        photo({ caption: 'The ferry leaves the south pier at half past one, when the market closes' }),
        photo({ photoId: '' }),
      ],
    }),
    new Date('2026-11-23T09:00:00Z'),
  )
  expect(found.map((blocker) => blockerText(blocker, en.publish.blockers))).toEqual([
    'It has no headline. Write one at the top of the page.',
    'It has no text yet. Write at least one paragraph.',
    'It has no byline. Add a name under Details.',
    'It has no section. Choose one under Details.',
    'It has no slug. Write one under Details.',
    'The photo “The ferry leaves the south pier at half…” has no credit. Write it under the picture.',
    'The photo “The ferry leaves the south pier at half…” has no alt text. Describe it with the button on the picture.',
    'The photo no. 2 has no credit. Write it under the picture.',
  ])
})
