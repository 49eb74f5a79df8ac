import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'plist'
import { readManagedPreferences } from '../../../../electron/policy/managedPreferences'
import { readPolicyFile } from '../../../../electron/policy/policyFile'
import {
  policyInForce,
  type FoundPolicy,
  type PolicyInForce,
} from '../../../../electron/policy/policyInForce'
import { readRegistryPolicy, registryKey } from '../../../../electron/policy/registryPolicy'
import { policySources, type PolicyOrigin } from '../../../../shared/policy/policy'
import { temporaryFolder } from '../temporaryFolder'

type Content = Readonly<Record<string, unknown>>
type Source = PolicyOrigin['source']

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/** As `reg export` writes it: numbers for yes and no, a subkey for a list of words, JSON for the rest. */
function asRegistry(content: Content): Buffer {
  const values: string[] = []
  const lists: string[] = []
  for (const [key, value] of Object.entries(content)) {
    if (typeof value === 'boolean') values.push(`"${key}"=dword:0000000${value ? 1 : 0}`)
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      lists.push(
        `[${registryKey}\\${key}]`,
        ...value.map((one: string, at) => `"${at + 1}"=${quoted(one)}`),
        '',
      )
    else values.push(`"${key}"=${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`)
  }
  const lines = ['Windows Registry Editor Version 5.00', '', `[${registryKey}]`, ...values, '', ...lists]
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le')
}

const read: Record<Source, (content: Content, folder: string) => Promise<FoundPolicy> | FoundPolicy> = {
  file: (content, folder) => {
    const file = join(folder, 'policy.json')
    writeFileSync(file, JSON.stringify(content))
    return readPolicyFile(file, null)
  },
  registry: (content) =>
    // Windows' `reg`, which only Windows has.
    readRegistryPolicy(([verb, , file = '']) => {
      if (verb === 'query') return Promise.resolve({ ok: true, stdout: registryKey })
      writeFileSync(file, asRegistry(content))
      return Promise.resolve({ ok: true, stdout: '' })
    }),
  managedPreferences: (content, folder) => {
    const file = join(folder, 'org.dateline.desk.plist')
    writeFileSync(file, build(content as Parameters<typeof build>[0]))
    return readManagedPreferences(file)
  },
}

/** What each of the three places puts in force of the same content, written there as its system writes it. */
export const sources: readonly (readonly [Source, (content: Content) => Promise<PolicyInForce>])[] =
  policySources.map((source) => [
    source,
    async (content) => policyInForce(await read[source](content, temporaryFolder())),
  ])
