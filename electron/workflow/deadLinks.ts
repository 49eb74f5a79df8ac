import type { Block, Inline } from '../../shared/story/articleBody'
import { blockLines } from '../../shared/story/blockLines'
import type { DeadLink } from '../../shared/story/preflight'
import type { Article } from '../../shared/story/story'
import { hostKind, isPublicIp } from '../media/publicHost'
import type { WebRequest } from '../media/webPictures'

export interface DeadLinksOptions {
  readonly request: WebRequest
  /** Addresses of a host; empty where only a proxy knows them. */
  readonly lookUp: (url: URL) => Promise<readonly string[]>
  readonly isOnline: () => boolean
  /** Milliseconds for one address. */
  readonly within: number
}

/** At most so many addresses of a story are asked for, a few at a time: it is a help, not a crawl. */
const mostLinks = 40
const atOnce = 4

/**
 * The links of articles that lead nowhere: their host is unknown, or it says that there is nothing (404, 410). Only public
 * hosts over http and https are asked; what can't be told isn't called dead.
 */
export function deadLinks({ request, lookUp, isOnline, within }: DeadLinksOptions) {
  async function isDead(address: string): Promise<boolean> {
    const url = new URL(address)
    if (hostKind(url) === 'refused') return false
    const signal = AbortSignal.timeout(within)
    try {
      const addresses = await lookUp(url)
      if (addresses.some((one) => !isPublicIp(one))) return false
      const answer = await request(url.href, { bytes: 65_536, signal })
      return answer.kind === 'answer' && (answer.status === 404 || answer.status === 410)
    } catch (error) {
      return /ERR_NAME_NOT_RESOLVED|ENOTFOUND/.test(String(error))
    }
  }

  return {
    /** In the order of the articles. An address is asked for once, wherever it stands. */
    async find(articles: readonly Pick<Article, 'edition' | 'body'>[]): Promise<DeadLink[]> {
      if (!isOnline()) return []
      const links = articles.flatMap(({ edition, body }) =>
        body.flatMap((block, index) =>
          [...new Set(webLinks(block))].map((address): DeadLink => ({
            edition,
            address,
            place: { in: 'block', block: index },
          })),
        ),
      )
      const waiting = [...new Set(links.map(({ address }) => address))].slice(0, mostLinks)
      const dead = new Set<string>()
      const next = async (): Promise<void> => {
        for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
          if (await isDead(address)) dead.add(address)
      }
      await Promise.all(Array.from({ length: atOnce }, next))
      return links.filter(({ address }) => dead.has(address))
    },
  }
}
export type DeadLinks = ReturnType<typeof deadLinks>

const webLinks = (block: Block): string[] =>
  (block.kind === 'embed'
    ? [block.url]
    : blockLines(block).flatMap(({ children }) => children.flatMap(linkOf))
  ).filter((url) => /^https?:/.test(url) && URL.canParse(url))
const linkOf = (child: Inline): string[] => (child.kind === 'link' ? [child.url] : [])
