import { z } from 'zod'
import { roleSchema } from './story/role'
import { policySources } from './policy/policy'
import { blockerReasons } from './story/blockerReason'
import { siteProfileSchema } from './story/siteProfile'
import { refusalSchema, storyMoveSchema } from './story/workflow'

/** The folder that keeps the last words on a disk while the database refuses them; left out where only memory does. */
const kept = z.string().optional()

/** The name of the connection. */
const site = z.string()

/**
 * Everything that can be expected to go wrong, each kind carrying just what the next action needs. The words a
 * person reads live in `renderer/messages/failures.*.ts`, one file per language.
 */
export const failureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('story/notFound'), storyId: z.string() }),
  /** Readers can see it, so it can't be thrown away. */
  z.object({ kind: z.literal('story/live'), editions: z.array(z.enum(['en', 'ko'])) }),
  /** It was withdrawn from its readers: its record is kept, so it is neither thrown away nor deleted. */
  z.object({ kind: z.literal('story/killed'), storyId: z.string() }),
  /** It was ordered and may go out any moment, so it can't be thrown away. */
  z.object({ kind: z.literal('story/onItsWay'), storyId: z.string() }),
  z.object({ kind: z.literal('story/inTrash'), storyId: z.string() }),
  z.object({ kind: z.literal('template/notFound'), templateId: z.string() }),
  z.object({ kind: z.literal('revision/notFound'), revisionId: z.int() }),
  z.object({ kind: z.literal('message/invalid'), call: z.string(), detail: z.string() }),
  /** A bug of ours: written to the log, and nothing more is known. */
  z.object({ kind: z.literal('internal/unexpected'), call: z.string() }),

  z.object({ kind: z.literal('person/notFound'), personId: z.string() }),
  /** Newsroom IT has set what may be done at this computer. */
  z.object({ kind: z.literal('person/roleLocked'), role: roleSchema }),
  /** The desk's rules don't let this person do this with the story now; `move` is null for a change of its plan. */
  z.object({
    kind: z.literal('workflow/refused'),
    move: storyMoveSchema.nullable(),
    refusal: refusalSchema,
  }),

  /** The settings file could not be read; it was set aside as `backup` and the standard settings are in force. */
  z.object({ kind: z.literal('settings/damaged'), file: z.string(), backup: z.string() }),

  /** Newsroom IT set it for this computer; `place` is the file or registry key. */
  z.object({
    kind: z.literal('settings/locked'),
    setting: z.string(),
    source: z.enum(policySources),
    place: z.string(),
  }),
  /** Something of the computer's policy can't be read, so nothing may be published until it is mended. */
  z.object({ kind: z.literal('policy/closed'), place: z.string(), problems: z.array(z.string()) }),
  /** The policy names the connections that may be used, and this kind is not among them. */
  z.object({ kind: z.literal('policy/connectionNotAllowed'), connection: z.string() }),

  /** The document can't be opened without risk, so it stays closed and untouched. */
  z.object({ kind: z.literal('document/damaged'), documentId: z.string(), detail: z.string() }),

  z.object({ kind: z.literal('database/newer'), file: z.string(), found: z.int(), known: z.int() }),
  z.object({ kind: z.literal('database/unreadable'), file: z.string(), detail: z.string() }),
  /** Bytes of the file are not what was written. The next start sets it aside and recovers what it held. */
  z.object({ kind: z.literal('database/damaged'), file: z.string(), detail: z.string(), kept }),
  /** Another program holds the file. */
  z.object({ kind: z.literal('database/locked'), path: z.string(), kept }),
  z.object({ kind: z.literal('disk/full'), path: z.string(), kept }),
  z.object({ kind: z.literal('disk/notWritable'), path: z.string(), detail: z.string(), kept }),
  /** The desk belongs to a newer Dateline and is open for reading only. */
  z.object({ kind: z.literal('desk/readOnly'), found: z.int(), known: z.int() }),
  /** The page died and was opened again. */
  z.object({ kind: z.literal('window/crashed') }),

  z.object({ kind: z.literal('update/unreachable'), host: z.string() }),
  /** Nothing of it was installed. */
  z.object({
    kind: z.literal('update/refused'),
    reason: z.enum(['notSecure', 'notSigned', 'damaged', 'otherRing', 'older', 'altered']),
  }),
  /** The system would not open what was fetched. */
  z.object({ kind: z.literal('update/notStarted'), detail: z.string() }),
  z.object({ kind: z.literal('backup/failed'), path: z.string(), detail: z.string() }),
  z.object({
    kind: z.literal('deskFile/refused'),
    fileName: z.string(),
    reason: z.enum(['cannotRead', 'notADesk', 'damaged', 'newer']),
  }),

  /** A bundle of stories; `otherStory`: a story of another origin has the id of one that is here. */
  z.object({
    kind: z.literal('bundle/refused'),
    fileName: z.string(),
    reason: z.enum(['cannotRead', 'notABundle', 'damaged', 'newer', 'otherStory', 'badPhoto']),
  }),
  z.object({ kind: z.literal('merge/notFound'), mergeId: z.int() }),

  z.object({
    kind: z.literal('import/unreadable'),
    fileName: z.string(),
    reason: z.enum(['empty', 'notText', 'noHeadline', 'noByline', 'noBody', 'noTimestamp', 'cannotRead']),
  }),
  z.object({
    kind: z.literal('import/tooLarge'),
    fileName: z.string(),
    bytes: z.number(),
    limit: z.number(),
  }),
  z.object({ kind: z.literal('import/expired') }),

  z.object({
    kind: z.literal('photo/unusable'),
    fileName: z.string(),
    reason: z.enum(['notAPhoto', 'damaged', 'unsupported', 'empty', 'cannotRead', 'tookTooLong']),
  }),
  z.object({ kind: z.literal('photo/tooLarge'), fileName: z.string(), bytes: z.number(), limit: z.number() }),
  z.object({
    kind: z.literal('photo/tooManyPixels'),
    fileName: z.string(),
    megapixels: z.number(),
    limit: z.number(),
  }),
  /** Whoever asked for it took it back. */
  z.object({ kind: z.literal('photo/cancelled'), fileName: z.string() }),
  /** What was written for readers doesn't carry the caption, credit and copyright it should, or carries more. */
  z.object({ kind: z.literal('photo/notVerified'), photoId: z.string(), detail: z.string() }),
  /** A picture of a pasted page stayed away; its figure waits to be filled by hand. */
  z.object({
    kind: z.literal('photo/notFetched'),
    /** Where it was to come from; empty where the page did not say. */
    host: z.string(),
    reason: z.enum(['lost', 'refused', 'off', 'unreachable', 'tooSlow', 'tooLarge', 'notAPhoto']),
    /** How many more pictures of the same paste stayed away. */
    others: z.int(),
  }),
  z.object({ kind: z.literal('photo/missing'), photoId: z.string() }),
  /** The kept picture is no longer what was taken. */
  z.object({ kind: z.literal('photo/damaged'), fileName: z.string() }),
  z.object({ kind: z.literal('photo/changeNotFound'), changeId: z.int() }),

  /** `file` is the folder where it holds no house style at all. */
  z.object({ kind: z.literal('houseStyle/invalid'), file: z.string(), detail: z.string() }),
  /** Rules of the house style that can't be used, by name; the others apply. */
  z.object({ kind: z.literal('houseStyle/rulesSkipped'), rules: z.array(z.string()) }),
  /** A rule that didn't end in time and is left out until the window is opened again or the style changes. */
  z.object({ kind: z.literal('houseStyle/ruleTooSlow'), rule: z.string() }),
  /** The checks can't run in this window; writing is not touched by it. */
  z.object({ kind: z.literal('checks/stopped'), detail: z.string() }),

  z.object({ kind: z.literal('siteProfile/invalid'), file: z.string(), detail: z.string() }),
  /** Another hand wrote it since it was read; `found` is what is there now. */
  z.object({ kind: z.literal('siteProfile/changedElsewhere'), file: z.string(), found: siteProfileSchema }),
  z.object({
    kind: z.literal('publish/blocked'),
    blockers: z.array(
      z.object({
        edition: z.enum(['en', 'ko']),
        reason: z.enum(blockerReasons),
        /** Names the photo where the reason is about one: its caption's start, or its file name. */
        subject: z.string().optional(),
      }),
    ),
  }),
  /** The destination could not be reached; `detail` is what the network said, for IT. */
  z.object({
    kind: z.literal('remote/unreachable'),
    site,
    reason: z.enum(['offline', 'unknownHost', 'refused', 'certificate', 'proxy', 'tooSlow', 'broken']),
    detail: z.string(),
  }),
  /** The request may have been carried out or not: it is looked up before anything is sent again. */
  z.object({ kind: z.literal('remote/answerLost'), site, detail: z.string() }),
  /** Password, application password or key is wrong or was taken back. */
  z.object({ kind: z.literal('remote/signedOut'), site }),
  /** No secret is there for it: it was kept for one sitting only, or the key store is locked. */
  z.object({ kind: z.literal('remote/noSecret'), site }),
  z.object({ kind: z.literal('remote/roleTooLow'), site, needed: z.enum(['publish', 'upload', 'editTags']) }),
  /** Seconds by which this computer's clock is ahead of the site's. */
  z.object({ kind: z.literal('remote/clockWrong'), site, aheadBySeconds: z.number() }),
  /** The address answers, but not as WordPress or Ghost: `restOff` where the REST interface is switched off. */
  z.object({
    kind: z.literal('remote/notTheSite'),
    site,
    reason: z.enum(['notFound', 'restOff', 'otherProgram', 'redirected']),
    detail: z.string(),
  }),
  z.object({ kind: z.literal('remote/tooOld'), site, found: z.string(), needed: z.string() }),
  /** `retryAfterSeconds` as the site asked, null where it did not say. */
  z.object({ kind: z.literal('remote/busy'), site, retryAfterSeconds: z.number().nullable() }),
  z.object({ kind: z.literal('remote/serverError'), site, status: z.int(), detail: z.string() }),
  /** It said no, and would again. */
  z.object({ kind: z.literal('remote/refused'), site, status: z.int(), detail: z.string() }),
  z.object({ kind: z.literal('remote/badAnswer'), site, detail: z.string() }),
  /** Somebody changed the copy there since it was sent; an editor compares and chooses. */
  z.object({ kind: z.literal('remote/changed'), site, url: z.string(), remoteStamp: z.string() }),
  /** The copy there was deleted by somebody. */
  z.object({ kind: z.literal('remote/gone'), site, remoteId: z.string() }),
  /** Read back, the copy does not say what was sent. */
  z.object({ kind: z.literal('remote/readBackDiffers'), site, url: z.string(), what: z.array(z.string()) }),
  /** The planned time has passed, and its page does not show the article to readers. */
  z.object({ kind: z.literal('remote/notLive'), site, url: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('connection/notFound'), connectionId: z.string() }),
  /** Newsroom IT has set it up, or it belongs to Dateline itself. */
  z.object({ kind: z.literal('connection/locked'), site }),
  /** Who is at the desk may not do that; `needed` is the least that may. */
  z.object({ kind: z.literal('person/roleTooLow'), needed: z.enum(['editor', 'admin']) }),
  z.object({ kind: z.literal('credentials/noKeyStore') }),
  /** Newsroom IT allows the system's key store only. */
  z.object({ kind: z.literal('credentials/keyStoreOnly') }),
  z.object({ kind: z.literal('credentials/locked') }),
  z.object({ kind: z.literal('credentials/wrongPassphrase') }),
  /** Dateline was closed or asleep at the planned time, an instant; nothing was sent. */
  z.object({ kind: z.literal('outbox/missedTime'), site, plannedFor: z.string() }),
  /** The clock was changed while something waited for its time; positive: set forward. */
  z.object({ kind: z.literal('outbox/clockChanged'), site, bySeconds: z.number() }),
  /** Somebody flagged it, withdrew it or took its approval back after it was ordered; `note` is what the flag says. */
  z.object({
    kind: z.literal('outbox/storyHeld'),
    reason: z.enum(['legalFlag', 'killed', 'notApproved']),
    note: z.string(),
  }),
  /** It was cancelled while it was on its way, and had arrived by then: readers see it. */
  z.object({ kind: z.literal('outbox/sentAnyway'), site, url: z.string() }),
  z.object({ kind: z.literal('outbox/noSuchJob'), jobId: z.int() }),
  /** It has gone too far, or not far enough, for what was asked of it. */
  z.object({ kind: z.literal('outbox/notNow'), jobId: z.int(), state: z.string() }),
  z.object({ kind: z.literal('portal/notWritable'), folder: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('portal/notPublished'), storyId: z.string() }),
])
export type Failure = z.infer<typeof failureSchema>
export type FailureKind = Failure['kind']
