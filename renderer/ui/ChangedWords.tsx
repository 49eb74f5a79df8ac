import type { Piece } from '../../shared/story/compare/compareWords'
import './changedWords.css'

/** Two wordings as one text: what went is struck through, what came is underlined; both are spoken too. */
export function ChangedWords({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, change }, at) =>
    change === 'added' ? (
      <ins key={at}>{text}</ins>
    ) : change === 'removed' ? (
      <del key={at}>{text}</del>
    ) : (
      text
    ),
  )
}
