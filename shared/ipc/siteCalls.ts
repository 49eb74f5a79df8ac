import { z } from 'zod'
import { siteProfileSchema } from '../story/siteProfile'
import { storyIdSchema } from '../story/story'
import { call } from './contract'

const pagesSchema = z.object({
  /** Addresses of this window's own, one for each edition; null where the story has nothing to print in it. */
  front: z.object({ en: z.string(), ko: z.string() }),
  section: z.object({ en: z.string(), ko: z.string() }),
  story: z.object({ en: z.string().nullable(), ko: z.string().nullable() }),
})
export type PreviewPages = z.infer<typeof pagesSchema>

export const siteCalls = {
  /**
   * Makes the pages that publishing with this profile would make, with an open story as it is written now. They are there
   * until the next call. Nothing is written.
   */
  'site:preview': call(
    z.object({ profile: siteProfileSchema, section: z.string().max(80), storyId: storyIdSchema.nullable() }),
    pagesSchema,
  ),
  /**
   * Keeps a profile and takes it into use; pages change when they are published or made again. Fails with
   * `person/roleTooLow` for a reporter, `settings/locked`, `siteProfile/invalid`, `disk/full`, `disk/notWritable`, and with
   * `siteProfile/changedElsewhere` where the file is not as `opened` any more: whoever wrote it is not overwritten unseen.
   */
  'site:saveProfile': call(
    z.object({ profile: siteProfileSchema, opened: siteProfileSchema }),
    siteProfileSchema,
  ),
  /**
   * Makes every page of the portal anew. Fails with `person/roleTooLow` for a reporter, `portal/notWritable`, `disk/full`, `photo/missing`, `photo/unusable`,
   * `photo/notVerified`.
   */
  'portal:rebuild': call(z.object({}), z.object({ written: z.int(), removed: z.int() })),
}
