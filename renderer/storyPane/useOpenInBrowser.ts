import { callMain } from '../bridge/call'
import type { Edition } from '../../shared/story/edition'
import { useNotify } from '../notices/useNotify'

export function useOpenInBrowser(): (storyId: string, edition: Edition) => void {
  const notify = useNotify()
  return (storyId, edition) => {
    void callMain('portal:openPage', { storyId, edition }).then((result) => {
      if (!result.ok) notify.failure(result.failure)
    })
  }
}
