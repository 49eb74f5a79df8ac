import * as Y from 'yjs'
import { dataFolder } from '../../electron/app/dataFolder'
import { documentRooms } from '../../electron/documents/documentRooms'
import { stories as storiesOf } from '../../electron/drafts/stories'
import { openDeskData } from '../../electron/recovery/openDeskData'
import { articleText } from '../../shared/document/articleDocument'
import type { ToWindow } from '../../shared/ipc/documentPort'

/**
 * The store alone, in a process to be killed: main's document rooms on the real database, and somebody who types numbered words
 * into one story without waiting. Each line it prints is an answer: `saved N`, or `notSaved N <kind> <where it is kept>`.
 */
const folder = process.argv[2] ?? ''
const now = () => new Date()
const tell = (line: string) => process.stdout.write(`${line}\n`)
const onUnexpected = (error: unknown) => void tell(`unexpected ${String(error)}`)

const opened = openDeskData(dataFolder(folder), now, onUnexpected)
if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
const { database, log, second } = opened.value
const stories = storiesOf(database, log, now)
const there = database.prepare('select story_id from stories').get() as { story_id: string } | undefined
const name = { storyId: there?.story_id ?? stories.create(), part: 'en' } as const
const rooms = documentRooms({
  log,
  hold: (entries) => second.hold(entries.map((entry) => ({ seq: 0, at: now().toISOString(), ...entry }))),
  databaseFile: 'dateline.sqlite3',
  storyExists: stories.exists,
  onCommitted: () => {},
  onTrouble: () => {},
  onUnexpected,
  retryAfter: () => 50,
  settleWithin: 1000,
  closedFor: null,
})

const doc = new Y.Doc()
let say: (message: unknown) => void = () => {}
let before = 0
let sent = 0

function hear(message: ToWindow): void {
  if (message.type === 'opened') {
    for (const update of message.updates) Y.applyUpdate(doc, update, 'main')
    before = articleText(doc, 'dek').toJSON().split(' ').length - 1
    doc.on('update', (update: Uint8Array) => {
      sent += 1
      say({ type: 'update', name, number: sent, update })
    })
    type()
  }
  if (message.type === 'saved') tell(`saved ${before + message.number}`)
  if (message.type === 'notSaved') {
    const { failure, number } = message
    tell(`notSaved ${before + number} ${failure.kind} ${('kept' in failure && failure.kept) || ''}`)
  }
}

function type(): void {
  const number = before + sent + 1
  const text = articleText(doc, 'dek')
  text.insert(text.length, number % 2 === 0 ? `말${number} ` : `w${number} `)
  setTimeout(type, 1)
}

rooms.connect({ post: hear, onMessage: (listener) => (say = listener), onClose: () => {} })
say({ type: 'open', name })
