/** Services whose pages are named in the card; any other web page is a plain link card. */
export const embedProviders = ['youtube', 'x', 'instagram', 'facebook', 'navertv', 'web'] as const
export type EmbedProvider = (typeof embedProviders)[number]

const hosts: Readonly<Record<string, EmbedProvider>> = {
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'youtube-nocookie.com': 'youtube',
  'x.com': 'x',
  'twitter.com': 'x',
  'instagram.com': 'instagram',
  'facebook.com': 'facebook',
  'fb.watch': 'facebook',
  'tv.naver.com': 'navertv',
}

const hostOf = (url: URL): string => url.hostname.replace(/^(?:www|m|mobile)\./, '')

function parsed(text: string): URL | null {
  const address = text.trim().replace(/^\/\//, 'https://')
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null
}

/** The id of a YouTube video in any of its addresses, or null. */
function youTubeId(url: URL): string | null {
  const [, first = '', second = ''] = url.pathname.split('/')
  const id =
    hostOf(url) === 'youtu.be'
      ? first
      : ['embed', 'shorts', 'live', 'v'].includes(first)
        ? second
        : (url.searchParams.get('v') ?? '')
  return /^[\w-]{6,20}$/.test(id) ? id : null
}

/**
 * The address of a page to embed as it is kept: http or https, without what only tracks the reader, a service's own frame
 * as the page it shows. Null for what is no web address.
 */
export function embedAddress(text: string): string | null {
  const url = parsed(text)
  if (url === null) return null
  url.username = ''
  url.password = ''
  switch (embedProvider(url.href)) {
    case 'youtube': {
      const id = youTubeId(url)
      const start = url.searchParams.get('t') ?? url.searchParams.get('start')
      if (id === null) return url.href
      return `https://www.youtube.com/watch?v=${id}${start !== null && /^\w+$/.test(start) ? `&t=${start}` : ''}`
    }
    case 'navertv':
      return url.href.replace(/\/embed\/(\d+).*$/, '/v/$1')
    case 'x':
    case 'instagram':
      return `${url.origin}${url.pathname}`
    case 'facebook':
    case 'web': {
      const tracking = [...url.searchParams.keys()].filter((key) => /^(utm_|fbclid$|gclid$)/.test(key))
      for (const key of tracking) url.searchParams.delete(key)
      return url.href
    }
  }
}

/** Which service an address belongs to. */
export function embedProvider(address: string): EmbedProvider {
  const url = parsed(address)
  return (url === null ? undefined : hosts[hostOf(url)]) ?? 'web'
}

/** An address as people read it: without scheme, `www.` and a closing slash. */
export const shownAddress = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
