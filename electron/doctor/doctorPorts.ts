import type { Settings } from '../../shared/story/settings'
import type { DataFolder } from '../app/dataFolder'
import type { RunBackupJob } from '../backup/runBackupJob'
import type { PolicyInForce } from '../policy/policyInForce'

/** What a host said to a request for its headers; `code` is Chromium's, such as `net::ERR_CERT_DATE_INVALID`. */
export type HostAnswer =
  | { readonly ok: true; readonly date: string | null; readonly proxy: string }
  | { readonly ok: false; readonly code: string; readonly proxy: string }

/** One connection as the outbox knows it. `check` answers with the kind of a failure, or null where all is well. */
export interface ConnectionToCheck {
  readonly kind: string
  readonly origin: string
  readonly check: () => Promise<string | null>
}

/** What only a running Electron can say. */
export interface SystemFacts {
  readonly versions: Readonly<Record<string, string>>
  readonly isSandboxed: boolean
  /** `prefix`: how an encrypted text begins; on Linux `v10` is a key that everybody knows. */
  readonly keyStore: () => {
    readonly isAvailable: boolean
    readonly backend: string
    readonly prefix: string
  }
  readonly ask: (address: string) => Promise<HostAnswer>
}

export interface DoctorPorts {
  readonly folder: DataFolder
  /** Where the built window and the dictionaries in it are. */
  readonly rendererFolder: string
  readonly policy: PolicyInForce
  /** As they are in force. */
  readonly settings: Settings
  readonly system: SystemFacts
  readonly run: RunBackupJob
  readonly connections: () => readonly ConnectionToCheck[]
  readonly now: () => Date
}
