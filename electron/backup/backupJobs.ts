import type { Failure } from '../../shared/failure'

/** What main asks of the backup process, one job for each process. */
export type BackupJob =
  | { readonly verb: 'backUp'; readonly database: string; readonly copy: string }
  | {
      readonly verb: 'writeDeskFile'
      readonly database: string
      readonly media: string
      readonly settings: string
      readonly dictionary: string
      readonly templates: string
      readonly scratch: string
      readonly file: string
    }
  | {
      readonly verb: 'readDeskFile'
      readonly file: string
      readonly into: string
      readonly knownVersion: number
    }
  | { readonly verb: 'checkPhotos'; readonly media: string }
  | { readonly verb: 'checkDatabase'; readonly file: string }

export interface DeskFileFacts {
  readonly photos: number
  readonly bytes: number
}
export interface BackupAnswers {
  backUp: null
  writeDeskFile: DeskFileFacts
  readDeskFile: DeskFileFacts
  /** The names of photo files whose bytes are not what their names say. */
  checkPhotos: readonly string[]
  /** What is damaged, null where nothing is. */
  checkDatabase: string | null
}
export type BackupAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: Failure }
