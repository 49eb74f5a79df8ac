import type { HouseStyle } from '../../shared/checks/houseStyle/houseStyle'
import type { Failure } from '../../shared/failure'
import { success, type Result } from '../../shared/result'
import type { SettingsRoom } from '../settings/settingsRoom'
import { readHouseStyle } from './houseStyleFolder'

interface HouseStyleRoomOptions {
  readonly settings: Pick<SettingsRoom, 'view' | 'change'>
  /** The folder of the sample that ships with the app. */
  readonly sampleFolder: string
  readonly onChanged: () => void
  readonly onTrouble: (failure: Failure) => void
}

/** The house style in force: the newsroom's own folder, or the sample. Read anew each time, so an edited file counts. */
export function houseStyleRoom({ settings, sampleFolder, onChanged, onTrouble }: HouseStyleRoomOptions) {
  function sample(): HouseStyle {
    const read = readHouseStyle(sampleFolder)
    if (!read.ok) throw new Error(`The sample house style is unusable: ${JSON.stringify(read.failure)}`)
    return { ...read.value, folder: null }
  }
  return {
    read(): HouseStyle {
      const folder = settings.view().settings.houseStyleFolder
      if (folder === null) return sample()
      const read = readHouseStyle(folder)
      if (read.ok) return { ...read.value, folder }
      onTrouble(read.failure)
      return sample()
    },
    /** Takes a folder into use, if it holds a house style. */
    choose(folder: string): Result<HouseStyle> {
      const read = readHouseStyle(folder)
      if (!read.ok) return read
      const changed = settings.change({ houseStyleFolder: folder })
      if (!changed.ok) return changed
      onChanged()
      return success({ ...read.value, folder })
    },
  }
}
export type HouseStyleRoom = ReturnType<typeof houseStyleRoom>
