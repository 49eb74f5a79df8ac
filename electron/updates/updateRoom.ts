import type { Handlers } from '../../shared/ipc/calls'
import { success, type Result } from '../../shared/result'
import type { UpdatePolicy } from '../../shared/story/updatePolicy'
import type { FoundUpdate, UpdateState, UpdateView } from '../../shared/story/updateState'
import { installing } from './handOver'
import type { PackageKind } from './releaseManifest'
import type { ReadyUpdate, Updates } from './updates'

export type UpdateCalls = Pick<Handlers, 'update:read' | 'update:look' | 'update:install' | 'update:postpone'>

interface UpdateRoomOptions {
  readonly policy: UpdatePolicy
  readonly current: string
  /** Null where this Dateline came as no package that a release could take the place of. */
  readonly package: { readonly kind: PackageKind; readonly updates: Updates } | null
  readonly now: () => Date
  readonly onChanged: (view: UpdateView) => void
  readonly onUnexpected: (error: unknown) => void
  /** Milliseconds: from the start to the first look, between looks, between tries while the desk is at work. */
  readonly times: { readonly first: number; readonly every: number; readonly again: number }
}

/** What the window shows of updates, and the times at which they are looked for. */
export function updateRoom(options: UpdateRoomOptions) {
  const { policy } = options
  const isSet = policy.enabled && policy.feed !== null && policy.publicKey !== null
  const open = isSet ? options.package : null
  let state: UpdateState =
    open === null ? { kind: 'off', why: isSet ? 'noPackage' : 'notSet' } : { kind: 'unasked' }
  let lookTimer: NodeJS.Timeout | undefined
  let tryTimer: NodeJS.Timeout | undefined
  const stopped = new AbortController()

  const view = (): UpdateView => ({
    current: options.current,
    host: isSet && policy.feed !== null ? new URL(policy.feed).host : null,
    ring: policy.ring,
    state,
  })
  function change(next: UpdateState): void {
    state = next
    options.onChanged(view())
  }

  const found = (kind: PackageKind, { path, ...release }: ReadyUpdate): FoundUpdate => ({
    ...release,
    ...installing(kind, path),
  })

  async function look(): Promise<void> {
    if (open === null || ['looking', 'fetching', 'waiting'].includes(state.kind)) return
    const { kind, updates } = open
    change({ kind: 'looking' })
    const prepared = await updates.prepare(stopped.signal, (update) =>
      change({ kind: 'fetching', update: found(kind, update) }),
    )
    if (stopped.signal.aborted) return
    if (!prepared.ok) change({ kind: 'failed', failure: prepared.failure })
    else if (prepared.value === null) change({ kind: 'current', at: options.now().toISOString() })
    else change({ kind: 'ready', update: found(kind, prepared.value) })
  }

  let trying = false
  /** One try; the next one follows by itself as long as the desk is at work and nobody thought better of it. */
  async function put(): Promise<void> {
    if (open === null || state.kind !== 'waiting' || trying) return
    const { update } = state
    trying = true
    const installed = await open.updates
      .install(() => state.kind === 'waiting')
      .finally(() => (trying = false))
    if (!installed.ok) change({ kind: 'failed', failure: installed.failure })
    else if (installed.value === 'installed') change({ kind: 'handedOver', update })
    else if (installed.value === 'nothing') change({ kind: 'unasked' })
    else if (state.kind === 'waiting')
      tryTimer = setTimeout(() => void put().catch(broken), options.times.again)
  }

  /** A bug of ours leaves no state behind that nobody can get out of. */
  function broken(error: unknown): void {
    options.onUnexpected(error)
    change({ kind: 'unasked' })
  }
  const answer = (): Promise<Result<UpdateView>> => Promise.resolve(success(view()))

  const calls: UpdateCalls = {
    'update:read': answer,
    'update:look': async () => {
      await look().catch(broken)
      return answer()
    },
    'update:install': async () => {
      if (state.kind === 'ready') change({ ...state, kind: 'waiting' })
      await put().catch(broken)
      return answer()
    },
    'update:postpone': () => {
      clearTimeout(tryTimer)
      if (state.kind === 'waiting') change({ ...state, kind: 'ready' })
      return answer()
    },
  }

  function plan(wait: number): void {
    lookTimer = setTimeout(() => {
      void look()
        .catch(broken)
        .finally(() => {
          if (!stopped.signal.aborted) plan(options.times.every)
        })
    }, wait)
  }

  return {
    calls,
    start(): void {
      if (open !== null) plan(options.times.first)
    },
    stop(): void {
      stopped.abort()
      clearTimeout(lookTimer)
      clearTimeout(tryTimer)
    },
  }
}
