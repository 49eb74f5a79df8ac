import { z } from 'zod'
import { connectionSchema } from '../publishing/connection'
import { roleSchema } from '../story/role'
import { updatePolicySchema } from '../story/updatePolicy'

const webAddress = z.url({ protocol: /^https?$/ }).max(2000)
/** A path on this computer. No `~` and no variables: what IT writes is what is opened. */
const path = z
  .string()
  .max(1000)
  .regex(/^(?:\/|[A-Za-z]:[\\/]|\\\\)/, 'Not an absolute path')
const connectionKind = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)
const host = z
  .string()
  .max(253)
  .regex(/^(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, 'Not a host name in lower case')

const connectionPresetSchema = connectionSchema
  .omit({ isLocked: true })
  .extend({
    origin: webAddress.or(z.literal('')).default(''),
    account: connectionSchema.shape.account.default(''),
    editions: connectionSchema.shape.editions.default(['en', 'ko']),
    sections: connectionSchema.shape.sections.default({}),
    tags: connectionSchema.shape.tags.default({}),
    /** Where the kind writes into a folder of this computer. */
    folder: path.optional(),
  })
  .strict()
  .describe('A destination set up by IT. It never holds a password or key: each person signs in.')
export type ConnectionPreset = z.infer<typeof connectionPresetSchema>

const proxySchema = z
  .discriminatedUnion('mode', [
    z.object({ mode: z.literal('system') }).strict(),
    z.object({ mode: z.literal('direct') }).strict(),
    z
      .object({
        mode: z.literal('fixed'),
        /** Chromium's form, e.g. `http=proxy.example:8080;https=proxy.example:8080`. */
        rules: z.string().min(1).max(2000),
        bypass: z.string().max(2000).optional(),
      })
      .strict(),
    z.object({ mode: z.literal('script'), address: webAddress }).strict(),
  ])
  .describe('How the network is reached.')

/**
 * What newsroom IT decides for a computer; every key may be left out. Each is also a value of the Windows registry key, of the
 * managed preferences and of `/etc/dateline/policy.json`: see `docs/it/policy.md`.
 */
export const policySchema = z.object({
  role: roleSchema.describe('What whoever works at this computer may do: reporter, editor or admin.'),
  newsroomServer: webAddress.describe('Address of the newsroom’s server, where desktops meet.'),
  allowedConnections: z
    .array(connectionKind)
    .max(50)
    .describe('Kinds of destination that may be published to, e.g. portal; an empty list means none.'),
  connectionPresets: z
    .array(connectionPresetSchema)
    .max(50)
    .describe('Destinations that are already set up.'),
  portalFolder: path.describe('The folder the portal is written into.'),
  siteProfile: path.describe('The site profile, a JSON file.'),
  houseStyleFolder: path.describe('The folder with the rules of house style: en.json, ko.json, names.json.'),
  dictionary: path.describe('A text file of words known to be right, one a line, beside those of the desk.'),
  updatesEnabled: updatePolicySchema.shape.enabled.describe('Whether updates are looked for.'),
  updateFeed: updatePolicySchema.shape.feed
    .unwrap()
    .describe('The https address of the newsroom’s releases.'),
  updateRing: updatePolicySchema.shape.ring.describe('Which releases this computer gets.'),
  updatePublicKey: updatePolicySchema.shape.publicKey
    .unwrap()
    .describe('The Ed25519 key that releases are signed with, SPKI in Base64.'),
  allowedHosts: z
    .array(host)
    .max(500)
    .describe('Hosts Dateline may talk to, e.g. cms.example.com or *.example.com; an empty list means none.'),
  analyticsOff: z.boolean().describe('Leaves the site profile’s analytics script out of published pages.'),
  requireKeyStore: z
    .boolean()
    .describe(
      'Passwords are kept only in the system’s key store, never behind a passphrase of Dateline’s own.',
    ),
  logLevel: z.enum(['error', 'warn', 'info']).describe('How much the log holds. Never a story’s text.'),
  proxy: proxySchema,
})
export type PolicyKeys = z.infer<typeof policySchema>
export type PolicyKey = keyof PolicyKeys
export type Policy = { readonly [K in PolicyKey]?: PolicyKeys[K] }
export const policyKeys = Object.keys(policySchema.shape) as PolicyKey[]

/** The three places that a policy may come from. */
export const policySources = ['file', 'registry', 'managedPreferences'] as const

export const policyOriginSchema = z.object({
  source: z.enum(policySources),
  /** The file or registry key that was read. */
  place: z.string(),
})
export type PolicyOrigin = z.infer<typeof policyOriginSchema>
