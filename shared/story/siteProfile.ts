import { z } from 'zod'
import { editionSchema } from './edition'

const webAddress = z.url({ protocol: /^https?$/ })

const editionProfileSchema = z.object({
  /** BCP 47 tag of the pages, e.g. `en` or `ko-KR`. */
  languageTag: z.string(),
  /** The portal's name in this edition. */
  siteName: z.string().min(1),
  /** One line under the name, and the description of the front page and feed. */
  description: z.string(),
  /** IANA zone of printed times, e.g. `America/New_York`. */
  zone: z.string(),
  /** `{year}` and `{site}` are filled in, e.g. `© {year} {site}, All rights reserved. Do not reproduce without permission.` */
  copyright: z.string(),
})
export type EditionProfile = z.infer<typeof editionProfileSchema>

/** What a newsroom sets once for its portal: names, sections, times, rights, follow links. A plain JSON file. */
export const siteProfileSchema = z.object({
  /** Address of the portal's root, with which feeds and structured data build whole addresses. */
  origin: webAddress,
  defaultEdition: editionSchema,
  editions: z.object({ en: editionProfileSchema, ko: editionProfileSchema }),
  sections: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z0-9-]+$/),
        names: z.object({ en: z.string().min(1), ko: z.string().min(1) }),
      }),
    )
    .min(1),
  /**
   * The year of the copyright text: of the day the page is made, of the article, or a span from the founding year,
   * printed `2009–2026`.
   */
  copyrightYear: z.union([z.literal('current'), z.literal('article'), z.object({ since: z.int() })]),
  social: z.object({
    facebook: webAddress.optional(),
    twitter: webAddress.optional(),
    google: webAddress.optional(),
  }),
  /** Where the newsletter box sends its form; the box is left out where there is none. */
  newsletter: z.object({ action: webAddress, emailField: z.string() }).optional(),
  /** A script of an analytics service; none by default. */
  analytics: z.object({ scriptUrl: webAddress, siteId: z.string() }).optional(),
})
export type SiteProfile = z.infer<typeof siteProfileSchema>
