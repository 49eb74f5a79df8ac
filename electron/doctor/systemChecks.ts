import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finding, type DeskFinding } from '../../shared/doctor/deskReport'
import type { DoctorPorts } from './doctorPorts'

const megabyte = 1_000_000
const enough = 2000
const least = 200

export const versions = ({ system }: DoctorPorts): DeskFinding[] => [
  finding('versions', 'good', 'versions', { ...system.versions }),
]

export const sandbox = ({ system }: DoctorPorts): DeskFinding[] => [
  system.isSandboxed ? finding('sandbox', 'good', 'sandboxOn') : finding('sandbox', 'bad', 'sandboxOff'),
]

/** On Linux a store may be there by name and unlocked by a key that is written in every Chromium. */
export function keyStore({ system, policy }: DoctorPorts): DeskFinding[] {
  const { isAvailable, backend, prefix } = system.keyStore()
  const facts = { backend, required: policy.keys.requireKeyStore === true }
  if (!isAvailable) return [finding('keyStore', facts.required ? 'bad' : 'note', 'keyStoreNone', facts)]
  const isWeak = backend === 'basic_text' || (system.versions['platform'] === 'linux' && prefix === 'v10')
  return [
    isWeak
      ? finding('keyStore', facts.required ? 'bad' : 'note', 'keyStoreWeak', facts)
      : finding('keyStore', 'good', 'keyStoreReal', facts),
  ]
}

export function policy({ policy: inForce }: DoctorPorts): DeskFinding[] {
  const { origin, problems, isClosed, keys } = inForce
  if (origin === null) return [finding('policy', 'good', 'policyNone')]
  const facts = { source: origin.source, keys: Object.keys(keys).join(', '), problems: problems.join('; ') }
  if (isClosed) return [finding('policy', 'bad', 'policyClosed', facts)]
  return [
    problems.length > 0
      ? finding('policy', 'note', 'policyUnknownKeys', facts)
      : finding('policy', 'good', 'policyRead', facts),
  ]
}

export async function disk({ folder }: DoctorPorts): Promise<DeskFinding[]> {
  // Before the first start the folder isn't there yet.
  let place = folder.folder
  while (!existsSync(place)) place = dirname(place)
  const { bavail, bsize } = await statfs(place)
  const free = Math.floor((bavail * bsize) / megabyte)
  return [
    free >= enough
      ? finding('disk', 'good', 'diskRoomy', { freeMegabytes: free })
      : finding('disk', free < least ? 'bad' : 'note', 'diskLow', { freeMegabytes: free }),
  ]
}
