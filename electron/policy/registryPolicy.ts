import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { policyKeys, policySchema, type PolicyKey, type PolicyOrigin } from '../../shared/policy/policy'
import type { FoundPolicy } from './policyInForce'
import { readRegExport, type RegistryKeys, type RegistryValue } from './regExport'

const parent = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies'
export const registryKey = `${parent}\\Dateline`

/** Windows' own `reg`: what it says and whether it did it. */
export type Reg = (args: readonly string[]) => Promise<{ readonly ok: boolean; readonly stdout: string }>

const reg: Reg = (args) =>
  new Promise((resolve) => {
    const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe')
    execFile(program, [...args], { windowsHide: true, timeout: 10_000 }, (error, stdout) =>
      resolve({ ok: error === null, stdout }),
    )
  })

/**
 * The policy in the machine's registry, by `reg export`: its file is UTF-16, while what `reg query` prints is in the console's
 * code page, where Hangul may be lost. `reg` says no code for a key that isn't there, so its parent is listed first.
 */
export async function readRegistryPolicy(run: Reg = reg): Promise<FoundPolicy> {
  const origin: PolicyOrigin = { source: 'registry', place: registryKey }
  const unreadable = (detail: string): FoundPolicy => ({ kind: 'unreadable', origin, detail })
  const listed = await run(['query', parent, '/reg:64'])
  if (!listed.ok) return unreadable('The registry’s policies can’t be listed.')
  const lines = listed.stdout.split(/\r?\n/u).map((line) => line.trim().toLowerCase())
  if (!lines.includes(registryKey.toLowerCase())) return { kind: 'none' }

  const folder = await mkdtemp(join(tmpdir(), 'dateline-policy-'))
  try {
    const file = join(folder, 'policy.reg')
    const exported = await run(['export', registryKey, file, '/y', '/reg:64'])
    const keys = exported.ok ? readRegExport(await readFile(file)) : null
    return keys === null
      ? unreadable('The registry key can’t be exported.')
      : { kind: 'read', origin, content: registryContent(keys) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Group Policy writes on and off as numbers, lists as keys of their own or as several texts, and the rest as text. */
export function registryContent(keys: RegistryKeys): Record<string, unknown> {
  const content: Record<string, unknown> = {}
  for (const [path, values] of keys) {
    if (path.toLowerCase() === registryKey.toLowerCase()) {
      for (const [name, value] of values) {
        // An empty key has a nameless value that says nothing.
        if (name === '@') continue
        const key = named(name)
        content[key ?? name] = key === undefined ? value : plain(key, value)
      }
    } else {
      const name = path.slice(registryKey.length + 1)
      const numbered = [...values].filter(([number]) => number !== '@')
      numbered.sort(([one], [other]) => Number(one) - Number(other))
      content[named(name) ?? name] = numbered.map(([, value]) => value)
    }
  }
  return content
}

/** The registry doesn't tell `Role` from `role`. */
const named = (name: string): PolicyKey | undefined =>
  policyKeys.find((key) => key.toLowerCase() === name.toLowerCase())

/** A value as a policy file would hold it; one that doesn't fit is left as it is, and refused by the schema. */
function plain(key: PolicyKey, value: RegistryValue): unknown {
  const schema = policySchema.shape[key]
  if (schema instanceof z.ZodBoolean) return value === 1 ? true : value === 0 ? false : value
  const isList = schema instanceof z.ZodArray && !(schema.element instanceof z.ZodObject)
  if (isList) return Array.isArray(value) ? value.filter((line) => line !== '') : value
  if (!(schema instanceof z.ZodArray) && !(schema instanceof z.ZodDiscriminatedUnion)) return value
  const text = Array.isArray(value) ? value.join('\n') : value
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return value
  }
}
