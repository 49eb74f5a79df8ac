import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const schemas = join(import.meta.dirname, '../fixtures/schemas')

/**
 * What `xmllint` says against files that break a schema, a line each.
 * @param schema a file of `tests/fixtures/schemas`; RELAX NG where it ends in `.rng`, else an XML Schema
 */
export async function xmlFaults(schema: string, folder: string, paths: readonly string[]): Promise<string[]> {
  const kind = schema.endsWith('.rng') ? '--relaxng' : '--schema'
  try {
    await promisify(execFile)('xmllint', ['--nonet', '--noout', kind, join(schemas, schema), ...paths], {
      cwd: folder,
    })
    return []
  } catch (error) {
    const { code, stderr } = error as { code: unknown; stderr?: string }
    if (code === 'ENOENT')
      throw new Error(
        'Feeds and sitemaps are checked by xmllint, which the set-up installs (libxml2-utils).',
        {
          cause: error,
        },
      )
    const faults = (stderr ?? '').split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))
    return faults.length > 0 ? faults : [String(error)]
  }
}
