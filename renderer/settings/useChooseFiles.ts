import { useQueryClient } from '@tanstack/react-query'
import { callMain } from '../bridge/call'
import { profileQuery, settingsQuery } from '../calls/queries'
import { useNotify } from '../notices/useNotify'

/** Asks for the portal's folder or the site profile, and shows at once what follows from it. */
export function useChooseFiles() {
  const client = useQueryClient()
  const notify = useNotify()
  const chooseFolder = async () => {
    const result = await callMain('portal:chooseFolder', {})
    if (result.ok) client.setQueryData(settingsQuery.queryKey, result.value)
    else notify.failure(result.failure)
  }
  const chooseProfile = async () => {
    const result = await callMain('site:chooseProfile', {})
    if (!result.ok) return notify.failure(result.failure)
    if (result.value) client.setQueryData(profileQuery.queryKey, result.value)
    void client.invalidateQueries({ queryKey: settingsQuery.queryKey })
  }
  return { chooseFolder: () => void chooseFolder(), chooseProfile: () => void chooseProfile() }
}
