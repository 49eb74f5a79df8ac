import { writeFile } from 'node:fs/promises'
import type { DeskReport } from '../../shared/doctor/deskReport'
import { reportText } from '../../shared/doctor/reportText'
import type { Handlers } from '../../shared/ipc/calls'
import type { doctorCalls } from '../../shared/ipc/doctorCalls'
import type { SettingsView } from '../../shared/story/settings'
import { success } from '../../shared/result'
import { checkDesk } from './checkDesk'
import type { DoctorPorts, SystemFacts } from './doctorPorts'

export type DoctorCalls = Pick<Handlers, keyof typeof doctorCalls>

interface DoctorRoomOptions extends Omit<DoctorPorts, 'settings' | 'system'> {
  readonly view: () => Pick<SettingsView, 'settings' | 'language'>
  readonly system: () => SystemFacts
  /** Asks where the report goes; null for nowhere. */
  readonly reportPlace: () => Promise<string | null>
}

/** Help > Check This Desktop, and its report for newsroom IT. */
export function doctorRoom(options: DoctorRoomOptions): DoctorCalls {
  let last: DeskReport | null = null
  const check = async (): Promise<DeskReport> =>
    (last = await checkDesk({ ...options, settings: options.view().settings, system: options.system() }))
  return {
    'doctor:check': async () => success(await check()),
    'doctor:save': async () => {
      const report = last ?? (await check())
      const file = await options.reportPlace()
      if (file === null) return success(null)
      // A disk that refuses throws, and is told in its own words.
      await writeFile(
        file,
        `${reportText(report, options.view().language)}\n${JSON.stringify(report, null, 2)}\n`,
      )
      return success({ file })
    },
  }
}
