import {
  deskChecks,
  finding,
  type DeskCheck,
  type DeskFinding,
  type DeskReport,
} from '../../shared/doctor/deskReport'
import { backups, database, dictionaries, outbox } from './dataChecks'
import type { DoctorPorts } from './doctorPorts'
import { connections, network } from './networkChecks'
import { disk, keyStore, policy, sandbox, versions } from './systemChecks'

type Look = (ports: DoctorPorts) => DeskFinding[] | Promise<DeskFinding[]>
const looks: Partial<Record<DeskCheck, Look>> = {
  versions,
  sandbox,
  keyStore,
  policy,
  disk,
  database,
  backups,
  // Answers for the clock as well, from the same request.
  network,
  connections,
  outbox,
  dictionaries,
}

/** Looks at everything, one trouble not hiding the next. Nothing on the desk is changed. */
export async function checkDesk(ports: DoctorPorts): Promise<DeskReport> {
  const found = await Promise.all(
    Object.entries(looks).map(async ([check, look]) => {
      try {
        return await look(ports)
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected'
        return [finding(check as DeskCheck, 'bad', 'checkFailed', { code })]
      }
    }),
  )
  const inOrder = (one: DeskFinding, other: DeskFinding) =>
    deskChecks.indexOf(one.check) - deskChecks.indexOf(other.check)
  return { madeAt: ports.now().toISOString(), findings: found.flat().sort(inOrder) }
}
