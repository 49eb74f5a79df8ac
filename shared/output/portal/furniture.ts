import type { Edition } from '../../story/edition'
import { furnitureEn } from './furniture.en'
import { furnitureKo } from './furniture.ko'

/** The words of the site itself, around the articles. */
export interface Furniture {
  readonly skipToContent: string
  readonly edition: string
  readonly editionNames: Record<Edition, string>
  readonly sections: string
  readonly front: string
  readonly updated: string
  /** The place before the first paragraph, e.g. `SEOUL — `. */
  readonly dateline: (place: string) => string
  readonly follow: string
  readonly connect: string
  readonly social: Record<'facebook' | 'twitter' | 'google' | 'rss', string>
  readonly newsletter: {
    readonly title: string
    readonly invitation: string
    readonly email: string
    readonly subscribe: string
  }
  readonly dontMiss: string
  readonly noOtherStories: string
  readonly more: string
  readonly noStories: string
  readonly chooseEdition: string
}

export const furniture: Record<Edition, Furniture> = { en: furnitureEn, ko: furnitureKo }
