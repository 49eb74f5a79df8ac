import { z } from 'zod'
import { editionSchema } from '../story/edition'

export const connectionIdSchema = z.uuid()

export const connectorKinds = ['portal', 'wordpress', 'ghost', 'ninjs'] as const
export const connectorKindSchema = z.enum(connectorKinds)
export type ConnectorKind = z.infer<typeof connectorKindSchema>

/** A place that stories go to, as the desk and the window know it. Its secret is not in it and never leaves main. */
export const connectionSchema = z.object({
  connectionId: connectionIdSchema,
  kind: connectorKindSchema,
  /** The newsroom's own name for it. */
  name: z.string().min(1).max(80),
  /** The site's address, e.g. `https://news.example`; empty for portal and ninjs, which are folders that main knows. */
  origin: z.string(),
  /** The WordPress account; empty elsewhere. */
  account: z.string(),
  /** The editions that go there. */
  editions: z.array(editionSchema),
  /** Section id of the site profile -> name of the category (WordPress) or tag (Ghost); one left out keeps its own name. */
  sections: z.record(z.string(), z.string()),
  /** The story's tag -> tag there; one left out keeps its own name. */
  tags: z.record(z.string(), z.string()),
  /** Where a folder for partners is, chosen in main's own dialog or by IT; empty where Dateline keeps one itself, and elsewhere. */
  folder: z.string().default(''),
  /** Set by policy: can't be changed or removed here. */
  isLocked: z.boolean(),
})
export type Connection = z.infer<typeof connectionSchema>

/** What a test of a connection found. */
export const connectionReportSchema = z.object({
  /** The site's own name and the version it says it runs. */
  siteName: z.string(),
  version: z.string(),
  /** The account's name there, and whether it may publish and upload; a role too low fails as `remote/roleTooLow`. */
  accountName: z.string(),
})
export type ConnectionReport = z.infer<typeof connectionReportSchema>
