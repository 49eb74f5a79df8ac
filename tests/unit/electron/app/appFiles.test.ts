import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appFiles } from '../../../../electron/app/appFiles'
import { temporaryFolder } from '../temporaryFolder'

const photoId = 'ab'.repeat(32)
/** Of this one no preview can be made. */
const unreadable = 'ef'.repeat(32)

function served() {
  const folder = temporaryFolder()
  const rendererFolder = join(folder, 'renderer')
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-notes'))
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html>')
  writeFileSync(join(rendererFolder, 'assets/app.js'), 'start()')
  writeFileSync(join(folder, 'secrets.json'), '{}')
  writeFileSync(join(folder, 'renderer-notes/a.json'), '{}')
  for (const id of [photoId, unreadable]) writeFileSync(join(folder, id), 'picture')
  writeFileSync(join(folder, `${photoId}-row`), 'small')
  const answer = appFiles({
    rendererFolder,
    photoFile: (id) => join(folder, id),
    photoType: (id) => ([photoId, unreadable].includes(id) ? 'image/png' : null),
    previewFile: (id, size) => Promise.resolve(id === photoId ? join(folder, `${id}-${size}`) : null),
  })
  return async (url: string, method = 'GET') => {
    const response = await answer({ url, method })
    return [response.status, response.headers.get('content-type'), await response.text()]
  }
}

test('the window is served its own files, and photos as small as it needs them', async () => {
  const get = served()
  expect([
    await get('app://dateline/index.html'),
    await get('app://dateline/assets/app.js'),
    await get(`app://dateline/photo/${photoId}/row`),
    await get(`app://dateline/photo/${unreadable}/page`),
  ]).toEqual([
    [200, 'text/html; charset=utf-8', '<!doctype html>'],
    [200, 'text/javascript; charset=utf-8', 'start()'],
    [200, 'image/jpeg', 'small'],
    [200, 'image/png', 'picture'],
  ])
})

test.each([
  'app://dateline/../secrets.json',
  'app://dateline/..%2fsecrets.json',
  'app://dateline/%2e%2e/secrets.json',
  'app://dateline/assets/..%5c..%5csecrets.json',
  'app://dateline/..%2frenderer-notes/a.json',
  'app://dateline/index.html%00.json',
  'app://dateline/%zz',
  'app://dateline/',
  `app://dateline/photo/..%2f${photoId}/row`,
  `app://dateline/photo/${photoId.toUpperCase()}/row`,
  `app://dateline/photo/${'cd'.repeat(32)}/row`,
  `app://dateline/photo/${photoId}`,
  `app://dateline/photo/${photoId}/..%2f..%2fsecrets`,
  'app://elsewhere/index.html',
  'app://user@dateline/index.html',
  'file:///etc/passwd',
])('%s is not served', async (url) => {
  const [status, , body] = await served()(url)
  expect([Number(status) >= 400, body]).toEqual([true, ''])
})

test('nothing is taken by the window’s addresses', async () => {
  expect((await served()('app://dateline/index.html', 'POST'))[0]).toBe(403)
})

test('every answer carries the content policy, with strict scripts', async () => {
  const folder = temporaryFolder()
  const answer = appFiles({
    rendererFolder: folder,
    photoFile: () => '',
    photoType: () => null,
    previewFile: () => Promise.resolve(null),
  })
  const policy = (await answer({ url: 'app://dateline/none.js', method: 'GET' })).headers.get(
    'content-security-policy',
  )
  expect(policy?.split('; ').filter((rule) => /^(default|script|object|frame)-src/.test(rule))).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    'frame-src app://dateline/preview/',
    "object-src 'none'",
  ])
})
