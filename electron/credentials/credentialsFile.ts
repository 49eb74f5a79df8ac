import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const sealed = z.record(z.string(), z.base64())
const keptSchema = z.object({
  /** Ciphertext of the system's key store, by connection. */
  keyStore: sealed,
  vault: z.object({ salt: z.base64(), check: z.base64(), secrets: sealed }).nullable(),
})
export type Kept = z.infer<typeof keptSchema>
const nothing: Kept = { keyStore: {}, vault: null }

/** Where ciphertext lasts; nothing else is ever in it. It is no part of a backup or of a file that travels. */
export interface CredentialsFile {
  read(): Kept
  write(kept: Kept): void
}

/** A file that can't be read counts as empty: the secrets are asked for again. It is set aside. */
export const credentialsFile = (file: string): CredentialsFile => ({
  read() {
    try {
      return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof z.ZodError)) return nothing
      renameSync(file, `${file}.damaged`)
      return nothing
    }
  },
  write(kept) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.part`, JSON.stringify(kept), { mode: 0o600, flush: true })
    renameSync(`${file}.part`, file)
  },
})
