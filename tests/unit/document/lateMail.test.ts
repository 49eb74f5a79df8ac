import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { articleText, typedInField } from '../../../shared/document/articleDocument'
import { editorMatchesDocument } from '../../../shared/document/binding/compareWithDocument'
import { documentAsWritten } from '../../../shared/document/binding/documentAsWritten'
import { articleSeed } from '../../../shared/document/binding/seedUpdate'
import { editSomething, openDesktop, randomFrom, settle, type Desktop, type Random } from './desktopPair'
import { lateMail } from './lateMail'

const rounds = Number(process.env['DATELINE_ROUNDS'] ?? 40)
const firstRound = Number(process.env['DATELINE_ROUND'] ?? 1)

/** A desktop with its disk: every update it made or took in, in the order in which it came. */
interface Desk {
  desktop: Desktop
  readonly number: number
  openings: number
  readonly log: Uint8Array[]
}

function editField({ doc }: Desktop, random: Random, token: string): void {
  const text = articleText(doc, random() < 0.6 ? 'headline' : 'dek')
  doc.transact(() => {
    const at = Math.floor(random() * (text.length + 1))
    if (random() < 0.3) text.delete(at, Math.floor(random() * (text.length - at + 1)))
    else text.insert(at, ` ${token}`)
  }, typedInField)
}

const bodyOf = ({ doc }: Pick<Desktop, 'doc'>) => doc.get('root-v2', Y.XmlElement).toJSON()
const fieldsOf = ({ doc }: Desktop) => [
  articleText(doc, 'headline').toJSON(),
  articleText(doc, 'dek').toJSON(),
]
const shown = ({ editor }: Desktop) => JSON.stringify(editor.getEditorState())
const showsItsDocument = ({ editor, doc }: Desktop) => editorMatchesDocument(editor.getEditorState(), doc)

async function playRound(seed: number) {
  const random = randomFrom(seed * 7919)
  const mail = lateMail(random)
  const troubles: string[] = []
  const reopenings: string[] = []

  const open = (desk: Pick<Desk, 'number' | 'openings' | 'log'>): Desktop => {
    // Every opening writes under a number of its own, as Yjs has it.
    const desktop = openDesktop(100 * desk.number + desk.openings, { log: desk.log })
    desktop.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'other desktop') desk.log.push(update)
    })
    return desktop
  }
  const desks = [1, 2].map((number): Desk => {
    const desk = { number, openings: 1, log: [articleSeed] }
    return { ...desk, desktop: open(desk) }
  })
  const take = (to: number, update: Uint8Array): void => {
    desks[to]!.log.push(update)
    Y.applyUpdate(desks[to]!.desktop.doc, update, 'other desktop')
  }
  const post = (): void =>
    desks.forEach(({ desktop }, from) => {
      for (const update of desktop.outgoing.splice(0)) mail.send(update, [1 - from])
    })

  /** Closes and opens a desktop again from what its disk holds. */
  const reopen = (desk: Desk, step: string): void => {
    const before = shown(desk.desktop)
    troubles.push(...desk.desktop.troubles.map(({ kind, detail }) => `${kind}: ${detail}`))
    desk.desktop.binding.dispose()
    desk.openings += 1
    desk.desktop = open(desk)
    if (shown(desk.desktop) !== before) reopenings.push(`${step}: ${before}`)
  }

  for (let step = 0; step < 30; step += 1) {
    const desk = desks[random() < 0.5 ? 0 : 1]!
    if (random() < 0.1) editField(desk.desktop, random, `f${seed}x${step}`)
    else await editSomething(desk.desktop, random, `t${seed}x${step}`)
    post()
    if (random() < 0.4) mail.deliver(1 + Math.floor(random() * 4), take)
    if (random() < 0.3) await settle()
    if (random() < 0.04) {
      await settle()
      post()
      reopen(desk, `step ${step}`)
    }
  }
  for (let meeting = 0; meeting < 8; meeting += 1) {
    mail.deliver(mail.count(), take)
    await settle()
    post()
  }
  const [one, two] = desks.map(({ desktop }) => desktop) as [Desktop, Desktop]
  const result = {
    seed,
    waiting: mail.count(),
    unread: [one, two].filter(({ doc }) => doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
      .length,
    documentsEqual:
      bodyOf(one) === bodyOf(two) && JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(two)),
    firstShowsItsDocument: showsItsDocument(one),
    secondShowsItsDocument: showsItsDocument(two),
  }
  /** As a document room of main follows a window, update by update. */
  const followed = desks.map(({ desktop, log }) => {
    const doc = documentAsWritten()
    for (const update of log) Y.applyUpdate(doc, update, 'window')
    return bodyOf({ doc }) === bodyOf(desktop)
  })
  for (const desk of desks) reopen(desk, 'the end')
  return { ...result, followed, troubles, reopenings }
}

test(
  `desktops agree however late, disordered and repeated their changes arrive (${rounds} rounds)`,
  { timeout: 900_000 },
  async () => {
    for (let seed = firstRound; seed < firstRound + rounds; seed += 1)
      expect(await playRound(seed), `Play it again: DATELINE_ROUND=${seed} DATELINE_ROUNDS=1`).toEqual({
        seed,
        waiting: 0,
        unread: 0,
        documentsEqual: true,
        firstShowsItsDocument: true,
        secondShowsItsDocument: true,
        followed: [true, true],
        troubles: [],
        reopenings: [],
      })
  },
)
