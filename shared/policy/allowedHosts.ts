import type { Policy } from './policy'

/**
 * Whether Dateline may talk to the host of an address. Without `allowedHosts` it may; with it, only to those, and to the hosts
 * of the addresses that the policy itself sets.
 */
export function isHostAllowed(policy: Policy, address: string): boolean {
  const { allowedHosts } = policy
  if (allowedHosts === undefined) return true
  const host = hostOf(address)
  return host !== null && [...allowedHosts, ...namedHosts(policy)].some((pattern) => covers(pattern, host))
}

const covers = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern

function namedHosts({ newsroomServer, updateFeed, connectionPresets = [] }: Policy): string[] {
  const addresses = [newsroomServer, updateFeed, ...connectionPresets.map(({ origin }) => origin)]
  return addresses.flatMap((address) => hostOf(address ?? '') ?? [])
}

/** Without the brackets of an IPv6 address or the dot at the end of a whole name. */
const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '') : null
