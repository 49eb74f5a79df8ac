import type { PassageCheck } from '../checkContext'
import { finding } from '../finding'
import { sentences } from '../text/sentences'

export const longSentence: PassageCheck = ({ kind, text }, { edition, longestSentence }) =>
  kind === 'credit' || kind === 'alt' || text.length < longestSentence
    ? []
    : sentences(text).flatMap(({ start, end }) => {
        const sentence = text.slice(start, end)
        const length =
          edition === 'en'
            ? (sentence.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0)
            : [...sentence.normalize('NFC').replace(/\s/gu, '')].length
        return length <= longestSentence
          ? []
          : [
              finding(text, {
                rule: 'longSentence',
                severity: 'consider',
                start,
                end,
                args: { length, limit: longestSentence },
              }),
            ]
      })
