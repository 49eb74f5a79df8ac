import type { Result } from '../../shared/result'
import type { DeriveRequest } from './derivePhoto'
import type { InspectRequest } from './intake/inspectPhoto'
import type { PreviewRequest } from './intake/makePreviews'

/** What main and the photo process say to each other. */
export type PhotoJob =
  /** Without a file the bytes come over the port that is sent along. */
  | { readonly verb: 'copy'; readonly file: string | null; readonly to: string; readonly limit: number }
  | ({ readonly verb: 'inspect' } & InspectRequest)
  | ({ readonly verb: 'preview' } & PreviewRequest)
  | ({ readonly verb: 'derive' } & DeriveRequest)
export interface PhotoRequest {
  readonly id: number
  readonly job: PhotoJob
}
export interface PhotoAnswer {
  readonly id: number
  readonly result: Result<unknown>
}
