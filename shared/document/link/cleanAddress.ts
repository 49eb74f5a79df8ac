import { publicAddress } from './publicAddress'

/** Parameters that only tell who sent the reader, whatever the site. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_[ce]id|_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking|mkt_tok|vero_id|oly_(?:enc|anon)_id|wickedid|s_cid|icid|ncid|cmpid|cvid|ref_src|ref_url|__twitter_impression|_ga|_gl|_branch_match_id|spm|scm|napm|n_(?:media|query|rank|ad|ad_group|ad_group_type|keyword|keyword_id|campaign_type|mall_pid)|at_(?:medium|campaign|custom\d)|smid|smtyp|xtor)$/i

/** Parameters that mean this on these sites only. */
const trackersOf: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, /^(?:si|feature|pp|ab_channel)$/],
  [/(?:^|\.)(?:x|twitter)\.com$/, /^(?:s|t)$/],
  [/(?:^|\.)instagram\.com$/, /^(?:igsh|igshid)$/],
  [/(?:^|\.)(?:facebook|fb)\.com$/, /^(?:__cft__.*|__tn__|mibextid|rdid|share_url|hc_\w+)$/],
  [/(?:^|\.)spotify\.com$/, /^si$/],
  [/(?:^|\.)amazon\.[a-z.]+$/, /^(?:ref_?|tag|pf_rd_\w+|pd_rd_\w+|psc)$/],
  [/(?:^|\.)naver\.com$/, /^(?:trackingcode|navrefresh|frommobilerefer)$/i],
]

/** Pages that only send the reader on, and the parameter that says where. */
const forwarders: readonly (readonly [page: RegExp, parameter: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, ['q', 'url']],
  [/^(?:l|lm)\.facebook\.com\/l\.php$/, ['u']],
  [/^l\.instagram\.com\/$/, ['u']],
  [/^l\.threads\.(?:net|com)\/$/, ['u']],
  [/^(?:www\.)?youtube\.com\/redirect$/, ['q']],
  [/^(?:[a-z0-9-]+\.)?safelinks\.protection\.outlook\.com\//, ['url']],
  [/^slack-redir\.net\/link$/, ['url']],
  [/^t\.umblr\.com\/redirect$/, ['z']],
  [/^link\.naver\.com\/bridge$/, ['url']],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/, ['url']],
]
const mostForwards = 4

function forwarded(url: URL): string | null {
  const page = `${url.hostname}${url.pathname}`
  for (const [forwarder, names] of forwarders) {
    if (!forwarder.test(page)) continue
    const target = names.map((name) => url.searchParams.get(name)).find((found) => found !== null)
    return target !== undefined && target !== null && /^https?:\/\//i.test(target) ? target : null
  }
  return null
}

/** Works on the text as it is: building the query anew would change how the parameters that stay are written. */
function withoutTrackers(address: string, host: string): string {
  const [, before = address, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? []
  if (query === undefined) return address
  const isTracker = (parameter: string): boolean => {
    const name = (/^[^=]*/.exec(parameter)?.[0] ?? '').replace(/%5b.*$|\[.*$/i, '')
    return (
      trackers.test(name) || trackersOf.some(([site, parameters]) => site.test(host) && parameters.test(name))
    )
  }
  const kept = query.split('&').filter((parameter) => parameter !== '' && !isTracker(parameter))
  if (kept.length === query.split('&').length) return address
  return `${before}${kept.length === 0 ? '' : '?'}${kept.join('&')}${fragment}`
}

/**
 * The address a pasted link means: unwrapped from the pages that only count clicks, without tracking parameters. Null for
 * what may not be published; an address relative to a page that is not here is such a one. The rest is left to the letter.
 */
export function cleanAddress(address: string): string | null {
  let found = address.trim()
  if (/^\/\/[^/]/.test(found)) found = `https:${found}`
  if (!/^(?:https?|mailto):/i.test(found)) return null
  if (/^mailto:/i.test(found)) return publicAddress(found)
  for (let step = 0; step < mostForwards; step += 1) {
    if (!URL.canParse(found)) return null
    const next = forwarded(new URL(found))
    if (next === null) break
    found = next
  }
  // Blanks and brackets that browsers forgive are written out; control characters are not forgiven.
  // eslint-disable-next-line no-control-regex -- control characters are just what is looked for
  if (!URL.canParse(found) || /[\u0000-\u001f\u007f]/.test(found)) return null
  const cleaned = withoutTrackers(found, new URL(found).hostname)
  return publicAddress(cleaned) ?? publicAddress(new URL(cleaned).href)
}
