import type { z } from 'zod'
import { policyKeys, policySchema, type Policy, type PolicyOrigin } from '../../shared/policy/policy'
import type { PolicyState } from '../../shared/policy/policyState'

export interface PolicyInForce extends PolicyState {
  readonly keys: Policy
}

/** What was found at the one place that this computer's policy is kept in. */
export type FoundPolicy =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly origin: PolicyOrigin; readonly content: unknown }
  | { readonly kind: 'unreadable'; readonly origin: PolicyOrigin; readonly detail: string }

/** A computer that IT set nothing for. */
export const noPolicy: PolicyInForce = { keys: {}, origin: null, problems: [], isClosed: false }

/** In force where a policy can't be read: nothing leaves this computer, and nobody is more than a reporter. */
const closed = {
  role: 'reporter',
  allowedConnections: [],
  connectionPresets: [],
  allowedHosts: [],
  updatesEnabled: false,
  requireKeyStore: true,
  analyticsOff: true,
} as const satisfies Policy

/**
 * The policy that holds until the next start. A key that can't be read closes publishing, since nobody knows what it was to
 * forbid; the other keys hold. A key that isn't known is only reported: it may be a newer Dateline's. See decision 0019.
 */
export function policyInForce(found: FoundPolicy): PolicyInForce {
  if (found.kind === 'none') return noPolicy
  if (found.kind === 'unreadable')
    return { keys: closed, origin: found.origin, problems: [found.detail], isClosed: true }

  const { origin, content } = found
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { keys: closed, origin, problems: ['It is not an object of keys and values.'], isClosed: true }

  const keys: Record<string, unknown> = {}
  const wrong: string[] = []
  const unknown: string[] = []
  for (const [key, value] of Object.entries(content)) {
    if (key === '$schema') continue
    const known = policyKeys.find((name) => name === key)
    if (known === undefined) {
      unknown.push(`${key.slice(0, 60)}: not a key of this version`)
      continue
    }
    const parsed = policySchema.shape[known].safeParse(value)
    if (parsed.success) keys[known] = parsed.data
    else wrong.push(`${known}: ${oneLine(parsed.error)}`)
  }
  return {
    keys: wrong.length === 0 ? keys : { ...(keys as Policy), ...closed },
    origin,
    problems: [...wrong, ...unknown],
    isClosed: wrong.length > 0,
  }
}

/** Without the value itself: a policy that went wrong may hold anything. */
const oneLine = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ')
    .slice(0, 300)

/** The words that IT knows to be right, where it names a file of them. */
export const policyWords = ({ keys, origin }: PolicyInForce) =>
  keys.dictionary === undefined || origin === null ? undefined : { file: keys.dictionary, origin }
