import type { Edition } from '../../story/edition'
import type { EmbedProvider } from '../../story/embedProvider'
import type { Imprint } from '../../story/siteProfile'
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
  readonly related: string
  readonly correction: string
  /** The name of a table for those who can't see it. */
  readonly table: string
  /** What a link card to each service says below its title. */
  readonly embed: Record<EmbedProvider, string>
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
  readonly tags: string
  readonly imprint: { readonly title: string; readonly parts: Record<keyof Imprint, string> }
  /** Names the links from page to page of a list. */
  readonly pages: string
  readonly older: string
  readonly newer: string
  /** `2026-11-23`; the newest story of an older page. */
  readonly until: (day: string) => string
  readonly archive: string
  readonly allStories: string
  /** `2026-11` */
  readonly month: (month: string) => string
  /** `2026-11-23`; the year is in the heading above. */
  readonly day: (day: string) => string
  readonly stories: (count: number) => string
  readonly tag: (name: string) => string
  readonly author: (name: string) => string
  readonly moved: { readonly title: string; readonly link: string }
  readonly withdrawn: { readonly title: string }
  readonly notFound: { readonly title: string; readonly text: string; readonly front: string }
}

export const furniture: Record<Edition, Furniture> = { en: furnitureEn, ko: furnitureKo }
