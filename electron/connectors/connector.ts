import type { ConnectionReport } from '../../shared/publishing/connection'
import type { Receipt, RemoteCopy } from '../../shared/publishing/receipt'
import type { Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { ShownPhoto, PublishedArticle } from '../../shared/story/story'

/** A photo made for readers, in the size in which it is sent: its private metadata removed, caption, credit and copyright written in. */
export interface DeliveredPhoto extends ShownPhoto {
  /** File name for the destination, ASCII, holds the photoId's start. */
  readonly deliveredName: string
  readonly deliveredType: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'
  /** Throws a `DeliveryTrouble` where the picture can't be made; the outbox knows what to do with it. */
  readonly bytes: () => Promise<Uint8Array>
  readonly alt: string
  readonly caption: string
  /** As it is printed, e.g. `(Photo by NAME/AGENCY)`. */
  readonly credit: string
}

/** One approved article with what a destination needs of it. */
export interface Delivery {
  readonly published: PublishedArticle
  readonly photos: readonly DeliveredPhoto[]
  /** Name of the section and tags as this destination calls them. */
  readonly section: string
  readonly tags: readonly string[]
  /** IANA zone in which this edition prints its times. */
  readonly zone: string
  /** The printed byline names of the edition. */
  readonly bylines: readonly string[]
  /** The rights and copyright line printed below. */
  readonly copyright: string
  /** The other edition's page where it is live there, for a link. */
  readonly counterpartUrl: string | null
  /** `draft` keeps it from readers; an instant (ISO 8601, UTC) asks the destination itself to publish then. */
  readonly visible: 'draft' | 'now' | { readonly at: string }
  /**
   * The receipt of what was last sent there, null for a first time. Where the copy there is no longer what it says, the
   * connector fails with `remote/changed` and writes nothing.
   */
  readonly previous: Receipt | null
  /** The stamp of a changed remote copy that an editor has seen and chose to overwrite. */
  readonly overwrite: string | null
  /** Told after each step that the destination has committed, so that a kill loses no remote id: kept durably before it returns. */
  readonly onStep: (step: DeliveryStep) => void
  /** Steps that earlier attempts are known to have done. */
  readonly steps: readonly DeliveryStep[]
}

export type DeliveryStep =
  | { readonly step: 'photo'; readonly photoId: string; readonly remoteId: string; readonly url: string }
  | { readonly step: 'created'; readonly remoteId: string }

/**
 * One destination. It never retries, never reads the vault, never looks at an embargo: the outbox does. It looks before
 * it creates: an article is found by the story's id and edition, a photo by its photoId. Every answer is parsed. Fails
 * with `remote/*`; a request whose answer did not come after it may have been committed fails with `remote/answerLost`.
 */
export interface Connector {
  /** Says what is wrong in words of its own kind: address, certificate, proxy, password, role, clock, version. */
  test(signal: AbortSignal): Promise<Result<ConnectionReport>>
  publish(delivery: Delivery, signal: AbortSignal): Promise<Result<Receipt>>
  /**
   * Takes the article away from readers. One that is no longer there is withdrawn. `note` is what readers may be told at its
   * address, in the edition's language; empty tells nothing.
   */
  withdraw(
    storyId: string,
    edition: Edition,
    previous: Receipt | null,
    signal: AbortSignal,
    note: string,
  ): Promise<Result<null>>
  /** The copy of an article at the destination; null where there is none. */
  find(storyId: string, edition: Edition, signal: AbortSignal): Promise<Result<RemoteCopy | null>>
}
