import { expect, test } from 'vitest'
import { deadLinks, type DeadLinksOptions } from '../../../../electron/workflow/deadLinks'
import type { Block } from '../../../../shared/story/articleBody'
import { requestTo, site } from '../media/siteHere'

const linkTo = (url: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'link', url, children: [{ kind: 'text', text: 'the harbour', marks: [] }] }],
})
const inBlock = (block: number) => ({ in: 'block', block })

const linksOver = (port: number, options: Partial<DeadLinksOptions> = {}) =>
  deadLinks({
    request: requestTo(port),
    lookUp: ({ hostname }) =>
      hostname === 'nowhere.example'
        ? Promise.reject(new Error('getaddrinfo ENOTFOUND nowhere.example'))
        : Promise.resolve([hostname === 'inside.example' ? '10.0.0.7' : '93.184.216.34']),
    isOnline: () => true,
    within: 2000,
    ...options,
  })

/** A harbour with one page; another address is gone, a third one is ill. */
const harbour = () =>
  site((request, response) => {
    const status = { '/here': 200, '/gone': 410, '/ill': 500 }[request.url ?? ''] ?? 404
    response.writeHead(status).end()
  })

test('a link that leads nowhere is named with each place it stands in, and asked for once', async () => {
  const { port, asked } = await harbour()
  const found = await linksOver(port).find([
    {
      edition: 'en',
      body: [
        linkTo('http://harbour.example/here'),
        linkTo('http://harbour.example/lost'),
        { kind: 'embed', url: 'http://harbour.example/gone', title: '' },
        linkTo('http://harbour.example/lost'),
      ],
    },
    { edition: 'ko', body: [linkTo('http://nowhere.example/'), linkTo('http://harbour.example/lost')] },
  ])
  expect(found).toEqual([
    { edition: 'en', address: 'http://harbour.example/lost', place: inBlock(1) },
    { edition: 'en', address: 'http://harbour.example/gone', place: inBlock(2) },
    { edition: 'en', address: 'http://harbour.example/lost', place: inBlock(3) },
    { edition: 'ko', address: 'http://nowhere.example/', place: inBlock(0) },
    { edition: 'ko', address: 'http://harbour.example/lost', place: inBlock(1) },
  ])
  expect(asked.toSorted()).toEqual(['harbour.example/gone', 'harbour.example/here', 'harbour.example/lost'])
})

test('what can’t be told is not called dead, and no host inside the house is asked', async () => {
  const { port, asked } = await harbour()
  const body = [
    linkTo('http://harbour.example/ill'),
    linkTo('http://inside.example/lost'),
    linkTo('http://127.0.0.1/lost'),
    linkTo('mailto:desk@harbour.example'),
  ]
  expect(await linksOver(port).find([{ edition: 'en', body }])).toEqual([])
  expect(asked).toEqual(['harbour.example/ill'])
})

test('away from the network nothing is asked', async () => {
  const { port, asked } = await harbour()
  const away = linksOver(port, { isOnline: () => false })
  expect(await away.find([{ edition: 'en', body: [linkTo('http://harbour.example/lost')] }])).toEqual([])
  expect(asked).toEqual([])
})
