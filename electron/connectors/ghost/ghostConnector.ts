import { z } from 'zod'
import { failed, success } from '../../../shared/result'
import type { Connector } from '../connector'
import { ghostApi, type GhostSite } from './ghostApi'
import { copyOf } from './ghostCopy'
import { ghostPosts } from './ghostPosts'
import { publishToGhost } from './publishToGhost'

/** Posts are kept as an editor state since 5.0. */
const needed = '5.0'
const clockSlackSeconds = 60

/** A Ghost from 5.0, through its Admin API and the key of an integration. */
export function ghostConnector(site: GhostSite): Connector {
  const api = ghostApi(site)
  const posts = ghostPosts(api)
  return {
    async test(signal) {
      const about = await api.about(signal)
      if (!about.ok)
        return about.failure.kind === 'remote/badAnswer'
          ? failed({
              kind: 'remote/notTheSite',
              site: site.name,
              reason: 'otherProgram',
              detail: about.failure.detail,
            })
          : about
      const { title, version, aheadBySeconds } = about.value
      if (Number(version.split('.')[0]) < 5)
        return failed({ kind: 'remote/tooOld', site: site.name, found: version, needed })
      if (aheadBySeconds !== null && Math.abs(aheadBySeconds) > clockSlackSeconds)
        return failed({ kind: 'remote/clockWrong', site: site.name, aheadBySeconds })
      const allowed = await api.must(
        { method: 'GET', path: 'posts/', query: { limit: '1', fields: 'id' }, needs: 'publish' },
        z.object({ posts: z.array(z.unknown()) }),
        signal,
      )
      if (!allowed.ok) return allowed
      // Nobody below an editor may change a tag's page, and only an integration has no account of its own.
      const account = await api.ask(
        { method: 'GET', path: 'users/me/', query: { include: 'roles' }, needs: 'publish' },
        accountSchema,
        signal,
        [403, 404],
      )
      if (!account.ok) return account
      const user = account.value.said?.users[0]
      if (user?.roles.some(({ name }) => name === 'Contributor'))
        return failed({ kind: 'remote/roleTooLow', site: site.name, needed: 'publish' })
      return success({ siteName: title, version, accountName: user?.name ?? '' })
    },
    publish: (delivery, signal) => publishToGhost(api, delivery, signal),
    async withdraw(storyId, edition, previous, signal) {
      const found =
        previous === null
          ? await posts.named(storyId, edition, signal)
          : await posts.byId(previous.remoteId, signal)
      if (!found.ok) return found
      const post = found.value
      if (post === null || post.status === 'draft') return success(null)
      const hidden = await posts.change(post, { status: 'draft' }, signal)
      if (!hidden.ok) return hidden
      const left = await posts.byId(post.id, signal)
      if (!left.ok) return left
      return left.value === null || left.value.status === 'draft'
        ? success(null)
        : failed({ kind: 'remote/readBackDiffers', site: site.name, url: post.url, what: ['status'] })
    },
    async find(storyId, edition, signal) {
      const found = await posts.named(storyId, edition, signal)
      if (!found.ok) return found
      return success(found.value === null ? null : copyOf(found.value))
    },
  }
}

const accountSchema = z.object({
  users: z.array(z.object({ name: z.string(), roles: z.array(z.object({ name: z.string() })) })),
})
