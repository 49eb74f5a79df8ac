import type { Result } from '../../shared/result'
import type { DerivativePlan } from './derivatives'

/** What main and the photo process say to each other. */
export type PhotoJob =
  | { readonly verb: 'inspect'; readonly file: string }
  | {
      readonly verb: 'derive'
      readonly source: string
      readonly outFolder: string
      readonly plan: readonly DerivativePlan[]
    }
export interface PhotoRequest {
  readonly id: number
  readonly job: PhotoJob
}
export interface PhotoAnswer {
  readonly id: number
  readonly result: Result<unknown>
}
