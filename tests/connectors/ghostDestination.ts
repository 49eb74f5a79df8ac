import { createHmac } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { ghostConnector } from '../../electron/connectors/ghost/ghostConnector'
import { remoteSlug } from '../../electron/connectors/remoteName'
import type { GhostPeer } from '../peers/ghost/startGhost'
import type { Destination, Held } from './destination'

const postsSchema = z.object({
  posts: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      title: z.string(),
      published_at: z.string().nullable(),
      updated_at: z.string(),
      tags: z.array(z.object({ name: z.string() })).default([]),
    }),
  ),
})
const decoded = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'")

const isStatus = (status: string): status is Held['status'] =>
  ['draft', 'published', 'scheduled'].includes(status)

/** The real site with all that the suite needs to know of it; `nobody` is a port where nothing listens. */
export function ghostDestination(peer: GhostPeer, nobody: number): Destination {
  const as = (adminKey: string, origin = peer.origin) =>
    ghostConnector({ name: 'Letter', origin, adminKey, fetch, now: () => new Date() })
  const token = () => {
    const [id = '', secret = ''] = peer.adminKey.split(':')
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const now = Math.floor(Date.now() / 1000)
    const said = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part({ iat: now, exp: now + 60, aud: '/admin/' })}`
    return `${said}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(said).digest('base64url')}`
  }
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${peer.origin}/ghost/api/admin/${path}`, {
      ...init,
      headers: { authorization: `Ghost ${token()}`, 'content-type': 'application/json' },
    })
    return postsSchema.parse(await answer.json()).posts
  }
  return {
    connector: as(peer.adminKey),
    withWrongSecret: as(peer.adminKey.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
    withLowRole: as(peer.contributorKey),
    unanswered: as(peer.adminKey, `http://127.0.0.1:${nobody}`),
    hasDrafts: true,
    linksRelated: true,
    isPortal: false,
    async held(storyId, edition) {
      const found = await ask(
        `posts/?include=tags&filter=${encodeURIComponent(`slug:~'${storyId}-${edition}'`)}`,
      )
      return found.map(({ status, title, tags, published_at }) => ({
        status: isStatus(status) ? status : 'draft',
        headline: title,
        section: tags.slice(0, 1).map(({ name }) => name),
        tags: tags.slice(1).map(({ name }) => name),
        due: status === 'scheduled' && published_at !== null ? new Date(published_at).toISOString() : null,
      }))
    },
    photoCopies: (photoId) =>
      Promise.resolve(
        readdirSync(peer.images, { recursive: true, encoding: 'utf8' }).filter(
          (name) => name.includes(photoId) && !name.startsWith('size/') && !/_o\.\w+$/.test(name),
        ).length,
      ),
    async page(url) {
      const answer = await fetch(url)
      const html = await answer.text()
      // A draft has a preview at a secret address, which no list leads to and no search engine may keep.
      const isPreview = html.includes('content="noindex,nofollow"')
      return answer.status === 200 && !isPreview ? decoded(html) : null
    },
    async takeLateDraft(storyId, edition) {
      const post = { status: 'draft', title: 'Late', slug: remoteSlug(storyId, edition) }
      await ask('posts/', { method: 'POST', body: JSON.stringify({ posts: [post] }) })
    },
    async editHeadline({ remoteId }, headline) {
      const [post] = await ask(`posts/${remoteId}/`)
      await ask(`posts/${remoteId}/`, {
        method: 'PUT',
        body: JSON.stringify({ posts: [{ title: headline, updated_at: post?.updated_at }] }),
      })
    },
  }
}
