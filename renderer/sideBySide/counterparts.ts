import type * as Y from 'yjs'
import {
  agreementNow,
  counterpartMarks,
  forgetAgreement,
  keepAgreements,
  noticeChanges,
  readAgreements,
  type BothBlocks,
  type CounterpartMark,
} from '../../shared/document/counterparts/agreements'
import { setPair, watchCounterpartBlocks } from '../../shared/document/counterparts/counterpartBlocks'
import { proposeLinks, type ProposedLink } from '../../shared/document/counterparts/proposeLinks'
import { editions, type Edition } from '../../shared/story/edition'

export interface CounterpartView {
  readonly blocks: BothBlocks
  readonly marks: readonly CounterpartMark[]
  readonly proposals: readonly ProposedLink[]
}

export interface CounterpartsOptions {
  readonly storyDoc: Y.Doc
  readonly articles: Readonly<Record<Edition, Y.Doc>>
  /** Runs work once no input method composes. */
  readonly gate: (work: () => void) => void
  /** Whether a paragraph written now is linked with the one it stands beside: while both editions are open. */
  readonly linkWhileWriting: () => boolean
  readonly newPair: () => string
  /** Milliseconds of stillness after which the articles are looked at. */
  readonly pause?: number
}

/** Watches what belongs together in a story's two articles and notices, at each pause, what fell behind. */
export function counterparts(options: CounterpartsOptions) {
  const { storyDoc, articles, gate } = options
  const watched = { en: watchCounterpartBlocks(articles.en), ko: watchCounterpartBlocks(articles.ko) }
  const listeners = new Set<() => void>()
  let seen = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const readBlocks = (): BothBlocks => ({ en: watched.en.read(), ko: watched.ko.read() })
  const readView = (): CounterpartView => {
    const blocks = readBlocks()
    return {
      blocks,
      marks: counterpartMarks(readAgreements(storyDoc), blocks),
      proposals: proposeLinks(blocks),
    }
  }
  const remember = (blocks: BothBlocks): void => {
    seen = new Set([...blocks.en, ...blocks.ko].map(({ content }) => content))
  }

  const linkBlocks = (en: number, ko: number): void => {
    const pair = options.newPair()
    setPair(articles.en, en, pair)
    setPair(articles.ko, ko, pair)
  }
  /** Only what was written since the last look: a story that was never linked isn't linked by being looked at. */
  function linkWritten(): void {
    const blocks = readBlocks()
    for (const { en, ko } of proposeLinks(blocks)) {
      const written = [blocks.en[en], blocks.ko[ko]].some(
        (block) => block !== undefined && !seen.has(block.content),
      )
      if (written) linkBlocks(en, ko)
    }
  }

  let view = readView()
  remember(view.blocks)
  const look = (): void => {
    if (options.linkWhileWriting()) linkWritten()
    keepAgreements(storyDoc, noticeChanges(readAgreements(storyDoc), readBlocks()))
    view = readView()
    remember(view.blocks)
    listeners.forEach((listener) => listener())
  }
  const schedule = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => gate(look), options.pause ?? 300)
  }
  const lookNow = (): void => {
    clearTimeout(timer)
    look()
  }
  const docs = [storyDoc, articles.en, articles.ko]
  docs.forEach((doc) => doc.on('update', schedule))
  schedule()

  return {
    get: (): CounterpartView => view,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Links two blocks, each taken out of the pair it was in. */
    link(en: number, ko: number): void {
      gate(() => {
        linkBlocks(en, ko)
        lookNow()
      })
    },
    linkProposed(): void {
      gate(() => {
        for (const { en, ko } of proposeLinks(readBlocks())) linkBlocks(en, ko)
        lookNow()
      })
    },
    unlink(pair: string): void {
      gate(() => {
        for (const edition of editions)
          readBlocks()[edition].forEach((block, index) => {
            if (block.pair === pair) setPair(articles[edition], index, '')
          })
        forgetAgreement(storyDoc, pair)
        lookNow()
      })
    },
    /** Both halves say the same again, as someone has seen. */
    confirm(pair: string): void {
      gate(() => {
        const agreed = agreementNow(readBlocks(), pair)
        if (agreed !== null) keepAgreements(storyDoc, new Map([[pair, agreed]]))
        lookNow()
      })
    },
    stop(): void {
      clearTimeout(timer)
      docs.forEach((doc) => doc.off('update', schedule))
      watched.en.stop()
      watched.ko.stop()
      listeners.clear()
    },
  }
}
export type Counterparts = ReturnType<typeof counterparts>
