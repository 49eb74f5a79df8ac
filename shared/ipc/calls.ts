import { z } from 'zod'
import type { Result } from '../result'
import { importPreviewSchema } from '../story/importPreview'
import { settingsSchema, settingsViewSchema } from '../story/settings'
import { siteProfileSchema } from '../story/siteProfile'
import { photoAssetSchema, publishedArticleSchema, storyIdSchema, storySummarySchema } from '../story/story'
import { editionSchema } from '../story/edition'
import { call } from './contract'

const nothing = z.object({})

/** Every call there is. `room:verb`; a handler left out is a compile error in `electron/ipc/handlers`. */
export const calls = {
  'settings:read': call(nothing, settingsViewSchema),
  'settings:change': call(settingsSchema.pick({ language: true, theme: true }).partial(), settingsViewSchema),

  'site:readProfile': call(nothing, siteProfileSchema),
  /** Asks for a profile file in a dialog. `null` when cancelled. Fails with `siteProfile/invalid`. */
  'site:chooseProfile': call(nothing, siteProfileSchema.nullable()),

  /** Newest change first; `search` is matched inside headlines (both editions) and slugs, NFC and NFD alike. */
  'story:list': call(z.object({ search: z.string().max(200) }), z.array(storySummarySchema)),
  'story:create': call(nothing, z.object({ storyId: storyIdSchema })),

  /** Asks for photo files in a dialog and takes copies of them. Empty when cancelled. */
  'photo:choose': call(nothing, z.array(photoAssetSchema)),
  /** Takes a photo that was dropped or pasted. Fails with `photo/unusable`, `photo/tooLarge`, `disk/full`. */
  'photo:take': call(
    z.object({ fileName: z.string().max(1000), bytes: z.instanceof(Uint8Array) }),
    photoAssetSchema,
  ),
  'photo:describe': call(z.object({ photoId: z.string() }), photoAssetSchema),

  /** Asks for a page in a dialog and reads it; nothing is created yet. `null` when cancelled. */
  'import:read': call(nothing, importPreviewSchema.nullable()),
  /** Creates the story of a preview that was shown. Fails with `import/expired`. */
  'import:accept': call(z.object({ previewId: z.uuid() }), z.object({ storyId: storyIdSchema })),

  /** Publishes the named editions to the portal. Fails with `publish/blocked`, `portal/notWritable`, `photo/missing`. */
  'publish:story': call(
    z.object({ storyId: storyIdSchema, editions: z.array(editionSchema).min(1) }),
    z.array(publishedArticleSchema),
  ),
  'publish:read': call(z.object({ storyId: storyIdSchema }), z.array(publishedArticleSchema)),

  /** Asks for a folder in a dialog. Unchanged when cancelled. Fails with `portal/notWritable`. */
  'portal:chooseFolder': call(nothing, settingsViewSchema),
  /** Opens the live page in the reader's browser. Fails with `portal/notPublished`. */
  'portal:openPage': call(z.object({ storyId: storyIdSchema, edition: editionSchema }), nothing),
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
export type CallInput<N extends CallName> = z.infer<Calls[N]['input']>
export type CallOutput<N extends CallName> = z.infer<Calls[N]['output']>
export type Handlers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }
