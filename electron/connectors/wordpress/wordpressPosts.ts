import { z } from 'zod'
import { failed, success, type Result } from '../../../shared/result'
import type { Edition } from '../../../shared/story/edition'
import type { PlacedStory } from '../articleParts'
import { markupText } from '../markupLines'
import { remoteSlug } from '../remoteName'
import type { WordPressApi } from './wordpressApi'
import { nameOf, postSchema, type Post } from './wordpressCopy'

const edit = { context: 'edit' }

export function wordpressPosts(api: WordPressApi) {
  const list = (query: Record<string, string>, signal: AbortSignal) =>
    api.must(
      {
        method: 'GET',
        path: 'posts',
        query: { ...edit, per_page: '100', orderby: 'id', order: 'asc', ...query },
        needs: 'publish',
      },
      z.array(postSchema),
      signal,
    )

  /**
   * Those that carry the article's name, the oldest first; those in the trash only where there is no other. WordPress puts a
   * number behind a name that is taken: a request that was thought lost, and came late, made such a one.
   */
  async function named(storyId: string, edition: Edition, signal: AbortSignal): Promise<Result<Post[]>> {
    const name = remoteSlug(storyId, edition)
    const found = await list({ slug: `${name},${name}-2,${name}-3`, status: 'any' }, signal)
    if (!found.ok || found.value.length > 0) return found
    const thrown = await list({ slug: `${name}__trashed,${name}`, status: 'trash' }, signal)
    return thrown.ok ? success(thrown.value.filter((post) => nameOf(post) === name)) : thrown
  }

  async function byId(id: string, signal: AbortSignal): Promise<Result<Post | null>> {
    const found = await api.ask(
      { method: 'GET', path: `posts/${id}`, query: edit, needs: 'publish' },
      postSchema,
      signal,
      ['rest_post_invalid_id'],
    )
    return found.ok ? success(found.value.said ?? null) : found
  }

  async function discard(post: Post, signal: AbortSignal): Promise<Result<null>> {
    const gone = await api.ask(
      { method: 'DELETE', path: `posts/${post.id}`, query: { force: 'true' }, needs: 'publish' },
      z.unknown(),
      signal,
      ['rest_post_invalid_id'],
    )
    return gone.ok ? success(null) : gone
  }

  /** A new draft. Drafts may share a name: one that a lost request left behind is found here, and the older one stays. */
  async function create(
    storyId: string,
    edition: Edition,
    title: string,
    signal: AbortSignal,
  ): Promise<Result<Post>> {
    const made = await api.must(
      {
        method: 'POST',
        path: 'posts',
        query: edit,
        json: { status: 'draft', title, slug: remoteSlug(storyId, edition) },
        needs: 'publish',
      },
      postSchema,
      signal,
    )
    if (!made.ok) return made
    return onlyOne(storyId, edition, made.value, signal)
  }

  /** Of drafts that carry one name the oldest stays. */
  async function onlyOne(
    storyId: string,
    edition: Edition,
    known: Post,
    signal: AbortSignal,
  ): Promise<Result<Post>> {
    const all = await named(storyId, edition, signal)
    if (!all.ok) return all
    const first = all.value.find(({ status }) => status !== 'draft') ?? all.value[0] ?? known
    return discardOthers(all.value, first, signal)
  }

  async function discardOthers(all: readonly Post[], kept: Post, signal: AbortSignal): Promise<Result<Post>> {
    for (const post of all)
      if (post.id !== kept.id && post.status === 'draft') {
        const gone = await discard(post, signal)
        if (!gone.ok) return gone
      }
    return success(kept)
  }

  return {
    named,
    byId,
    create,
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
    change: (id: number, json: Record<string, unknown>, signal: AbortSignal) =>
      api.must(
        { method: 'POST', path: `posts/${id}`, query: edit, json, needs: 'publish' },
        postSchema,
        signal,
      ),
    /** What a site without a trash answers is no success: the copy is taken from readers as a draft then. */
    async trash(id: string, signal: AbortSignal): Promise<Result<null>> {
      const gone = await api.ask(
        { method: 'DELETE', path: `posts/${id}`, needs: 'publish' },
        z.unknown(),
        signal,
        ['rest_post_invalid_id', 'rest_already_trashed', 'rest_trash_not_supported'],
      )
      if (!gone.ok) return gone
      if (gone.value.refusal?.code === 'rest_trash_not_supported') {
        const hidden = await api.must(
          { method: 'POST', path: `posts/${id}`, query: edit, json: { status: 'draft' }, needs: 'publish' },
          postSchema,
          signal,
        )
        if (!hidden.ok) return hidden
      }
      const left = await byId(id, signal)
      if (!left.ok) return left
      return left.value?.status === 'publish' || left.value?.status === 'future'
        ? failed({
            kind: 'remote/readBackDiffers',
            site: api.site.name,
            url: left.value.link,
            what: ['status'],
          })
        : success(null)
    },
    /** Where related stories stand in this edition, of those that readers can see there. */
    async live(
      storyIds: readonly string[],
      edition: Edition,
      signal: AbortSignal,
    ): Promise<Result<ReadonlyMap<string, PlacedStory>>> {
      const places = new Map<string, PlacedStory>()
      if (storyIds.length === 0) return success(places)
      const found = await list(
        { slug: storyIds.map((each) => remoteSlug(each, edition)).join(','), status: 'publish' },
        signal,
      )
      if (!found.ok) return found
      for (const storyId of storyIds) {
        const post = found.value.find(({ slug }) => slug === remoteSlug(storyId, edition))
        if (post !== undefined) places.set(storyId, { url: post.link, headline: markupText(post.title.raw) })
      }
      return success(places)
    },
  }
}
export type WordPressPosts = ReturnType<typeof wordpressPosts>
