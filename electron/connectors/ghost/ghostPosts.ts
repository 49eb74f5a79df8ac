import { z } from 'zod'
import { failed, success, type Result } from '../../../shared/result'
import type { Edition } from '../../../shared/story/edition'
import type { PlacedStory } from '../articleParts'
import { remoteSlug } from '../remoteName'
import type { GhostApi } from './ghostApi'
import { postSchema, stampOf, type Post } from './ghostCopy'

const postsSchema = z.object({ posts: z.array(postSchema) })
const query = { formats: 'lexical,html', include: 'tags' }

const foremost = (all: readonly Post[]): Post | null =>
  all.find(({ status }) => status !== 'draft') ?? all[0] ?? null

export function ghostPosts(api: GhostApi) {
  const list = async (filter: string, signal: AbortSignal): Promise<Result<Post[]>> => {
    const found = await api.must(
      {
        method: 'GET',
        path: 'posts/',
        query: { ...query, filter, limit: '50', order: 'created_at asc' },
        needs: 'publish',
      },
      postsSchema,
      signal,
    )
    return found.ok ? success(found.value.posts) : found
  }
  const only = (read: Result<z.infer<typeof postsSchema>>): Result<Post> => {
    if (!read.ok) return read
    const [post] = read.value.posts
    return post === undefined
      ? failed({ kind: 'remote/badAnswer', site: api.site.name, detail: 'an answer without a post' })
      : success(post)
  }

  /**
   * Those that carry the article's name, the oldest first. Ghost puts a number behind a name that is taken: a request that was
   * thought lost, and came late, made such a one.
   */
  function named(storyId: string, edition: Edition, signal: AbortSignal): Promise<Result<Post[]>> {
    const name = remoteSlug(storyId, edition)
    return list(`slug:['${name}','${name}-2','${name}-3']`, signal)
  }

  async function byId(id: string, signal: AbortSignal): Promise<Result<Post | null>> {
    const found = await api.ask(
      { method: 'GET', path: `posts/${encodeURIComponent(id)}/`, query, needs: 'publish' },
      postsSchema,
      signal,
      [404],
    )
    return found.ok ? success(found.value.said?.posts[0] ?? null) : found
  }

  async function discardOthers(all: readonly Post[], kept: Post, signal: AbortSignal): Promise<Result<Post>> {
    for (const post of all) {
      if (post.id === kept.id || post.status !== 'draft') continue
      const gone = await api.ask(
        { method: 'DELETE', path: `posts/${post.id}/`, needs: 'publish' },
        z.unknown(),
        signal,
        [404],
      )
      if (!gone.ok) return gone
    }
    return success(kept)
  }

  return {
    /** The one that carries the article's name, were it not for twins: the one that readers see, else the oldest. */
    async named(storyId: string, edition: Edition, signal: AbortSignal): Promise<Result<Post | null>> {
      const found = await named(storyId, edition, signal)
      return found.ok ? success(foremost(found.value)) : found
    },
    byId,
    /** A new draft. Names are unique: where ours was taken meanwhile, a request that was thought lost had made it. */
    async create(
      storyId: string,
      edition: Edition,
      title: string,
      signal: AbortSignal,
    ): Promise<Result<Post>> {
      const slug = remoteSlug(storyId, edition)
      const made = only(
        await api.must(
          {
            method: 'POST',
            path: 'posts/',
            query,
            json: { posts: [{ title, slug, status: 'draft' }] },
            needs: 'publish',
          },
          postsSchema,
          signal,
        ),
      )
      if (!made.ok) return made
      const all = await named(storyId, edition, signal)
      return all.ok ? discardOthers(all.value, foremost(all.value) ?? made.value, signal) : all
    },
    /**
     * Discards drafts that carry the same name: what an earlier attempt asked for and was thought lost may have come on a slow
     * way, after all was done.
     */
    async withoutTwins(
      storyId: string,
      edition: Edition,
      kept: Post,
      signal: AbortSignal,
    ): Promise<Result<Post>> {
      const all = await named(storyId, edition, signal)
      return all.ok ? discardOthers(all.value, kept, signal) : all
    },
    /** Changes a post as it was seen; fails with `remote/changed` where somebody was faster. */
    async change(post: Post, json: Record<string, unknown>, signal: AbortSignal): Promise<Result<Post>> {
      const answer = await api.ask(
        {
          method: 'PUT',
          path: `posts/${post.id}/`,
          query,
          json: { posts: [{ ...json, updated_at: post.updated_at }] },
          needs: 'publish',
        },
        postsSchema,
        signal,
        [404, 409],
      )
      if (!answer.ok) return answer
      const { said, refusal } = answer.value
      if (said !== undefined) return only(success(said))
      if (refusal.status === 404)
        return failed({ kind: 'remote/gone', site: api.site.name, remoteId: post.id })
      const now = await byId(post.id, signal)
      if (!now.ok) return now
      return failed({
        kind: 'remote/changed',
        site: api.site.name,
        url: post.url,
        remoteStamp: now.value === null ? '' : stampOf(now.value),
      })
    },
    /** Where related stories stand in this edition, of those that readers can see there. */
    async live(
      storyIds: readonly string[],
      edition: Edition,
      signal: AbortSignal,
    ): Promise<Result<ReadonlyMap<string, PlacedStory>>> {
      const places = new Map<string, PlacedStory>()
      if (storyIds.length === 0) return success(places)
      const slugs = storyIds.map((each) => `'${remoteSlug(each, edition)}'`).join(',')
      const found = await list(`slug:[${slugs}]+status:published`, signal)
      if (!found.ok) return found
      for (const storyId of storyIds) {
        const post = found.value.find(({ slug }) => slug === remoteSlug(storyId, edition))
        if (post !== undefined) places.set(storyId, { url: post.url, headline: post.title })
      }
      return success(places)
    },
  }
}
export type GhostPosts = ReturnType<typeof ghostPosts>
