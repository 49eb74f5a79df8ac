import { expect, test } from 'vitest'
import { embedAddress, embedProvider } from '../../../shared/story/embedProvider'

test.each([
  ['https://youtu.be/a1b2c3d4e5f?si=track', 'youtube', 'https://www.youtube.com/watch?v=a1b2c3d4e5f'],
  [
    'https://m.youtube.com/watch?v=a1b2c3d4e5f&t=90s&pp=x',
    'youtube',
    'https://www.youtube.com/watch?v=a1b2c3d4e5f&t=90s',
  ],
  [
    'https://www.youtube-nocookie.com/embed/a1b2c3d4e5f',
    'youtube',
    'https://www.youtube.com/watch?v=a1b2c3d4e5f',
  ],
  ['https://www.youtube.com/shorts/a1b2c3d4e5f', 'youtube', 'https://www.youtube.com/watch?v=a1b2c3d4e5f'],
  ['https://twitter.com/desk/status/12?s=20', 'x', 'https://twitter.com/desk/status/12'],
  ['https://www.instagram.com/p/Abc/?igshid=1', 'instagram', 'https://www.instagram.com/p/Abc/'],
  ['https://fb.watch/abc/', 'facebook', 'https://fb.watch/abc/'],
  ['https://tv.naver.com/embed/123?autoPlay=true', 'navertv', 'https://tv.naver.com/v/123'],
  ['https://desk:secret@a.example/x?utm_source=m&id=3', 'web', 'https://a.example/x?id=3'],
  [
    'https://youtube.com.evil.example/watch?v=a1b2c3d4e5f',
    'web',
    'https://youtube.com.evil.example/watch?v=a1b2c3d4e5f',
  ],
])('%s belongs to %s and is kept without what tracks readers', (given, provider, kept) => {
  const address = embedAddress(given)
  expect([embedProvider(address ?? ''), address]).toEqual([provider, kept])
})

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'https://localhost/x',
  'night boat',
  '',
])('%j can’t be embedded', (given) => {
  expect(embedAddress(given)).toBe(null)
})
