import type { Passage } from '../../../shared/checks/finding'
import type { Edition } from '../../../shared/story/edition'
import type { HunspellDictionaries } from '../spelling/hunspellDictionaries'
import { spellChecker } from '../spelling/spellChecker'
import { articlePassageStore, type ArticlePassageStore } from './articlePassageStore'
import type { FromWorker, ToSpellingWorker } from './checkMessages'
import { keyed } from './incrementalChecks'

interface OpenArticle {
  readonly edition: Edition
  readonly passages: ArticlePassageStore
  request: number
}
const hangul = /\p{Script=Hangul}/u
const mostSuggestions = 6

/** The spelling worker's whole work. A dictionary is read when the first word of its script comes along. */
export function incrementalSpelling(dictionaries: HunspellDictionaries, post: (message: FromWorker) => void) {
  const articles = new Map<string, OpenArticle>()
  const speller = spellChecker(dictionaries)

  async function check(
    article: string,
    { edition, request }: OpenArticle,
    due: readonly Passage[],
  ): Promise<void> {
    await dictionaries.load('en')
    if (due.some(({ text }) => hangul.test(text))) await dictionaries.load('ko')
    const began = performance.now()
    const found = due.map(
      (passage) =>
        [
          passage.id,
          speller.check(passage, edition).map((one) => keyed(edition, passage.text, one)),
        ] as const,
    )
    post({ kind: 'found', article, request, found, acrossStory: null, took: performance.now() - began })
  }

  return async (message: ToSpellingWorker): Promise<void> => {
    switch (message.kind) {
      case 'accepted':
        speller.accept(message.words)
        for (const [article, open] of articles) await check(article, open, open.passages.inOrder())
        return
      case 'changed': {
        const { article, edition, request } = message
        const open = articles.get(article) ?? { edition, passages: articlePassageStore(), request }
        open.request = request
        articles.set(article, open)
        open.passages.take(message)
        return check(article, open, message.changed)
      }
      case 'suggest': {
        const language = hangul.test(message.word) ? 'ko' : 'en'
        await dictionaries.load(language)
        const words = dictionaries
          .suggest(language, message.word.replaceAll('’', "'"))
          .slice(0, mostSuggestions)
        return post({
          kind: 'suggested',
          request: message.request,
          words: words.map((word) => word.replaceAll("'", '’')),
        })
      }
      case 'closed':
        articles.delete(message.article)
    }
  }
}
