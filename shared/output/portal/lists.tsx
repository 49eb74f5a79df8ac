/** @jsxImportSource preact */
import type { Block, BlockOf } from '../../story/articleBody'
import { InlineText } from './inlineText'
import { listTree, type List } from './listTree'

export function Lists({ lists }: { lists: readonly List[] }) {
  return (
    <>
      {lists.map(({ kind, items }) => {
        const entries = items.map((item) => (
          <li>
            <InlineText>{item.children}</InlineText>
            <Lists lists={item.lists} />
          </li>
        ))
        return kind === 'numbered' ? <ol>{entries}</ol> : <ul>{entries}</ul>
      })}
    </>
  )
}

export const ListOfItems = ({ items }: { items: readonly BlockOf<'listItem'>[] }) => (
  <Lists lists={listTree(items)} />
)

/** Neighbouring blocks of one kind that are printed as one, e.g. the items of a list. */
export type Gathered<K extends Block['kind']> = {
  [Each in K]: { readonly kind: Each; readonly all: BlockOf<Each>[] }
}[K]

/** Blocks in order, those of the given kinds gathered with their like where they stand side by side. */
export function gather<K extends 'listItem' | 'relatedStory', B extends Block>(
  blocks: readonly B[],
  kinds: readonly K[],
): (Exclude<B, { kind: K }> | Gathered<K>)[] {
  const gathered: (Exclude<B, { kind: K }> | Gathered<K>)[] = []
  for (const block of blocks) {
    const last = gathered[gathered.length - 1]
    const kind = kinds.find((each) => each === block.kind)
    if (kind === undefined) gathered.push(block as Exclude<B, { kind: K }>)
    else if (last !== undefined && 'all' in last && last.kind === kind) (last.all as Block[]).push(block)
    else gathered.push({ kind, all: [block] } as unknown as Gathered<K>)
  }
  return gathered
}
