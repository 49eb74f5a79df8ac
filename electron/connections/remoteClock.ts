import type { Connection } from '../../shared/publishing/connection'
import { failed, success, type Result } from '../../shared/result'
import { networkTrouble } from '../connectors/networkFailure'

const patience = 15_000
type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What time a destination says it is, in whole seconds; null for a folder, and for a site that does not say. */
export const remoteClock =
  (fetch: Fetch) =>
  async ({ name, origin }: Connection): Promise<Result<Date | null>> => {
    if (origin === '') return success(null)
    try {
      const response = await fetch(origin, {
        method: 'HEAD',
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      })
      const said = Date.parse(response.headers.get('date') ?? '')
      return success(Number.isNaN(said) ? null : new Date(said))
    } catch (error) {
      const { reason, detail } = networkTrouble(error)
      return failed({ kind: 'remote/unreachable', site: name, reason, detail })
    }
  }

/** Whether a reader's browser gets a page; null where it does, else what it got instead. */
export const publicPage =
  (fetch: Fetch) =>
  async (url: string): Promise<Result<string | null>> => {
    try {
      const response = await fetch(url, {
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(patience),
      })
      return success(response.ok ? null : String(response.status))
    } catch (error) {
      const { reason, detail } = networkTrouble(error)
      return failed({ kind: 'remote/unreachable', site: url, reason, detail })
    }
  }
