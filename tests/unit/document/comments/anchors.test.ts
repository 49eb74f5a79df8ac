import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeAnchor } from '../../../../shared/document/comments/anchorPlaces'
import {
  anchorKeeper,
  type AnchorKeeper,
  type PlacedThread,
} from '../../../../shared/document/comments/anchorKeeper'
import type { CommentThread } from '../../../../shared/document/comments/comment'
import { readCommentedText } from '../../../../shared/document/comments/commentedText'
import { beginThread } from '../../../../shared/document/comments/storyComments'
import { $createFigureNode } from '../../../../shared/document/figure/figureNode'
import {
  carry,
  editSomething,
  openDesktop,
  randomFrom,
  settle,
  type Desktop,
  type Random,
} from '../desktopPair'

const rounds = Number(process.env['DATELINE_ROUNDS'] ?? 40)

/** A desktop with the story's comments beside the article. */
interface CommentingDesktop extends Desktop {
  readonly storyDoc: Y.Doc
  readonly mail: Uint8Array[]
  readonly keeper: AnchorKeeper
}

function openCommenting(clientId: number): CommentingDesktop {
  const desktop = openDesktop(clientId)
  const storyDoc = new Y.Doc()
  storyDoc.clientID = clientId
  const mail: Uint8Array[] = []
  storyDoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'other desktop') mail.push(update)
  })
  return { ...desktop, storyDoc, mail, keeper: anchorKeeper(storyDoc, desktop.doc, 'en') }
}

function meet(one: CommentingDesktop, two: CommentingDesktop): void {
  for (const [from, to] of [
    [one, two],
    [two, one],
  ] as const) {
    carry(from, to)
    for (const update of from.mail.splice(0)) Y.applyUpdate(to.storyDoc, update, 'other desktop')
  }
}

/** Every letter of it stands in the article once: whatever an anchor stands on, it can be told whose letters these are. */
const letters = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0xac00 + from + at)).join('')

function writeArticle({ editor }: Desktop): void {
  editor.update(
    () => {
      const figure = $createFigureNode({ photoId: 'f'.repeat(64) })
      figure.getCaption()?.append($createTextNode(letters(1000, 30)))
      figure.getCredit()?.append($createTextNode(letters(1100, 20)))
      $getRoot()
        .clear()
        .append(
          $createParagraphNode().append($createTextNode(letters(0, 60))),
          figure,
          $createParagraphNode().append($createTextNode(letters(100, 60))),
          $createParagraphNode().append($createTextNode(letters(200, 60))),
        )
    },
    { discrete: true },
  )
}

const mira = { personId: 'mira', names: { en: 'Mira Holt', ko: '한미라' } }

function commentSomewhere({ doc, storyDoc }: CommentingDesktop, random: Random): void {
  const text = readCommentedText(doc, 'body')
  const start = Math.floor(random() * text.text.length)
  const anchor = makeAnchor('body', text, { start, end: start + 5 + Math.floor(random() * 20) })
  if (anchor === null || !/^[\uAC00-\uD7A3\n]{3,}$/u.test(anchor.quote)) return
  beginThread(
    storyDoc,
    { edition: 'en', anchor },
    { author: mira, text: 'Sure?', at: '2026-11-23T09:00:00.000Z' },
  )
}

/** What a passage may hold on to: the letters it was made for, and words typed between those. */
function ownWords() {
  const own = new Map<string, Set<string>>()
  const of = ({ threadId, anchor }: CommentThread): Set<string> => {
    const known = own.get(threadId) ?? new Set(anchor?.quote.match(/[\uAC00-\uD7A3]/gu) ?? [])
    own.set(threadId, known)
    return known
  }
  return {
    learn(placed: readonly PlacedThread[]): void {
      for (const { thread, words } of placed) {
        const parts = words.match(/[\uAC00-\uD7A3]|t\d+/gu) ?? []
        const [first, last] = [
          parts.findIndex((part) => of(thread).has(part)),
          parts.findLastIndex((part) => of(thread).has(part)),
        ]
        for (const part of parts.slice(first + 1, Math.max(0, last)))
          if (part.startsWith('t')) of(thread).add(part)
      }
    },
    stands: ({ thread, words }: PlacedThread): boolean =>
      (words.match(/[\uAC00-\uD7A3]|t\d+/gu) ?? []).some((part) => of(thread).has(part)),
  }
}

async function playRound(seed: number, steps = 24) {
  const random = randomFrom(seed)
  const [one, two] = [openCommenting(101), openCommenting(202)]
  const own = ownWords()
  /** Two people who turned one paragraph into something else offline doubled it; whose copy goes then, nobody can say. */
  const doubled = new Set<string>()
  const look = ({ doc, keeper }: CommentingDesktop): void => {
    const placed = keeper.look({ mend: false })
    own.learn(placed)
    const { text } = readCommentedText(doc, 'body')
    for (const { thread } of placed)
      if (text.split(thread.anchor?.quote ?? '').length > 2) doubled.add(thread.threadId)
  }
  const mend = (desktop: CommentingDesktop): void => {
    desktop.keeper.look({ mend: true })
    look(desktop)
  }
  writeArticle(one)
  meet(one, two)
  for (let step = 0; step < steps; step += 1) {
    const desktop = random() < 0.5 ? one : two
    if (step % 4 === 0) {
      commentSomewhere(desktop, random)
      mend(desktop)
    }
    await editSomething(desktop, random, `t${step}`)
    // What a pause sees: one edit, or several together.
    if (random() < 0.7) mend(desktop)
    if (random() < 0.1) {
      meet(one, two)
      look(one)
    }
    if (random() < 0.2) await settle()
  }
  const unread = () => one.outgoing.length + two.outgoing.length + one.mail.length + two.mail.length
  for (let meeting = 0; meeting < 8 && (meeting === 0 || unread() > 0); meeting += 1) {
    meet(one, two)
    await settle()
    mend(one)
    mend(two)
  }
  const placed = one.keeper.look({ mend: false })
  const { text } = readCommentedText(one.doc, 'body')
  return {
    placed,
    unread: unread(),
    equal: JSON.stringify(placed) === JSON.stringify(two.keeper.look({ mend: false })),
    astray: placed.filter((one) => one.passage !== null && !own.stands(one)),
    forgotten: placed.filter(
      ({ thread, passage }) =>
        passage === null && !doubled.has(thread.threadId) && text.includes(thread.anchor?.quote ?? ''),
    ),
  }
}

test(
  `comments stay with their words, or say that these are gone, whatever two desktops do offline (${rounds} rounds)`,
  { timeout: 600_000 },
  async () => {
    let [standing, orphaned] = [0, 0]
    for (let seed = 1; seed <= rounds; seed += 1) {
      const { placed, ...told } = await playRound(seed)
      expect({ seed, ...told }).toEqual({ seed, unread: 0, equal: true, astray: [], forgotten: [] })
      standing += placed.filter(({ passage }) => passage !== null).length
      orphaned += placed.filter(({ passage }) => passage === null).length
    }
    // Neither is the rare case that no round came upon.
    expect({ standing: standing > rounds, orphaned: orphaned > rounds / 10 }).toEqual({
      standing: true,
      orphaned: true,
    })
  },
)
