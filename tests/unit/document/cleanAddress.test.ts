import { expect, test } from 'vitest'
import { cleanAddress } from '../../../shared/document/link/cleanAddress'

const cleaned = (addresses: readonly string[]) => addresses.map(cleanAddress)

test('who sent the reader is left out, and what says where is kept to the letter', () => {
  expect(
    cleaned([
      'https://example.com/a?utm_source=x&utm_medium=y&id=7#part',
      'https://example.com/a?UTM_Source=x',
      'https://example.com/a?q=%EC%84%9C%EC%9A%B8&fbclid=1&b=a+b',
      'https://example.com/?id=1&gclid=2&&',
      'https://example.com/a?utm=keep&sutm_source=keep',
      'https://example.com/a?',
      'https://example.com/a',
      'https://www.youtube.com/watch?v=abc&si=xyz&t=30',
      'https://youtu.be/abc?si=xyz',
      'https://x.com/desk/status/1?s=20&t=abc',
      'https://example.com/?si=keep&s=keep&t=keep',
      'https://n.news.naver.com/article/1?sid=101&NaPm=ct%3D1',
    ]),
  ).toEqual([
    'https://example.com/a?id=7#part',
    'https://example.com/a',
    'https://example.com/a?q=%EC%84%9C%EC%9A%B8&b=a+b',
    'https://example.com/?id=1',
    'https://example.com/a?utm=keep&sutm_source=keep',
    'https://example.com/a',
    'https://example.com/a',
    'https://www.youtube.com/watch?v=abc&t=30',
    'https://youtu.be/abc',
    'https://x.com/desk/status/1',
    'https://example.com/?si=keep&s=keep&t=keep',
    'https://n.news.naver.com/article/1?sid=101',
  ])
})

test('a page that only sends the reader on is left out, also behind another one', () => {
  const google = (target: string) => `https://www.google.com/url?sa=D&q=${encodeURIComponent(target)}&usg=1`

  expect(
    cleaned([
      google('https://example.com/a?utm_source=x&b=1'),
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2F%3Ffbclid%3D1&h=AT',
      google(`https://l.facebook.com/l.php?u=${encodeURIComponent('https://example.com/deep')}`),
      google('javascript:alert(1)'),
      'https://www.google.com/search?q=https://example.com',
      'https://evil.example/url?q=https://example.com',
      'https://notl.facebook.com/l.php?u=https://example.com',
    ]),
  ).toEqual([
    'https://example.com/a?b=1',
    'https://example.com/',
    'https://example.com/deep',
    'https://www.google.com/url?sa=D&q=javascript%3Aalert(1)&usg=1',
    'https://www.google.com/search?q=https://example.com',
    'https://evil.example/url?q=https://example.com',
    'https://notl.facebook.com/l.php?u=https://example.com',
  ])
})

test('only web and mail addresses are links', () => {
  expect(
    cleaned([
      ' https://example.com/a b ',
      '//example.com/x',
      'mailto:desk@example.com?subject=Hi',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'blob:https://example.com/1',
      'https:\u0000//example.com',
      '/relative',
      '#part',
      'https://',
      '',
    ]),
  ).toEqual([
    'https://example.com/a%20b',
    'https://example.com/x',
    'mailto:desk@example.com?subject=Hi',
    ...Array.from({ length: 11 }, () => null),
  ])
})
