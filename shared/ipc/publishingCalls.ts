import { z } from 'zod'
import { connectionIdSchema, connectionReportSchema, connectionSchema } from '../publishing/connection'
import { credentialsViewSchema, secretPlaceSchema } from '../publishing/credentials'
import { newConnectionSchema } from '../publishing/newConnection'
import { publishJobSchema } from '../publishing/publishJob'
import { remoteCopySchema } from '../publishing/receipt'
import { call } from './contract'

const nothing = z.object({})
const oneJob = z.object({ jobId: z.int() })
const oneConnection = z.object({ connectionId: connectionIdSchema })

/** Those that change something are for editors, those that change a connection for admins: others fail with `person/roleTooLow`. */
export const publishingCalls = {
  'outbox:list': call(nothing, z.array(publishJobSchema)),
  'outbox:pause': call(oneJob, publishJobSchema),
  /** Goes on after a pause, or tries again at once. Each fails with `outbox/noSuchJob`, `outbox/notNow`. */
  'outbox:retry': call(oneJob, publishJobSchema),
  'outbox:cancel': call(oneJob, publishJobSchema),
  /** What an editor decided about what a job waits with; `remoteStamp` is that of the copy they saw. */
  'outbox:choose': call(
    oneJob.extend({
      choice: z.discriminatedUnion('what', [
        z.object({ what: z.literal('overwrite'), remoteStamp: z.string() }),
        z.object({ what: z.literal('anew') }),
        z.object({ what: z.literal('late') }),
        z.object({ what: z.literal('clockIsRight') }),
      ]),
    }),
    publishJobSchema,
  ),
  /** The article as it is to be sent and the copy at its destination, null where there is none. Fails with `remote/*`. */
  'outbox:compare': call(
    oneJob,
    z.object({
      ours: z.object({ headline: z.string(), dek: z.string(), text: z.string() }),
      theirs: remoteCopySchema.nullable(),
    }),
  ),

  'connection:list': call(nothing, z.array(connectionSchema)),
  'connection:add': call(newConnectionSchema, connectionSchema),
  'connection:change': call(
    oneConnection.extend({
      change: connectionSchema
        .pick({ name: true, origin: true, account: true, editions: true, sections: true, tags: true })
        .partial(),
    }),
    connectionSchema,
  ),
  /** Asks for the folder that a connection for partners writes into; unchanged where nothing is chosen. */
  'connection:chooseFolder': call(oneConnection, connectionSchema),
  'connection:remove': call(oneConnection, nothing),
  'connection:test': call(oneConnection, connectionReportSchema),
  /** One way: no call gives a secret back. Fails with `credentials/*`. */
  'connection:giveSecret': call(
    oneConnection.extend({ secret: z.string().min(1).max(1000), place: secretPlaceSchema }),
    nothing,
  ),
  'credentials:read': call(nothing, credentialsViewSchema),
  /** Makes the vault where there is none. Fails with `credentials/wrongPassphrase`. */
  'credentials:openVault': call(z.object({ passphrase: z.string().min(8).max(1000) }), credentialsViewSchema),
} as const
