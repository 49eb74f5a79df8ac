import { linuxPolicyFile, readPolicyFile } from './policyFile'
import { policyInForce, type FoundPolicy, type PolicyInForce } from './policyInForce'

interface PolicyPlace {
  readonly platform: NodeJS.Platform
  /** A file to read in place of the computer's own policy; only ever set in a build that isn't packaged. */
  readonly insteadFile: string | undefined
}

/** Reads the policy of this computer, once, at the start. */
export async function readPolicy(place: PolicyPlace): Promise<PolicyInForce> {
  return policyInForce(await find(place))
}

// The other systems' readers are loaded there only: they cost time at the start.
async function find({ platform, insteadFile }: PolicyPlace): Promise<FoundPolicy> {
  if (insteadFile !== undefined) return readPolicyFile(insteadFile, null)
  if (platform === 'win32') return (await import('./registryPolicy')).readRegistryPolicy()
  if (platform === 'darwin') return (await import('./managedPreferences')).readManagedPreferences()
  return readPolicyFile(linuxPolicyFile, 0)
}
