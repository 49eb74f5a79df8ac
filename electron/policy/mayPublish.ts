import { failed, success, type Result } from '../../shared/result'
import type { PolicyInForce } from './policyInForce'

/** Fails with `policy/closed` or `policy/connectionNotAllowed` where this computer may not publish to a kind of connection. */
export function mayPublish(policy: PolicyInForce, connection: string): Result<null> {
  if (policy.isClosed)
    return failed({
      kind: 'policy/closed',
      place: policy.origin?.place ?? '',
      problems: [...policy.problems],
    })
  const allowed = policy.keys.allowedConnections
  return allowed === undefined || allowed.includes(connection)
    ? success(null)
    : failed({ kind: 'policy/connectionNotAllowed', connection })
}
