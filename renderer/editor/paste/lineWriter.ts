import type { Mark } from '../../../shared/story/articleBody'
import type { LineKind, PastedBlock, PastedInline, PastedLine, PastedText } from './pastedBlocks'

/** The block that words go into where they stand. `owner` is one list item: its further paragraphs stay with it. */
export interface BlockAround {
  readonly kind: LineKind
  readonly indent: number
  readonly owner?: object
}

export interface InlineAround {
  readonly marks: ReadonlySet<Mark>
  readonly href: string | null
  /** Blanks and line ends are kept, as in `white-space: pre`. */
  readonly keepsSpace: boolean
}

const markOrder: readonly Mark[] = ['bold', 'italic', 'underline', 'strikethrough']
const isHeading = (kind: LineKind): boolean => kind === 'heading2' || kind === 'heading3'

/** No-break spaces are how Word and web editors write ordinary ones; zero-width ones are litter. A joiner belongs to its emoji. */
const tidy = (text: string): string => text.normalize('NFC').replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
const isBlank = (part: PastedInline): boolean => part !== 'break' && part.text.trim() === ''

/** Takes blanks and breaks off both ends. */
function trimmed(line: readonly PastedInline[]): PastedInline[] {
  const parts = [...line]
  const strip = (at: 0 | -1, pattern: RegExp): void => {
    for (let part = parts.at(at); part !== undefined; part = parts.at(at)) {
      const rest = part === 'break' ? '' : part.text.replace(pattern, '')
      if (rest !== '' && part !== 'break') {
        parts[at === 0 ? 0 : parts.length - 1] = { ...part, text: rest }
        return
      }
      if (at === 0) parts.shift()
      else parts.pop()
    }
  }
  strip(0, /^\s+/)
  strip(-1, /\s+$/)
  return parts
}

/** Where a page makes paragraphs by two breaks, they are paragraphs. */
function paragraphsOf(line: readonly PastedInline[]): PastedInline[][] {
  const paragraphs: PastedInline[][] = [[]]
  let breaks = 0
  for (const part of line) {
    if (part === 'break') breaks += 1
    else if (breaks > 0 && isBlank(part)) continue
    else {
      if (breaks > 1) paragraphs.push([])
      else if (breaks === 1) paragraphs.at(-1)?.push('break')
      breaks = 0
      paragraphs.at(-1)?.push(part)
    }
  }
  return paragraphs
}

/** Collects words into lines and lines into blocks. */
export function lineWriter() {
  const blocks: PastedBlock[] = []
  const owners = new WeakMap<PastedBlock, object>()
  let around: BlockAround | null = null
  let line: PastedInline[] = []

  const endsWithBlank = (): boolean => {
    const last = line.at(-1)
    return last === undefined || last === 'break' || /\s$/.test(last.text)
  }

  function add(part: PastedText): void {
    const last = line.at(-1)
    if (
      last !== undefined &&
      last !== 'break' &&
      last.href === part.href &&
      last.marks.join() === part.marks.join()
    )
      line[line.length - 1] = { ...last, text: last.text + part.text }
    else line.push(part)
  }

  function close(): void {
    const { kind, indent, owner } = around ?? { kind: 'paragraph' as const, indent: 0 }
    const words = trimmed(line)
    around = null
    line = []
    if (words.length === 0) return
    const splits = kind === 'paragraph' || kind === 'quote'
    const parts = paragraphsOf(words).map(trimmed)
    const lines = splits ? parts : [parts.reduce((all, part) => [...all, 'break', ...part])]
    const last = blocks.at(-1)
    if (owner !== undefined && last !== undefined && owners.get(last) === owner && 'line' in last) {
      const joined = { ...last, line: [...last.line, 'break' as const, ...lines.flat()] }
      owners.set(joined, owner)
      blocks[blocks.length - 1] = joined
      return
    }
    for (const each of lines) {
      const block = { kind, indent, line: each }
      if (owner !== undefined) owners.set(block, owner)
      blocks.push(block)
    }
  }

  return {
    text(raw: string, block: BlockAround, inline: InlineAround): void {
      let text = tidy(raw)
      if (inline.keepsSpace) {
        for (const [at, piece] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
          if (at > 0) this.lineBreak(block)
          write(piece.replace(/[\t\u00a0]/g, ' '))
        }
        return
      }
      text = text.replace(/\s+/g, ' ')
      write(endsWithBlank() ? text.replace(/^ /, '') : text)

      function write(words: string): void {
        if (words === '') return
        around ??= block
        const marks = markOrder.filter(
          (mark) => inline.marks.has(mark) && !(mark === 'bold' && isHeading(block.kind)),
        )
        add({ text: words, marks, href: inline.href })
      }
    },
    lineBreak(block: BlockAround): void {
      around ??= block
      const last = line.at(-1)
      if (last !== undefined && last !== 'break')
        line[line.length - 1] = { ...last, text: last.text.replace(/ +$/, '') }
      line.push('break')
    },
    close,
    /** A block that is no line of words. */
    block(block: PastedBlock): void {
      close()
      blocks.push(block)
    },
    last: (): PastedBlock | undefined => blocks.at(-1),
    blocks,
  }
}
export type LineWriter = ReturnType<typeof lineWriter>

/** All words of these blocks as one line. */
export const oneLineOf = (blocks: readonly PastedBlock[]): PastedLine =>
  blocks
    .flatMap((block): PastedLine[] =>
      'line' in block ? [block.line] : 'rows' in block ? block.rows.flat() : [],
    )
    .reduce<PastedLine>((all, each) => (all.length === 0 ? each : [...all, 'break', ...each]), [])
