import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Written beside its place and renamed, so that a file that is there is whole. */
export async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const temporary = join(dirname(file), `.${randomBytes(6).toString('hex')}.dateline-part`)
  try {
    await writeFile(temporary, bytes, { flush: true })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
