import { failed, success } from '../../../shared/result'
import type { Connector } from '../connector'
import { publishToWordPress } from './publishToWordPress'
import { testWordPress } from './testWordPress'
import { wordpressApi, type WordPressSite } from './wordpressApi'
import { copyOf } from './wordpressCopy'
import { wordpressMedia } from './wordpressMedia'
import { wordpressPosts } from './wordpressPosts'

/** A WordPress from 5.6, through its REST interface and an application password of an account that may publish. */
export function wordpressConnector(site: WordPressSite & { readonly now: () => Date }): Connector {
  const api = wordpressApi(site)
  const posts = wordpressPosts(api)
  return {
    test: (signal) => testWordPress(api, site.now, signal),
    publish: (delivery, signal) => publishToWordPress(api, delivery, site.now, signal),
    async withdraw(storyId, edition, previous, signal) {
      const ids = new Set(previous === null ? [] : [previous.remoteId])
      const all = await posts.named(storyId, edition, signal)
      if (!all.ok) return all
      for (const { id, status } of all.value) if (status !== 'trash') ids.add(String(id))
      for (const id of ids) {
        const gone = await posts.trash(id, signal)
        if (!gone.ok) return gone
      }
      return success(null)
    },
    async find(storyId, edition, signal) {
      const all = await posts.named(storyId, edition, signal)
      if (!all.ok) return failed(all.failure)
      const post = all.value.find(({ status }) => status !== 'draft') ?? all.value[0]
      if (post === undefined) return success(null)
      const photos = await wordpressMedia(api).ofPost(post.id, signal)
      return photos.ok ? success(copyOf(post, photos.value)) : photos
    },
  }
}
