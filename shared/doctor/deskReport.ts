import { z } from 'zod'

/** What is looked at, in the order it is told. */
export const deskChecks = [
  'versions',
  'sandbox',
  'keyStore',
  'policy',
  'disk',
  'database',
  'backups',
  'network',
  'connections',
  'clock',
  'outbox',
  'dictionaries',
] as const
export type DeskCheck = (typeof deskChecks)[number]

/** What can be said of them; the words are in `doctorWords`. */
export const findings = [
  'versions',
  'sandboxOn',
  'sandboxOff',
  'keyStoreReal',
  'keyStoreWeak',
  'keyStoreNone',
  'policyNone',
  'policyRead',
  'policyUnknownKeys',
  'policyClosed',
  'diskRoomy',
  'diskLow',
  'databaseAbsent',
  'databaseGood',
  'databaseDamaged',
  'databaseNewer',
  'backupsNone',
  'backupsKept',
  'backupsOld',
  'hostsNone',
  'hostReached',
  'hostCertificate',
  'hostForbidden',
  'hostUnreachable',
  'connectionsNone',
  'connectionGood',
  'connectionFailed',
  'clockUnknown',
  'clockRight',
  'clockWrong',
  'outboxQuiet',
  'outboxWaiting',
  'outboxStuck',
  'dictionariesGood',
  'dictionaryMissing',
  'houseStyleUnusable',
  'houseRulesSkipped',
  'siteProfileUnusable',
  'checkFailed',
] as const
export type FindingCode = (typeof findings)[number]

/**
 * One line of the report. Facts are counts, versions, kinds, hosts and codes of our own: never a text, a name or a path that a
 * person gave, since the report leaves the desk.
 */
export const deskFindingSchema = z.object({
  check: z.enum(deskChecks),
  finding: z.enum(findings),
  /** `bad`: it doesn't work or isn't safe. `note`: IT should know. */
  status: z.enum(['good', 'note', 'bad']),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})
export type DeskFinding = z.infer<typeof deskFindingSchema>

export const deskReportSchema = z.object({
  /** ISO 8601, UTC. */
  madeAt: z.string(),
  findings: z.array(deskFindingSchema),
})
export type DeskReport = z.infer<typeof deskReportSchema>

export const finding = (
  check: DeskCheck,
  status: DeskFinding['status'],
  code: FindingCode,
  facts: DeskFinding['facts'] = {},
): DeskFinding => ({ check, finding: code, status, facts })
