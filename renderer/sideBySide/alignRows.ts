import { rowGaps } from './rowGaps'

/** A row: the index of a block in the left body and of its counterpart in the right one. */
export interface Row {
  readonly left: number
  readonly right: number
}

/** Space added so far, to tell it from the page's own. */
const added = new WeakMap<HTMLElement, number>()

/** Rows that rise on both sides; one that crosses another can't stand beside it. */
export function risingRows(rows: readonly Row[]): Row[] {
  const rising: Row[] = []
  for (const row of [...rows].sort((one, other) => one.left - other.left))
    if (row.right > (rising.at(-1)?.right ?? -1)) rising.push(row)
  return rising
}

const blocksOf = (body: HTMLElement): HTMLElement[] =>
  [...body.children].filter((child): child is HTMLElement => child instanceof HTMLElement)

/**
 * Puts counterparts at one height by space below the blocks before them: two readings of the layout, then the writing.
 * Styles only; the editor watches for words and nodes.
 */
export function alignRows(left: HTMLElement, right: HTMLElement, rows: readonly Row[]): void {
  const sides = { left: measure(left), right: measure(right) }
  const rising = risingRows(rows).filter(
    (row) => sides.left.tops[row.left] !== undefined && sides.right.tops[row.right] !== undefined,
  )
  const gaps = rowGaps(
    rising.map((row) => sides.left.tops[row.left] ?? 0),
    rising.map((row) => sides.right.tops[row.right] ?? 0),
  )
  for (const side of ['left', 'right'] as const) {
    const wanted = new Map(rising.map((row, at) => [row[side], gaps[side][at] ?? 0]))
    sides[side].write(wanted)
  }
}

export function releaseRows(body: HTMLElement): void {
  measure(body).write(new Map())
}

function measure(body: HTMLElement) {
  const blocks = blocksOf(body)
  const page = body.closest<HTMLElement>('.article-scroll')
  const start = (page?.scrollTop ?? 0) - (page?.getBoundingClientRect().top ?? 0)
  let shift = added.get(body) ?? 0
  const tops: number[] = []
  const distances: number[] = []
  blocks.forEach((block, index) => {
    const { top, bottom } = block.getBoundingClientRect()
    tops.push(top + start - shift)
    const extra = added.get(block) ?? 0
    const next = blocks[index + 1]?.getBoundingClientRect().top
    distances.push(next === undefined ? 0 : next - bottom - extra)
    shift += extra
  })
  const padding = parseFloat(getComputedStyle(body).paddingBlockStart) - (added.get(body) ?? 0)
  return {
    tops,
    write(gaps: ReadonlyMap<number, number>): void {
      put(body, 'padding-block-start', padding, gaps.get(0) ?? 0)
      blocks.forEach((block, index) =>
        put(block, 'margin-block-end', distances[index] ?? 0, gaps.get(index + 1) ?? 0),
      )
    },
  }
}

function put(element: HTMLElement, property: string, own: number, gap: number): void {
  if ((added.get(element) ?? 0) === gap) return
  if (gap === 0) element.style.removeProperty(property)
  else element.style.setProperty(property, `${own + gap}px`)
  added.set(element, gap)
}
