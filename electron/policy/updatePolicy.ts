import { noUpdates, type UpdatePolicy } from '../../shared/story/updatePolicy'
import type { Policy } from '../../shared/policy/policy'

/** What IT decided about updates; without a word of it nothing is looked for. */
export const updatePolicy = (policy: Policy): UpdatePolicy => ({
  enabled: policy.updatesEnabled ?? noUpdates.enabled,
  feed: policy.updateFeed ?? noUpdates.feed,
  ring: policy.updateRing ?? noUpdates.ring,
  publicKey: policy.updatePublicKey ?? noUpdates.publicKey,
})
