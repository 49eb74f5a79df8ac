import { z } from 'zod'
import { editionSchema, type Edition } from './edition'
import { overridableReasons } from './photo/photoReasons'
import { storyIdSchema } from './story'

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
  /** A photo's credit; `{name}` and `{agency}` are filled in, e.g. `(Photo by {name}/{agency})`, which is the default. */
  photoCredit: z
    .string()
    .regex(/\{(?:name|agency)\}/u)
    .optional(),
  /** How many letters a headline and a dek may have before the desk's meters say so; see `articleLimits`. */
  limits: z.object({ headline: z.int().positive(), dek: z.int().positive() }).partial().optional(),
})
export type EditionProfile = z.infer<typeof editionProfileSchema>

const inBoth = z.object({ en: z.string(), ko: z.string() })

/** What a registered internet newspaper prints of itself on every page, as Korean law asks. Empty parts are left out. */
export const imprintSchema = z.object({
  /** The publishing house. */
  name: inBoth,
  address: inBoth,
  phone: z.string(),
  registrationNumber: z.string(),
  /** A day, `2019-03-04`, or empty. */
  registrationDate: z.union([z.iso.date(), z.literal('')]),
  publisher: inBoth,
  editor: inBoth,
  youthProtectionOfficer: inBoth,
})
export type Imprint = z.infer<typeof imprintSchema>

/** Addresses below an edition that are not sections. */
const taken = ['tag', 'author', 'archive', 'page']

/** What a newsroom sets once for its portal: names, sections, times, rights, follow links. A plain JSON file. */
export const siteProfileSchema = z.object({
  /** Address of the portal's root, with which feeds and structured data build whole addresses. */
  origin: webAddress,
  defaultEdition: editionSchema,
  editions: z.object({ en: editionProfileSchema, ko: editionProfileSchema }),
  sections: z
    .array(
      z.object({
        id: z
          .string()
          .regex(/^[a-z0-9-]+$/)
          .refine((id) => !taken.includes(id)),
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
  imprint: imprintSchema.optional(),
  /** Stories to be put first under "Don't Miss", in this order; the newest follow. */
  dontMiss: z.array(storyIdSchema).max(12).optional(),
  /** A script of an analytics service; none by default. */
  analytics: z.object({ scriptUrl: webAddress, siteId: z.string() }).optional(),
  /** False where desktops must not fetch the pictures of pasted web pages; their figures then wait to be filled by hand. */
  fetchPastedPictures: z.boolean().optional(),
  /** What of a photo an editor may publish in spite of, with a reason that is kept; nothing by default. */
  photoOverrides: z.array(z.enum(overridableReasons)).optional(),
})
export type SiteProfile = z.infer<typeof siteProfileSchema>

const usualLimits = { en: { headline: 70, dek: 160 }, ko: { headline: 35, dek: 80 } } as const

/** The lengths a headline and a dek should keep to, in letters with spaces. */
export const articleLimits = (profile: SiteProfile, edition: Edition) => ({
  headline: profile.editions[edition].limits?.headline ?? usualLimits[edition].headline,
  dek: profile.editions[edition].limits?.dek ?? usualLimits[edition].dek,
})
