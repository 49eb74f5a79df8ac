import { finding, type Finding, type Passage } from '../../../shared/checks/finding'
import type { Edition } from '../../../shared/story/edition'
import { beginsSentence } from '../../../shared/checks/text/sentences'
import { wordsToSpell, type WordAt } from './wordsToSpell'

/** The dictionaries at hand: Hunspell in the app. */
export interface Dictionaries {
  isWord(language: Edition, word: string): boolean
}

/** What may grow onto a Korean noun, so that an accepted word is accepted with it. */
const particles = new Set(
  '은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 와 과 도 로 으로 만 까지 부터 보다 처럼 마다 라고 이라고 라는 이라는 라며 이라며 이다 다 인 이었다 였다 이며 며 이고 고 이나 나 이란 란 들 들은 들이 들을 들의 씨 씨는 씨가 씨의 씨를 측 측은 이라 라 에는 에도 에서는 에서도 로는 으로는 와의 과의 만의'.split(
    ' ',
  ),
)
const fewestParts = 2

/** Looks words up, each once. */
export function spellChecker(dictionaries: Dictionaries) {
  let accepted = new Set<string>()
  const known = new Map<string, boolean>()

  const isAccepted = (word: string): boolean => {
    if (accepted.has(word.toLowerCase())) return true
    for (let at = word.length - 1; at >= 2 && /[가-힣]/u.test(word); at -= 1)
      if (accepted.has(word.slice(0, at)) && particles.has(word.slice(at))) return true
    return false
  }
  /** Nouns of two syllables and more may be written together (한글 맞춤법 제50항): every part must be a word. */
  const isCompound = (word: string, from = 0): boolean => {
    for (let at = from + fewestParts; at <= word.length - fewestParts; at += 1) {
      if (!dictionaries.isWord('ko', word.slice(from, at))) continue
      const rest = word.slice(at)
      if (dictionaries.isWord('ko', rest) || isAccepted(rest) || isCompound(word, at)) return true
    }
    return false
  }
  const isRight = ({ word, script }: Pick<WordAt, 'word' | 'script'>): boolean => {
    if (isAccepted(word)) return true
    if (script === 'hangul') {
      const composed = word.normalize('NFC')
      return dictionaries.isWord('ko', composed) || isCompound(composed)
    }
    const plain = word.replaceAll('’', "'")
    return dictionaries.isWord('en', plain) || dictionaries.isWord('en', plain.replace(/'s$/iu, ''))
  }

  return {
    /** Takes the newsroom's words and its names; what was looked up is looked up anew. */
    accept(words: readonly string[]): void {
      accepted = new Set(
        words
          .flatMap((word) => [word, ...word.split(/[\s-]+/u)])
          .map((word) => word.normalize('NFC').toLowerCase()),
      )
      known.clear()
    },
    check(passage: Passage, edition: Edition): Finding[] {
      return wordsToSpell(passage.text).flatMap((at) => {
        // A foreign name or title in the other edition is nobody's spelling mistake.
        if (at.script === 'latin' && edition === 'ko' && /^\p{Lu}/u.test(at.word)) return []
        const right = known.get(at.word) ?? isRight(at)
        known.set(at.word, right)
        if (right) return []
        // A capital inside a sentence: a name that no dictionary has, to be looked at rather than mended.
        const isName =
          /^\p{Lu}\p{Ll}/u.test(at.word) &&
          (passage.kind === 'headline' || !beginsSentence(passage.text, at.start))
        return [
          finding(passage.text, {
            rule: isName ? 'unknownName' : 'spelling',
            severity: isName ? 'consider' : 'mustFix',
            start: at.start,
            end: at.start + at.word.length,
          }),
        ]
      })
    },
  }
}
export type SpellChecker = ReturnType<typeof spellChecker>
