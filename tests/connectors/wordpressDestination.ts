import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { remoteSlug } from '../../electron/connectors/remoteName'
import { wordpressConnector } from '../../electron/connectors/wordpress/wordpressConnector'
import type { WordPressPeer } from '../peers/wordpress/startWordPress'
import type { Destination, Held } from './destination'

const postSchema = z.object({
  slug: z.string(),
  status: z.string(),
  date_gmt: z.string(),
  title: z.object({ raw: z.string() }),
  categories: z.array(z.int()),
  tags: z.array(z.int()),
})

const statuses: Record<string, Held['status']> = { publish: 'published', future: 'scheduled', draft: 'draft' }
const decoded = (text: string) => text.replaceAll('&amp;', '&')

/** The real site with all that the suite needs to know of it; `nobody` is a port where nothing listens. */
export function wordpressDestination(peer: WordPressPeer, nobody: number): Destination {
  const basic = (account: string, password: string) =>
    `Basic ${Buffer.from(`${account}:${password}`).toString('base64')}`
  const as = (account: string, password = peer.accounts[account]?.password ?? '', origin = peer.origin) =>
    wordpressConnector({
      name: 'Wire',
      origin,
      authorization: basic(account, password),
      fetch,
      now: () => new Date(),
    })
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(`${peer.origin}/wp-json/wp/v2/${path}`, {
      ...init,
      headers: {
        authorization: basic('chief', peer.accounts['chief']?.password ?? ''),
        'content-type': 'application/json',
      },
    })
    return answer.json()
  }
  const names = async (kind: string, ids: readonly number[]) =>
    ids.length === 0
      ? []
      : z
          .array(z.object({ name: z.string() }))
          .parse(await ask(`${kind}?include=${ids.join(',')}`))
          .map(({ name }) => decoded(name))
  return {
    connector: as('desk'),
    withWrongSecret: as('desk', 'not the password'),
    withLowRole: as('stringer'),
    unanswered: as('desk', 'x', `http://127.0.0.1:${nobody}`),
    hasDrafts: true,
    linksRelated: true,
    isPortal: false,
    async held(storyId, edition) {
      // Not by the name itself: WordPress gives a second one another name.
      const found = await ask('posts?status=any&context=edit&per_page=100&orderby=id&order=desc')
      return Promise.all(
        z
          .array(postSchema)
          .parse(found)
          .filter(({ slug }) => slug.startsWith(`${storyId}-${edition}`))
          .map(async (post) => ({
            status: statuses[post.status] ?? 'draft',
            headline: decoded(post.title.raw),
            section: await names('categories', post.categories),
            tags: await names('tags', post.tags),
            due: post.status === 'future' ? new Date(`${post.date_gmt}Z`).toISOString() : null,
          })),
      )
    },
    photoCopies: (photoId) =>
      Promise.resolve(
        readdirSync(peer.uploads, { recursive: true, encoding: 'utf8' }).filter((name) =>
          new RegExp(`${photoId.slice(0, 12)}(-\\d{1,2})?\\.jpg$`).test(name),
        ).length,
      ),
    async page(url) {
      const answer = await fetch(url)
      const html = await answer.text()
      return answer.status === 200 ? decoded(html).replaceAll('&#8217;', '’') : null
    },
    async takeLateDraft(storyId, edition) {
      const json = { status: 'draft', title: 'Late', slug: remoteSlug(storyId, edition) }
      await ask('posts', { method: 'POST', body: JSON.stringify(json) })
    },
    async editHeadline({ remoteId }, headline) {
      await ask(`posts/${remoteId}`, { method: 'POST', body: JSON.stringify({ title: headline }) })
    },
  }
}
