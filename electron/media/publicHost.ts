import { BlockList, isIP } from 'node:net'

/** Addresses of this computer, of its neighbours, and of nobody (RFC 6890 and its IPv6 kin). */
const reserved = new BlockList()
const ipv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const
const ipv6 = [
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const
for (const [network, prefix] of ipv4) reserved.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of ipv6) reserved.addSubnet(network, prefix, 'ipv6')

/** True for an IP address anybody on the internet means the same by. */
export function isPublicIp(address: string): boolean {
  const family = isIP(address)
  // `::1`, and addresses of the older kind written as new ones, which would lead to the same places. (As subnets, a BlockList
  // would take them for all IPv4 addresses.)
  if (family === 0 || address.startsWith('::')) return false
  return !reserved.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

const localName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/

export type HostKind = 'public' | 'name' | 'refused'

/**
 * What can be said of a web address without asking anybody: `refused` for other schemes, for names and passwords in it, for
 * ports other than the web's, for this computer and its network; `name` still has to be looked up.
 */
export function hostKind(url: URL): HostKind {
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    return 'refused'
  if (!['', '80', '443', '8080', '8443'].includes(url.port)) return 'refused'
  // The URL parser has turned 0x7f.1, 2130706433 and the like into plain numbers by now.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(host) !== 0) return isPublicIp(host) ? 'public' : 'refused'
  return !host.includes('.') || localName.test(host) ? 'refused' : 'name'
}
