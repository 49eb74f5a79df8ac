import { expect, test } from 'vitest'
import { canonicalJson, contentHash } from '../../../../electron/documents/contentHash'

test('the order of keys makes no difference to a hash', () => {
  const article = { headline: '불빛', tags: ['b', 'a'], photo: { alt: '', id: 1 } }
  const turned = { photo: { id: 1, alt: '' }, tags: ['b', 'a'], headline: '불빛' }
  expect([canonicalJson(turned), contentHash(turned) === contentHash(article)]).toEqual([
    '{"headline":"불빛","photo":{"alt":"","id":1},"tags":["b","a"]}',
    true,
  ])
})
