import type { PassageCheck } from '../checkContext'
import { matches } from '../text/matches'

/** Twice in a row is right here, or meant. */
const meant = new Set(
  'had that very bye ha no now so far well long many more there too 하나 너무 매우 정말 아주 오래 조금 점점 자꾸 계속 구석 거의 더욱 훨씬 누구 무엇 여기 저기 이리 저리 따로 서로 다시 얼른 빨리 천천히 가끔 어서'.split(
    ' ',
  ),
)
const twice =
  /(?<![\p{L}\p{N}\p{M}'’-])(?<word>[\p{L}\p{M}]+)(?<gap>[ \u00a0]+)(?<again>\k<word>)(?![\p{L}\p{N}\p{M}'’-])/giu
/** A particle that grew on twice. */
const particle =
  /(?<=[가-힣])(?<twice>을을|를를|는는|에서에서|에게에게|으로으로|까지까지|부터부터)(?![가-힣])/gu

export const repeatedWords: PassageCheck = (passage) => {
  const breach = (word: string) =>
    ({ rule: 'repeatedWords', severity: 'mustFix', args: { word }, suggestions: [word] }) as const
  return [
    ...matches(passage, twice, ({ groups = {} }) => {
      const { word = '', again = '' } = groups
      const hangul = /[가-힣]/u.test(word)
      if (meant.has(word.toLowerCase()) || (hangul && word.length < 2)) return null
      // A name such as Walla Walla.
      if (/^\p{Lu}\p{Ll}/u.test(word) && /^\p{Lu}\p{Ll}/u.test(again)) return null
      return breach(word)
    }),
    ...matches(passage, particle, ({ 0: found }) => breach(found.slice(0, found.length / 2))),
  ]
}
