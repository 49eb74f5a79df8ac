import { longestSentences } from '../../../shared/checks/checkContext'
import { checkPassage, inOrder } from '../../../shared/checks/checkPassage'
import type { Finding, Passage } from '../../../shared/checks/finding'
import { compileRule, type CompiledRule } from '../../../shared/checks/houseStyle/compileRules'
import { houseFindings } from '../../../shared/checks/houseStyle/houseFindings'
import { namesIn, nameVariants, type NameAt } from '../../../shared/checks/names/nameVariants'
import { findingSentence, passageKey } from '../../../shared/checks/passageKey'
import { editions, type Edition } from '../../../shared/story/edition'
import { articlePassageStore, type ArticlePassageStore } from './articlePassageStore'
import type { FromWorker, KeyedFinding, ToChecksWorker, WorkerStyle } from './checkMessages'

interface OpenArticle {
  readonly edition: Edition
  readonly passages: ArticlePassageStore
  names: WeakMap<Passage, readonly NameAt[]>
  request: number
}

export const keyed = (edition: Edition, text: string, found: Finding): KeyedFinding => ({
  ...found,
  key: passageKey(edition, text, found),
  sentence: findingSentence(text, found),
})

/** The checks worker's whole work: built-in checks and house rules, only where something changed. */
export function incrementalChecks(post: (message: FromWorker) => void) {
  const articles = new Map<string, OpenArticle>()
  let style: WorkerStyle = {
    editions: {
      en: { longestSentence: longestSentences.en, rules: [] },
      ko: { longestSentence: longestSentences.ko, rules: [] },
    },
    names: [],
  }
  let rules: Record<Edition, CompiledRule[]> = { en: [], ko: [] }
  let careful = false

  function byHouse(passage: Passage, edition: Edition): Finding[] {
    if (!careful) return houseFindings(passage, rules[edition])
    return rules[edition].flatMap((rule) => {
      post({ kind: 'trying', rule: rule.rule.id })
      return houseFindings(passage, [rule])
    })
  }

  function check(article: string, open: OpenArticle, due: readonly Passage[]): void {
    const { edition, passages } = open
    const began = performance.now()
    const context = { edition, names: style.names, longestSentence: style.editions[edition].longestSentence }
    const found = due.map((passage): [string, KeyedFinding[]] => [
      passage.id,
      inOrder([
        ...checkPassage(passage, context, passages.above(passage.id)),
        ...byHouse(passage, edition),
      ]).map((one) => keyed(edition, passage.text, one)),
    ])
    const all = passages.inOrder()
    const texts = new Map(all.map((passage) => [passage.id, passage.text]))
    const namesOf = (passage: Passage): readonly NameAt[] => {
      const known = open.names.get(passage) ?? namesIn(passage.text, edition)
      open.names.set(passage, known)
      return known
    }
    const acrossStory = [...nameVariants(all, namesOf, edition)].map(
      ([id, variants]): [string, KeyedFinding[]] => [
        id,
        variants.map((one) => keyed(edition, texts.get(id) ?? '', one)),
      ],
    )
    post({
      kind: 'found',
      article,
      request: open.request,
      found,
      acrossStory,
      took: performance.now() - began,
    })
  }

  return (message: ToChecksWorker): void => {
    switch (message.kind) {
      case 'style': {
        style = message.style
        careful = message.careful
        rules = { en: [], ko: [] }
        for (const edition of editions) rules[edition] = style.editions[edition].rules.map(compileRule)
        for (const [article, open] of articles) check(article, open, open.passages.inOrder())
        return
      }
      case 'changed': {
        const { article, edition, request } = message
        const open = articles.get(article) ?? {
          edition,
          passages: articlePassageStore(),
          names: new WeakMap(),
          request,
        }
        open.request = request
        articles.set(article, open)
        return check(article, open, open.passages.take(message))
      }
      case 'closed':
        articles.delete(message.article)
    }
  }
}
