import { readFileSync, statSync } from 'node:fs'
import type { PolicyOrigin } from '../../shared/policy/policy'
import type { FoundPolicy } from './policyInForce'

export const linuxPolicyFile = '/etc/dateline/policy.json'
const largest = 1_000_000

/**
 * Reads a JSON policy. With `ownedBy` a file counts only where nobody but that account can have written it: a policy that the
 * person at the desk can change is none.
 */
export function readPolicyFile(file: string, ownedBy: number | null): FoundPolicy {
  const origin: PolicyOrigin = { source: 'file', place: file }
  const unreadable = (detail: string): FoundPolicy => ({ kind: 'unreadable', origin, detail })
  try {
    const found = statSync(file)
    if (!found.isFile()) return unreadable('It is not a file.')
    if (found.size > largest) return unreadable(`It is larger than ${largest} bytes.`)
    if (ownedBy !== null && (found.uid !== ownedBy || (found.mode & 0o022) !== 0))
      return unreadable('Others than root may write it: chown root, chmod 644.')
    return { kind: 'read', origin, content: JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'none' }
    // The parser's own message quotes the text.
    return unreadable(code === null ? 'It is not JSON.' : `It can’t be read (${code}).`)
  }
}
