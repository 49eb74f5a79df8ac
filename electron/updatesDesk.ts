import { join } from 'node:path'
import { app, net, shell } from 'electron'
import type { Result } from '../shared/result'
import type { DataFolder } from './app/dataFolder'
import type { SendEvent } from './ipc/ipc'
import type { Outbox } from './outbox/outbox'
import type { PolicyInForce } from './policy/policyInForce'
import { updatePolicy } from './policy/updatePolicy'
import { handOver } from './updates/handOver'
import { packageKindOf } from './updates/packageKindOf'
import { packageKinds, type PackageKind } from './updates/releaseManifest'
import { updateRoom } from './updates/updateRoom'
import { updates } from './updates/updates'

const aSecond = 1000
const aMinute = 60 * aSecond

export interface UpdatesDeskOptions {
  readonly folder: DataFolder
  readonly policy: PolicyInForce
  /** Commits every word that is in main. */
  readonly flush: () => Result<null>
  readonly outbox: Pick<Outbox, 'list'>
  readonly isReadOnly: boolean
  readonly backUp: () => Promise<Result<unknown>>
  readonly now: () => Date
  readonly send: SendEvent
  readonly onUnexpected: (error: unknown) => void
}

/** New Datelines: looked for where IT says, put in while nobody needs this one. See decision 0025. */
export function updatesDesk(options: UpdatesDeskOptions) {
  const policy = updatePolicy(options.policy.keys)
  const kind = packageKind()
  let writtenAt = Number.NEGATIVE_INFINITY

  const isOutboxQuiet = (): boolean => {
    const soon = new Date(options.now().getTime() + 10 * aMinute).toISOString()
    return !options.outbox
      .list()
      .some(
        ({ state, notBefore }) =>
          ['sending', 'unknown', 'waiting'].includes(state) ||
          (state === 'held' && notBefore !== null && notBefore < soon),
      )
  }

  const room = updateRoom({
    policy,
    current: app.getVersion(),
    package: kind && {
      kind,
      updates: updates({
        policy,
        current: app.getVersion(),
        kind,
        arch: process.arch,
        folder: join(options.folder.folder, 'updates'),
        fetch: (address, init) => net.fetch(address, { ...init, credentials: 'omit', cache: 'no-store' }),
        isIdle: () => performance.now() - writtenAt > aMinute && options.flush().ok,
        isOutboxQuiet,
        // A desk of a newer Dateline is as it was when that one closed it.
        backUp: options.isReadOnly ? () => Promise.resolve({ ok: true, value: null }) : options.backUp,
        install: (path) =>
          handOver(kind, path, {
            showInFolder: (shown) => shell.showItemInFolder(shown),
            open: (opened) => shell.openPath(opened),
            quit: () => app.quit(),
          }),
      }),
    },
    now: options.now,
    onChanged: (view) => options.send('updates:changed', view),
    onUnexpected: options.onUnexpected,
    times: { first: 2 * aMinute, every: 4 * 60 * aMinute, again: 15 * aSecond },
  })

  return {
    calls: room.calls,
    noticeWriting: (): void => void (writtenAt = performance.now()),
    start: (): void => room.start(),
    stop: (): void => room.stop(),
  }
}
export type UpdatesDesk = ReturnType<typeof updatesDesk>

/** A Dateline out of a clone came as no package; tests say as which it is to act. */
function packageKind(): PackageKind | null {
  if (app.isPackaged) return packageKindOf(process.platform, process.execPath)
  return packageKinds.find((kind) => kind === process.env['DATELINE_PACKAGE_KIND']) ?? null
}
