import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { editorMatchesDocument } from '../../../shared/document/binding/compareWithDocument'
import { carry, editSomething, openDesktop, randomFrom, settle, type Desktop } from './desktopPair'

const rounds = Number(process.env['DATELINE_ROUNDS'] ?? 60)
const stateOf = (desktop: Desktop) => desktop.editor.getEditorState()

const article = ({ doc }: Desktop) => doc.get('root-v2', Y.XmlElement).toJSON()
const clocks = ({ doc }: Desktop) =>
  [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([one], [two]) => one - two)
const isEqual = (one: Desktop, two: Desktop) =>
  JSON.stringify([article(one), clocks(one)]) === JSON.stringify([article(two), clocks(two)])

async function playRound(seed: number) {
  const random = randomFrom(seed)
  const [one, two] = [openDesktop(101), openDesktop(202)]
  for (let step = 0; step < 24; step += 1) {
    const desktop = random() < 0.5 ? one : two
    await editSomething(desktop, random, `t${seed}x${step}`)
    // Sometimes a few updates arrive in the middle of the work, most of it happens offline.
    if (random() < 0.15) carry(desktop, desktop === one ? two : one, 1 + Math.floor(random() * 3))
    if (random() < 0.2) await settle()
  }
  // Taking in a change may make a desktop tidy up and write in turn, so they meet until neither has more to say.
  for (let meeting = 0; meeting < 5 && one.outgoing.length + two.outgoing.length > 0; meeting += 1) {
    carry(one, two)
    carry(two, one)
    await settle()
  }
  return {
    seed,
    troubles: [...one.troubles, ...two.troubles].map(({ kind, detail }) => `${kind}: ${detail}`),
    documentsEqual: isEqual(one, two),
    firstShowsItsDocument: editorMatchesDocument(stateOf(one), one.doc),
    secondShowsItsDocument: editorMatchesDocument(stateOf(two), two.doc),
  }
}

test(
  `two desktops that wrote offline agree after they meet (${rounds} rounds)`,
  { timeout: 600_000 },
  async () => {
    for (let seed = 1; seed <= rounds; seed += 1)
      expect(await playRound(seed)).toEqual({
        seed,
        troubles: [],
        documentsEqual: true,
        firstShowsItsDocument: true,
        secondShowsItsDocument: true,
      })
  },
)
