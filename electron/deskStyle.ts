import { join } from 'node:path'
import type { Failure } from '../shared/failure'
import type { DataFolder } from './app/dataFolder'
import { houseStyleRoom } from './checks/houseStyleRoom'
import { newsroomDictionary } from './checks/newsroomDictionary'
import type { SendEvent } from './ipc/ipc'
import { policyWords, type PolicyInForce } from './policy/policyInForce'
import type { SettingsRoom } from './settings/settingsRoom'

interface DeskStyleOptions {
  readonly settings: SettingsRoom
  readonly policy: PolicyInForce
  /** The folder of what ships with the app. */
  readonly resources: string
  readonly folder: Pick<DataFolder, 'dictionary'>
  readonly send: SendEvent
  readonly onTrouble: (failure: Failure) => void
}

/** What the newsroom's checks go by: its house style and the words it knows to be right. */
export const deskStyle = ({ settings, policy, resources, folder, send, onTrouble }: DeskStyleOptions) => ({
  houseStyle: houseStyleRoom({
    settings,
    sampleFolder: join(resources, 'style'),
    onChanged: () => send('style:changed', {}),
    onTrouble,
  }),
  dictionary: newsroomDictionary(
    folder.dictionary,
    () => send('dictionary:changed', {}),
    policyWords(policy),
  ),
})
