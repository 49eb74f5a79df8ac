import { contentHash } from '../documents/contentHash'

/** What a copy at a destination says, in the parts that are compared. */
export interface CopySays {
  readonly headline: string
  readonly dek: string
  /** One block a line. */
  readonly text: string
  /** How the destination names the photos that the text shows, in order, with what each says. */
  readonly photos: readonly string[]
  readonly links: readonly string[]
}

/** SHA-256 in hex over what a copy says. */
export const copyHash = ({ headline, dek, text, photos, links }: CopySays): string =>
  contentHash({ headline, dek, text, photos, links })

/** In which parts two copies differ. */
export const differingParts = (sent: CopySays, found: CopySays): (keyof CopySays)[] =>
  (['headline', 'dek', 'text', 'photos', 'links'] as const).filter(
    (part) => contentHash(sent[part]) !== contentHash(found[part]),
  )
