import type { HouseStyle } from '../../shared/checks/houseStyle/houseStyle'
import type { Edition } from '../../shared/story/edition'
import type { FromWorker, PassageChange, ToChecksWorker, ToSpellingWorker } from './worker/checkMessages'

export interface WorkerEnd<T> {
  postMessage(message: T): void
  terminate(): void
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}
export interface ChecksDeskOptions {
  readonly startChecks: () => WorkerEnd<ToChecksWorker>
  readonly startSpelling: () => WorkerEnd<ToSpellingWorker>
  /** A rule of the newsroom's took too long, and is left out from now on. */
  readonly onRuleStopped: (rule: string) => void
  readonly onTrouble: (detail: string) => void
}
type Found = Extract<FromWorker, { kind: 'found' }>

interface OpenArticle {
  readonly edition: Edition
  readonly passages: Map<string, PassageChange['changed'][number]>
  order: readonly string[]
  /** The newest change. */
  request: number
  readonly take: (found: Found, by: 'checks' | 'spelling') => void
}

/** Milliseconds that the worker may take for one change, and for one rule when each is watched. */
const patience = { change: 4000, rule: 1500 }

/**
 * Keeps the two workers going: feeds them, starts them again, and finds the house rule that doesn't end. A pattern can't be
 * stopped from within, so its worker is; a new one then runs every rule by name until the guilty one is known.
 */
export function checksDesk(options: ChecksDeskOptions) {
  const articles = new Map<string, OpenArticle>()
  const stopped = new Set<string>()
  const asked = new Map<number, (words: readonly string[]) => void>()
  let style: HouseStyle | null = null
  let accepted: readonly string[] = []
  let checks: WorkerEnd<ToChecksWorker> | null = null
  let spelling: WorkerEnd<ToSpellingWorker> | null = null
  let careful = false
  let trying: string | null = null
  let request = 0
  /** Articles whose newest change, by its number, the checks worker hasn't answered yet. */
  const awaited = new Map<string, number>()
  let watch: ReturnType<typeof setTimeout> | undefined

  function postStyle(): void {
    if (checks === null || style === null) return
    const { editions, names } = style
    const rulesOf = (edition: Edition) => ({
      longestSentence: editions[edition].longestSentence,
      rules: editions[edition].rules.filter(({ id }) => !stopped.has(id)),
    })
    for (const [article, open] of articles) if (open.request > 0) awaited.set(article, open.request)
    if (awaited.size > 0) expectAnswer(careful ? patience.rule : patience.change)
    checks.postMessage({
      kind: 'style',
      careful,
      style: { editions: { en: rulesOf('en'), ko: rulesOf('ko') }, names },
    })
  }
  const whole = (article: string, { edition, passages, order, request: newest }: OpenArticle) =>
    ({ kind: 'changed', article, edition, request: newest, changed: [...passages.values()], order }) as const

  function expectAnswer(milliseconds: number): void {
    clearTimeout(watch)
    watch = setTimeout(startAgain, milliseconds)
  }
  function startAgain(): void {
    checks?.terminate()
    checks = null
    awaited.clear()
    if (trying !== null) {
      stopped.add(trying)
      options.onRuleStopped(trying)
    }
    careful = true
    trying = null
    for (const [article, open] of articles) toChecks(whole(article, open))
  }

  function toChecks(message: ToChecksWorker): void {
    if (checks === null) {
      checks = options.startChecks()
      checks.onmessage = ({ data }) => hear(data, 'checks')
      checks.onerror = ({ message: detail }) => options.onTrouble(detail)
      postStyle()
    }
    checks.postMessage(message)
    if (message.kind !== 'changed') return
    awaited.set(message.article, message.request)
    expectAnswer(careful ? patience.rule : patience.change)
  }
  function toSpelling(message: ToSpellingWorker): void {
    if (spelling === null) {
      spelling = options.startSpelling()
      spelling.onmessage = ({ data }) => hear(data, 'spelling')
      spelling.onerror = ({ message: detail }) => options.onTrouble(detail)
      spelling.postMessage({ kind: 'accepted', words: accepted })
    }
    spelling.postMessage(message)
  }
  function hear(message: FromWorker, by: 'checks' | 'spelling'): void {
    switch (message.kind) {
      case 'trying':
        trying = message.rule
        return expectAnswer(patience.rule)
      case 'suggested':
        asked.get(message.request)?.(message.words)
        asked.delete(message.request)
        return
      case 'failed':
        return options.onTrouble(message.detail)
      case 'found':
        if (by === 'checks' && (awaited.get(message.article) ?? 0) <= message.request)
          awaited.delete(message.article)
        if (by === 'checks' && awaited.size === 0) {
          clearTimeout(watch)
          trying = null
          // All rules ended: they need no names any more.
          if (careful) {
            careful = false
            postStyle()
          }
        }
        articles.get(message.article)?.take(message, by)
    }
  }

  return {
    open(article: string, edition: Edition, take: OpenArticle['take']): void {
      articles.set(article, { edition, passages: new Map(), order: [], request: 0, take })
    },
    close(article: string): void {
      articles.delete(article)
      awaited.delete(article)
      checks?.postMessage({ kind: 'closed', article })
      spelling?.postMessage({ kind: 'closed', article })
    },
    change(article: string, change: PassageChange): void {
      const open = articles.get(article)
      if (open === undefined) return
      for (const passage of change.changed) open.passages.set(passage.id, passage)
      if (change.order !== null) {
        open.order = change.order
        const kept = new Set(change.order)
        for (const id of open.passages.keys()) if (!kept.has(id)) open.passages.delete(id)
      }
      request += 1
      open.request = request
      const message = { kind: 'changed', article, edition: open.edition, request, ...change } as const
      toChecks(message)
      toSpelling(message)
    },
    useStyle(next: HouseStyle): void {
      style = next
      stopped.clear()
      postStyle()
    },
    accept(words: readonly string[]): void {
      accepted = words
      spelling?.postMessage({ kind: 'accepted', words })
    },
    suggest(word: string): Promise<readonly string[]> {
      request += 1
      const mine = request
      return new Promise((resolve) => {
        asked.set(mine, resolve)
        toSpelling({ kind: 'suggest', word, request: mine })
      })
    },
    stop(): void {
      clearTimeout(watch)
      checks?.terminate()
      spelling?.terminate()
    },
  }
}
export type ChecksDesk = ReturnType<typeof checksDesk>
