import type { PassageCheck } from '../checkContext'
import { matches } from '../text/matches'

/** `TK` is the newsroom's mark for what is still to come; Korean desks write 확인필요. A word that goes on is none. */
const marks = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])|(?:확인|수정|보강|추가)\s?(?:필요|요망)(?!\p{L})/gu

export const unfinished: PassageCheck = (passage) =>
  matches(passage, marks, () => ({ rule: 'unfinished', severity: 'mustFix' }))
