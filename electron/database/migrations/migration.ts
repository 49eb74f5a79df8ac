/** A numbered step of the database. Never edited after a release; a new step is a new file. */
export interface Migration {
  /** What `pragma user_version` says once the step is done. */
  readonly version: number
  readonly up: string
}
