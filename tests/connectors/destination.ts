import type { Connector } from '../../electron/connectors/connector'
import type { Receipt } from '../../shared/publishing/receipt'
import type { Edition } from '../../shared/story/edition'

/** What a destination holds of one article, as its own staff would find it there. */
export interface Held {
  readonly status: 'draft' | 'scheduled' | 'published'
  readonly headline: string
  readonly section: readonly string[]
  readonly tags: readonly string[]
  /** Instant it is due, where it is scheduled. */
  readonly due: string | null
}

/** A real destination with what the suite needs beside the connector. */
export interface Destination {
  /** As an account that may publish. */
  readonly connector: Connector
  /** `null` where the destination knows no accounts. */
  readonly withWrongSecret: Connector | null
  readonly withLowRole: Connector | null
  /** At an address where nobody answers; null for a folder. */
  readonly unanswered: Connector | null
  /** Every copy of an article there, whatever its state; none of the trash. */
  readonly held: (storyId: string, edition: Edition) => Promise<readonly Held[]>
  /** How many copies it keeps of a photo. */
  readonly photoCopies: (photoId: string) => Promise<number>
  /** The page as a reader gets it, or null where there is none. */
  readonly page: (url: string) => Promise<string | null>
  /** A colleague there changes the headline. */
  readonly editHeadline: (receipt: Receipt, headline: string) => Promise<void>
  /**
   * What a request to create the article does that was thought lost, once it comes on a slow way; null for a folder.
   */
  readonly takeLateDraft: ((storyId: string, edition: Edition) => Promise<void>) | null
  /** False where nothing can be kept from readers or set for later, e.g. a folder of files. */
  readonly hasDrafts: boolean
  /** Whether related stories are linked there. */
  readonly linksRelated: boolean
  /**
   * The newsroom's own portal: sections go by their ids, photos are written with the pages, and nobody else changes a
   * page.
   */
  readonly isPortal: boolean
}
