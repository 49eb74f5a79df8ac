import type * as Y from 'yjs'
import type { Failure } from '../../shared/failure'
import type { Edition } from '../../shared/story/edition'
import { callMain, onEvent } from '../bridge/call'
import { articleChecks, type ArticleChecks } from './articleChecks'
import { checksDesk, type ChecksDesk } from './checksDesk'

/** The window's checks: one pair of workers, and what they find in each open article. */
export function windowChecks(onFailure: (failure: Failure) => void) {
  const articles = new WeakMap<Y.Doc, ArticleChecks>()
  let desk: ChecksDesk | null = null

  function begun(): ChecksDesk {
    if (desk !== null) return desk
    const started = checksDesk({
      startChecks: () => new Worker(new URL('./worker/checksWorker.ts', import.meta.url), { type: 'module' }),
      startSpelling: () =>
        new Worker(new URL('./worker/spellingWorker.ts', import.meta.url), { type: 'module' }),
      onRuleStopped: (rule) => onFailure({ kind: 'houseStyle/ruleTooSlow', rule }),
      onTrouble: (detail) => onFailure({ kind: 'checks/stopped', detail }),
    })
    desk = started
    let words: readonly string[] = []
    let names: readonly string[] = []
    const accept = (): void => started.accept([...words, ...names])
    const readStyle = async (): Promise<void> => {
      const style = await callMain('style:read', {})
      if (!style.ok) return onFailure(style.failure)
      started.useStyle(style.value)
      const skipped = style.value.skipped.map(({ file, rule }) => `${rule} (${file})`)
      if (skipped.length > 0) onFailure({ kind: 'houseStyle/rulesSkipped', rules: skipped })
      names = style.value.names.flatMap(({ en, ko }) => [en, ko])
      accept()
    }
    const readWords = async (): Promise<void> => {
      const read = await callMain('dictionary:read', {})
      if (!read.ok) return onFailure(read.failure)
      words = read.value
      accept()
    }
    onEvent('style:changed', () => void readStyle())
    onEvent('dictionary:changed', () => void readWords())
    void readStyle()
    void readWords()
    return started
  }
  const addToDictionary = (word: string): void =>
    void callMain('dictionary:add', { word }).then((added) => {
      if (!added.ok) onFailure(added.failure)
    })

  return {
    /** The checks of an article, the same ones for as long as its document is open. Nothing runs until its page enters. */
    of(articleDoc: Y.Doc, storyDoc: Y.Doc, edition: Edition): ArticleChecks {
      const known = articles.get(articleDoc)
      if (known !== undefined) return known
      const made = articleChecks({
        articleDoc,
        storyDoc,
        edition,
        addToDictionary,
        desk: {
          open: (...given) => begun().open(...given),
          close: (article) => desk?.close(article),
          change: (...given) => begun().change(...given),
          suggest: (word) => begun().suggest(word),
        },
      })
      articles.set(articleDoc, made)
      return made
    },
  }
}
export type WindowChecks = ReturnType<typeof windowChecks>
