import { expect, test } from 'vitest'
import { hostKind, isPublicIp } from '../../../../electron/media/publicHost'
import { webPictures } from '../../../../electron/media/webPictures'
import { success } from '../../../../shared/result'
import { requestTo, site } from './siteHere'

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const taken = { photoId: 'a'.repeat(64), mediaType: 'image/jpeg', width: 1, height: 1 } as const

function desk(port: number, options: Partial<Parameters<typeof webPictures>[0]> = {}) {
  return webPictures({
    request: requestTo(port),
    lookUp: ({ hostname }) => {
      if (hostname.startsWith('inside.')) return Promise.resolve(['93.184.216.34', '10.0.0.7'])
      if (hostname.startsWith('nowhere.')) return Promise.reject(new Error('no such name'))
      return Promise.resolve(['93.184.216.34'])
    },
    isAllowed: () => true,
    takePhoto: (_bytes, fileName) => Promise.resolve(success({ ...taken, fileName })),
    ...options,
  })
}

const refused = (host: string, reason: string) => ({
  ok: false,
  failure: { kind: 'photo/notFetched', host, reason, others: 0 },
})

test('a picture is fetched, over redirects, and named after its address', async () => {
  const { port } = await site((request, response) => {
    if (request.url === '/old')
      response.writeHead(302, { location: 'https://cdn.example.com/a/%EB%B0%B0.jpg' }).end()
    else response.end(jpeg)
  })
  const pictures = desk(port)

  expect([
    await pictures.take('https://www.example.com/a/%EB%B0%B0.jpg'),
    await pictures.take('https://www.example.com/old'),
  ]).toEqual([success({ ...taken, fileName: '배.jpg' }), success({ ...taken, fileName: 'old' })])
})

test('no redirect and no name leads to this computer or its network', async () => {
  const targets = [
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://router.local/',
    'https://inside.example.com/',
    'file:///etc/passwd',
    'http://2130706433/',
  ]
  const { port, asked } = await site((request, response) => {
    response.writeHead(302, { location: targets[Number(request.url?.slice(1))] }).end()
  })
  const pictures = desk(port)
  const answers = []
  for (const at of targets.keys()) answers.push(await pictures.take(`https://www.example.com/${at}`))
  for (const target of targets) answers.push(await pictures.take(target))

  expect(answers.map((answer) => (answer.ok ? 'taken' : answer.failure))).toEqual([
    ...targets.map(() => refused('www.example.com', 'refused').failure),
    ...targets.map((target) => refused(new URL(target).hostname, 'refused').failure),
  ])
  expect(asked).toEqual(targets.map((_target, at) => `www.example.com/${at}`))
})

test('a site that is gone, slow, boundless, or sends something else leaves the figure to be filled', async () => {
  const { port } = await site((request, response) => {
    if (request.url === '/missing') response.writeHead(404).end(jpeg)
    else if (request.url === '/huge') response.end(Buffer.concat([jpeg, Buffer.alloc(5000)]))
    else if (request.url === '/page.jpg')
      response.setHeader('content-type', 'image/jpeg').end('<html>Not found</html>')
    else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end()
  })
  const pictures = desk(port, { within: 150, limit: 4000 })
  const answers = []
  for (const path of ['missing', 'huge', 'page.jpg', 'circle', 'silent'])
    answers.push(await pictures.take(`https://www.example.com/${path}`))
  answers.push(await pictures.take('https://nowhere.example.com/a.jpg'))
  answers.push(await desk(port, { isAllowed: () => false }).take('https://www.example.com/a.jpg'))

  expect(answers).toEqual([
    refused('www.example.com', 'unreachable'),
    refused('www.example.com', 'tooLarge'),
    refused('www.example.com', 'notAPhoto'),
    refused('www.example.com', 'unreachable'),
    refused('www.example.com', 'tooSlow'),
    refused('nowhere.example.com', 'unreachable'),
    refused('www.example.com', 'off'),
  ])
})

test('hosts are told apart before anything is asked', () => {
  const kinds = [
    'https://example.com/a',
    'http://93.184.216.34/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://user:pass@example.com/',
    'http://example.com:22/',
    'http://localhost./',
    'http://intranet/',
    'ftp://example.com/',
  ].map((address) => hostKind(new URL(address)))

  expect(kinds).toEqual(['name', 'public', ...Array.from({ length: 10 }, () => 'refused')])
  expect(
    ['8.8.8.8', '2606:4700::1111', '192.168.1.1', '100.64.0.1', '::1', 'fe80::1', 'example.com'].map(
      isPublicIp,
    ),
  ).toEqual([true, true, false, false, false, false, false])
})
