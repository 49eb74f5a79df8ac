import { useQuery } from '@tanstack/react-query'
import type { PolicyOrigin } from '../../shared/policy/policy'
import type { Settings } from '../../shared/story/settings'
import { settingsQuery } from '../calls/queries'

/** Where newsroom IT set this; null where whoever is at the desk may change it. */
export function useLocked(setting: keyof Settings): PolicyOrigin | null {
  const { data: view } = useQuery(settingsQuery)
  return view?.locked.includes(setting) === true ? view.policy.origin : null
}
