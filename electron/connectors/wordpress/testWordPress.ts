import { z } from 'zod'
import type { ConnectionReport } from '../../../shared/publishing/connection'
import { failed, success, type Result } from '../../../shared/result'
import { markupText } from '../markupLines'
import { aheadBySeconds, remoteRequest } from '../remoteRequest'
import type { WordPressApi } from './wordpressApi'

const accountSchema = z.object({
  name: z.string(),
  capabilities: z.record(z.string(), z.unknown()),
})

/** Application passwords came with 5.6. */
const needed = '5.6'
/** A schedule that is a minute off is no schedule. */
const clockSlackSeconds = 60

const isOlder = (version: string, than: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number)
  return major < thanMajor || (major === thanMajor && minor < thanMinor)
}

/** A bad password on a public page answers 200: only the account's own page tells. */
export async function testWordPress(
  api: WordPressApi,
  now: () => Date,
  signal: AbortSignal,
): Promise<Result<ConnectionReport>> {
  const site = api.site.name
  const index = await api.index(signal)
  if (!index.ok)
    return index.failure.kind === 'remote/badAnswer'
      ? failed({ kind: 'remote/notTheSite', site, reason: 'otherProgram', detail: index.failure.detail })
      : index
  const ahead = aheadBySeconds(index.value.answer, now())
  if (ahead !== null && Math.abs(ahead) > clockSlackSeconds)
    return failed({ kind: 'remote/clockWrong', site, aheadBySeconds: ahead })
  const version = await versionOf()
  if (version !== '' && isOlder(version, needed))
    return failed({ kind: 'remote/tooOld', site, found: version, needed })
  const account = await api.must(
    { method: 'GET', path: 'users/me', query: { context: 'edit' }, needs: 'publish' },
    accountSchema,
    signal,
  )
  if (!account.ok) return account
  const may = (capability: string): boolean => account.value.capabilities[capability] === true
  if (!may('publish_posts') || !may('edit_published_posts'))
    return failed({ kind: 'remote/roleTooLow', site, needed: 'publish' })
  if (!may('upload_files')) return failed({ kind: 'remote/roleTooLow', site, needed: 'upload' })
  return success({ siteName: markupText(index.value.said.name), version, accountName: account.value.name })

  /** Its feed says it, where nobody took it out. */
  async function versionOf(): Promise<string> {
    const feed = await remoteRequest(
      api.site,
      { method: 'GET', url: `${api.base}/?feed=rss2`, headers: {} },
      signal,
    )
    if (!feed.ok) return ''
    return /<generator>[^<]*[?&]v=(\d+(?:\.\d+)+)/.exec(feed.value.text)?.[1] ?? ''
  }
}
