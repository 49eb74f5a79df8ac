/** Pixels to put above each row's block so that both stand at one height: the higher one is moved down, never up. */
export interface RowGaps {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** `left` and `right` are the natural tops of the blocks that belong together, row by row, rising on both sides. */
export function rowGaps(left: readonly number[], right: readonly number[]): RowGaps {
  const gaps = { left: [] as number[], right: [] as number[] }
  const moved = { left: 0, right: 0 }
  left.forEach((top, row) => {
    const other = right[row]
    if (other === undefined) return
    const difference = top + moved.left - (other + moved.right)
    gaps.left.push(Math.max(0, -difference))
    gaps.right.push(Math.max(0, difference))
    moved.left += Math.max(0, -difference)
    moved.right += Math.max(0, difference)
  })
  return gaps
}
