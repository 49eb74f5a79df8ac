import { callMain } from '../bridge/call'
import { megabytes } from '../messages/failureWords'
import { useNotify } from '../notices/useNotify'
import { useSafetyMessages } from './messages/useSafetyMessages'

/** The whole desk to a file, and a desk from a file; main asks where. */
export function useDeskFile() {
  const { backups: words } = useSafetyMessages()
  const notify = useNotify()
  const backUp = async () => {
    const result = await callMain('desk:backUp', {})
    if (!result.ok) return notify.failure(result.failure)
    if (result.value) {
      const { file, photos, bytes } = result.value
      notify.done(words.written(file, photos, megabytes(bytes)))
    }
  }
  const restore = async () => {
    const result = await callMain('desk:restore', {})
    if (!result.ok) notify.failure(result.failure)
  }
  return { backUp, restore }
}
