import { z } from 'zod'
import type { Result } from '../result'
import { backupsViewSchema } from '../story/backups'
import { deskStateSchema } from '../story/deskState'
import { creditProposalSchema, deskPhotoSchema } from '../story/photo/deskPhoto'
import { importedHtmlSchema, importPreviewSchema, recognisedFieldsSchema } from '../story/importPreview'
import { photoChangeMadeSchema, photoChangesSchema, photoDetailsSchema } from '../story/photo/photoDetails'
import { settingsSchema, settingsViewSchema } from '../story/settings'
import { siteProfileSchema } from '../story/siteProfile'
import { photoAssetSchema, publishedArticleSchema, storyIdSchema } from '../story/story'
import { editionSchema } from '../story/edition'
import { templateIdSchema, templateListSchema } from '../story/template'
import { longestAddress } from '../story/webPicture'
import { checksCalls } from './checksCalls'
import { call } from './contract'
import { doctorCalls } from './doctorCalls'
import { carryingCalls } from './carryingCalls'
import { historyCalls } from './historyCalls'
import { personCalls } from './personCalls'
import { siteCalls } from './siteCalls'
import { updateCalls } from './updateCalls'
import { workflowCalls } from './workflowCalls'
import { publishingCalls } from './publishingCalls'
import { storyListCalls } from './storyListCalls'

const nothing = z.object({})

/** Every call there is. `room:verb`; a handler left out is a compile error in `electron/ipc/handlers`. */
export const calls = {
  'settings:read': call(nothing, settingsViewSchema),
  'settings:change': call(settingsSchema.pick({ language: true, theme: true }).partial(), settingsViewSchema),

  ...personCalls,
  ...workflowCalls,

  /** How the desk was found at this start. */
  'desk:readState': call(nothing, deskStateSchema),
  /**
   * Asks for a place and writes the whole desk into one file, credentials excepted. `null` when cancelled. Fails with
   * `backup/failed`, `disk/full`, `disk/notWritable`.
   */
  'desk:backUp': call(nothing, z.object({ file: z.string(), photos: z.int(), bytes: z.int() }).nullable()),
  /** Asks for a desk file, asks once more, and starts anew with the desk in it. Fails with `deskFile/refused`. */
  'desk:restore': call(nothing, z.object({ restarting: z.boolean() })),
  /** Opens a folder of this desk in the system's file manager. */
  'desk:showFolder': call(z.object({ which: z.enum(['backups', 'damaged']) }), nothing),

  'backup:read': call(nothing, backupsViewSchema),
  /** Makes a backup at once and checks it. Fails with `backup/failed`, `disk/full`, `database/damaged`. */
  'backup:now': call(nothing, backupsViewSchema),

  'site:readProfile': call(nothing, siteProfileSchema),
  /** Asks for a profile file in a dialog. `null` when cancelled. Fails with `siteProfile/invalid`. */
  'site:chooseProfile': call(nothing, siteProfileSchema.nullable()),

  ...siteCalls,

  ...checksCalls,
  ...doctorCalls,
  ...updateCalls,

  'story:create': call(nothing, z.object({ storyId: storyIdSchema })),
  /** A story to play with, in the language of the interface, out of a page that ships with the app. */
  'story:createSample': call(nothing, z.object({ storyId: storyIdSchema })),
  /** A new story with what a template holds. Fails with `template/notFound`. */
  'story:createFromTemplate': call(
    z.object({ templateId: templateIdSchema }),
    z.object({ storyId: storyIdSchema }),
  ),
  'template:list': call(nothing, templateListSchema),
  /** Opens the newsroom's own templates in the system's file manager; the first time they are copies of the samples. */
  'template:showFolder': call(nothing, nothing),
  ...storyListCalls,
  ...historyCalls,
  ...carryingCalls,
  ...publishingCalls,

  /**
   * Asks for photo files in a dialog and takes copies of them. Empty when cancelled. What an `.xmp` file beside a photo
   * says of it is read too. Fails as `photo:take` does where none could be taken.
   */
  'photo:choose': call(nothing, z.array(photoAssetSchema)),
  /** Takes no more of the photos that were chosen; `photo:choose` then fails with `photo/cancelled`. */
  'photo:cancelChoosing': call(nothing, nothing),
  /**
   * Takes a photo that was dropped or pasted, over the port of `connectPhoto(transferId)`. Fails with `photo/unusable`,
   * `photo/tooLarge`, `photo/tooManyPixels`, `photo/cancelled`, `disk/full`, `disk/notWritable`.
   */
  'photo:take': call(z.object({ transferId: z.uuid(), fileName: z.string().max(1000) }), photoAssetSchema),
  /**
   * Fetches a picture that a pasted page shows and takes a copy of it. Only http and https, never this computer or the
   * newsroom's own network, at most `webPictureLimit` bytes. Fails with `photo/notFetched`, `photo/unusable`, `disk/full`.
   */
  'photo:fetch': call(z.object({ address: z.string().max(longestAddress) }), photoAssetSchema),
  'photo:describe': call(z.object({ photoId: z.string() }), photoAssetSchema),
  /** Everything known of these photos, in the order asked; a photo that isn't there is left out. */
  'photo:readDetails': call(
    z.object({ photoIds: z.array(z.string()).max(2000) }),
    z.array(photoDetailsSchema),
  ),
  /** All photos of the desk's stories, the newest first. Those of stories in the trash, or of none, are left out. */
  'photo:list': call(nothing, z.array(deskPhotoSchema)),
  /** What was credited last of the same camera, photographer or agency; null where that adds nothing. */
  'photo:proposeCredit': call(z.object({ photoId: z.string() }), creditProposalSchema.nullable()),
  /** Changes fields of many photos as one step. Fails with `photo/missing`, and then nothing is changed. */
  'photo:changeDetails': call(z.object({ changes: photoChangesSchema }), photoChangeMadeSchema),
  /**
   * Takes a change back, as a change of its own: undoing that one makes the first again. Fields that were changed
   * since stay as they are. Fails with `photo/changeNotFound`.
   */
  'photo:undoChange': call(z.object({ changeId: z.int() }), photoChangeMadeSchema),

  /** Asks for a page in a dialog and reads it; nothing is created yet. `null` when cancelled. */
  'import:read': call(nothing, z.union([importPreviewSchema, importedHtmlSchema]).nullable()),
  /** Creates the story of a web page that was read, without its body. Fails with `import/expired`. */
  'import:acceptHtml': call(
    z.object({ previewId: z.uuid(), fields: recognisedFieldsSchema }),
    z.object({ storyId: storyIdSchema }),
  ),
  /** Creates the story of a preview that was shown. Fails with `import/expired`. */
  'import:accept': call(z.object({ previewId: z.uuid() }), z.object({ storyId: storyIdSchema })),

  /**
   * Publishes the named editions to the portal. `override` is why an editor publishes in spite of what is wrong with a photo,
   * where the site profile allows it, `why` why an edition goes alone though the other is written. `contentHash` is the preflight's:
   * another text is not published. Fails with `publish/blocked`, `workflow/refused`, `portal/notWritable`, `photo/missing`.
   */
  'publish:story': call(
    z.object({
      storyId: storyIdSchema,
      editions: z.array(editionSchema).min(1),
      override: z.string().trim().min(1).max(500).optional(),
      /** What the change of a live story is: readers are told differently of each. */
      amendment: z.enum(['update', 'correct']).optional(),
      why: z.string().trim().max(1000).optional(),
      contentHash: z.string().optional(),
    }),
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
