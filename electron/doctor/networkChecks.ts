import { z } from 'zod'
import { finding, type DeskFinding } from '../../shared/doctor/deskReport'
import { isHostAllowed } from '../../shared/policy/allowedHosts'
import type { DoctorPorts, HostAnswer } from './doctorPorts'
import { readFromDesk } from './readFromDesk'

/** Milliseconds that signatures, sessions and schedules bear; more is worth knowing, five minutes break sign-ins. */
const slight = 60_000
const grave = 5 * 60_000

/** Asks the hosts that this desk is set up for, and no other: reachable, by which way, with which certificate, and their time. */
export async function network(ports: DoctorPorts): Promise<DeskFinding[]> {
  const addresses = configuredHosts(ports)
  if (addresses.length === 0)
    return [finding('network', 'good', 'hostsNone'), finding('clock', 'note', 'clockUnknown')]
  const asked = await Promise.all(addresses.map((address) => askHost(ports, address)))
  const skews = asked.flatMap(({ skew }) => (skew === null ? [] : [skew]))
  return [...asked.map(({ found }) => found), clock(skews)]
}

async function askHost(ports: DoctorPorts, address: string) {
  const { host } = new URL(address)
  if (!isHostAllowed(ports.policy.keys, address))
    return { found: finding('network', 'bad', 'hostForbidden', { host }), skew: null }
  const before = ports.now().getTime()
  const answer = await ports.system.ask(address)
  const after = ports.now().getTime()
  return { found: hostFinding(host, answer), skew: skewOf(answer, before, after) }
}

function hostFinding(host: string, answer: HostAnswer): DeskFinding {
  const { proxy } = answer
  if (answer.ok) return finding('network', 'good', 'hostReached', { host, proxy })
  const isCertificate = /ERR_(?:CERT|SSL)_/u.test(answer.code)
  const code = /ERR_[A-Z0-9_]+/u.exec(answer.code)?.[0] ?? 'ERR_FAILED'
  return finding('network', 'bad', isCertificate ? 'hostCertificate' : 'hostUnreachable', {
    host,
    proxy,
    code,
  })
}

/** How far this clock is ahead, in milliseconds. A `Date` header counts whole seconds. */
function skewOf(answer: HostAnswer, before: number, after: number): number | null {
  if (!answer.ok || answer.date === null || Number.isNaN(Date.parse(answer.date))) return null
  return (before + after) / 2 - (Date.parse(answer.date) + 500)
}

function clock(skews: readonly number[]): DeskFinding {
  const [least] = [...skews].sort((one, other) => Math.abs(one) - Math.abs(other))
  if (least === undefined) return finding('clock', 'note', 'clockUnknown')
  const seconds = Math.round(least / 1000)
  if (Math.abs(least) < slight) return finding('clock', 'good', 'clockRight', { seconds })
  return finding('clock', Math.abs(least) >= grave ? 'bad' : 'note', 'clockWrong', { seconds })
}

function configuredHosts({ policy, folder }: DoctorPorts): string[] {
  const { newsroomServer, updateFeed, connectionPresets = [] } = policy.keys
  const connections = readFromDesk<{ connection: string }>(
    folder.database,
    'connections',
    'select connection from connections where removed_at is null',
  ).map(({ connection }) => originSchema.safeParse(safeJson(connection)).data?.origin)
  const addresses = [
    newsroomServer,
    updateFeed,
    ...connectionPresets.map(({ origin }) => origin),
    ...connections,
  ]
  const origins = addresses.flatMap((address = '') =>
    /^https?:/u.test(address) && URL.canParse(address) ? [new URL(address).origin] : [],
  )
  return [...new Set(origins)]
}

const originSchema = z.object({ origin: z.string() })

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** By kind and host; the newsroom's own name for a connection stays here. */
export async function connections(ports: DoctorPorts): Promise<DeskFinding[]> {
  const all = ports.connections()
  if (all.length === 0) return [finding('connections', 'good', 'connectionsNone')]
  return Promise.all(
    all.map(async ({ kind, origin, check }) => {
      const host = URL.canParse(origin) ? new URL(origin).host : ''
      const failure = await check()
      return failure === null
        ? finding('connections', 'good', 'connectionGood', { kind, host })
        : finding('connections', 'bad', 'connectionFailed', { kind, host, failure })
    }),
  )
}
