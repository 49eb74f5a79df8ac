import { readFile } from 'node:fs/promises'
import { parse } from 'plist'
import type { PolicyOrigin } from '../../shared/policy/policy'
import type { FoundPolicy } from './policyInForce'

/** Where macOS puts what a `.mobileconfig` or a device manager sets for the app; only root can write there. */
export const managedPreferencesFile = '/Library/Managed Preferences/org.dateline.desk.plist'
/** What macOS or a device manager adds of its own. */
const notOurs = /^(?:Payload|com\.apple\.|_)/u

/** The policy of a property list, XML or binary. */
export async function readManagedPreferences(file = managedPreferencesFile): Promise<FoundPolicy> {
  const origin: PolicyOrigin = { source: 'managedPreferences', place: file }
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return code === 'ENOENT'
      ? { kind: 'none' }
      : { kind: 'unreadable', origin, detail: `It can’t be read (${code}).` }
  }
  try {
    const content = parse(
      bytes.subarray(0, 6).toString('latin1') === 'bplist' ? bytes : bytes.toString('utf8'),
    )
    if (typeof content !== 'object' || content === null || Array.isArray(content))
      return { kind: 'read', origin, content }
    const ours = Object.entries(content).filter(([key]) => !notOurs.test(key))
    return { kind: 'read', origin, content: Object.fromEntries(ours) }
  } catch {
    return { kind: 'unreadable', origin, detail: 'It is not a property list.' }
  }
}
