import type { Scene } from './drawScene'

export interface SeedArticle {
  readonly headline: string
  readonly dek: string
  readonly names: readonly string[]
  readonly paragraphs: readonly string[]
  readonly caption?: string
  readonly credit?: string
  readonly alt?: string
}
export interface SeedStory {
  readonly slug: string
  readonly section: string
  readonly tags: readonly string[]
  /** Age of the byline time, of a story that has an English article. */
  readonly hoursAgo: number
  readonly photo?: Scene
  readonly en?: SeedArticle
  readonly ko?: SeedArticle
  readonly publish?: 'Publish English' | 'Publish Korean' | 'Publish both'
  /** Added to the English article once it is out, and published again. */
  readonly update?: string
  /** What was wrong with the English article; the notice goes out as a correction. */
  readonly correction?: string
  /** How far the desk has got with it. */
  readonly then?: 'submitted' | 'embargoed' | 'killed'
}
