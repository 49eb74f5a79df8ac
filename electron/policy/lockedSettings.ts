import type { Policy } from '../../shared/policy/policy'
import type { Settings } from '../../shared/story/settings'

/** The settings that a policy takes out of the hands of whoever works at the desktop, with the values it gives them. */
export function lockedSettings(policy: Policy): Partial<Settings> {
  return {
    ...(policy.portalFolder !== undefined && { portalFolder: policy.portalFolder }),
    ...(policy.siteProfile !== undefined && { siteProfileFile: policy.siteProfile }),
    ...(policy.houseStyleFolder !== undefined && { houseStyleFolder: policy.houseStyleFolder }),
  }
}
