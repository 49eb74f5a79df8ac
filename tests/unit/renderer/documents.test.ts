import * as fc from 'fast-check'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import type { DocumentConnection, SaveStatus } from '../../../renderer/bridge/documentConnection'
import { combineSaveStatus } from '../../../renderer/documents/combineSaveStatus'
import { DocumentPool } from '../../../renderer/documents/DocumentPool'
import { replaceText } from '../../../renderer/documents/replaceText'
import { whenSaved } from '../../../renderer/documents/whenSaved'
import { documentKey, type DocumentName } from '../../../shared/ipc/documentPort'
import { success } from '../../../shared/result'

const full: SaveStatus = { kind: 'notSaved', failure: { kind: 'disk/full', path: '/home/desk' } }

test('the status line says the worst of a story’s documents', () => {
  const early: SaveStatus = { kind: 'saved', at: '2026-11-23T09:10:00Z' }
  const late: SaveStatus = { kind: 'saved', at: '2026-11-23T09:12:00Z' }
  const never: SaveStatus = { kind: 'saved', at: null }
  expect([
    combineSaveStatus([]),
    combineSaveStatus([never, late, early]),
    combineSaveStatus([late, { kind: 'saving', pending: 2 }, { kind: 'saving', pending: 1 }]),
    combineSaveStatus([{ kind: 'saving', pending: 2 }, full, late]),
  ]).toEqual([never, late, { kind: 'saving', pending: 3 }, full])
})

function changingStatus(first: SaveStatus) {
  let now = first
  const listeners = new Set<() => void>()
  return {
    status: {
      get: () => now,
      subscribe: (listener: () => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    become: (next: SaveStatus) => {
      now = next
      for (const listener of [...listeners]) listener()
    },
    listeners,
  }
}

test('publishing waits for the last words, and hears when they can’t be saved', async () => {
  const good = changingStatus({ kind: 'saving', pending: 2 })
  const bad = changingStatus({ kind: 'saving', pending: 1 })
  const waits = [whenSaved(good), whenSaved(bad)]
  good.become({ kind: 'saving', pending: 1 })
  good.become({ kind: 'saved', at: '2026-11-23T09:10:00Z' })
  bad.become(full)
  expect([await Promise.all(waits), good.listeners.size, bad.listeners.size]).toEqual([
    [success(undefined), { ok: false, failure: { kind: 'disk/full', path: '/home/desk' } }],
    0,
    0,
  ])
})

test('a document is opened once for all panes and closed after the last one left', async () => {
  const log: string[] = []
  const open = (name: DocumentName): DocumentConnection => {
    log.push(`open ${documentKey(name)}`)
    return {
      ...changingStatus(full),
      doc: new Y.Doc(),
      whenOpened: Promise.resolve(success(undefined)),
      sendSnapshot: () => undefined,
      close: () => Promise.resolve(void log.push(`close ${documentKey(name)}`)),
    }
  }
  const pool = new DocumentPool(open)
  const name = { storyId: 's', part: 'en' } as const
  const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0))

  const page = pool.hold(name)
  const panel = pool.hold(name)
  page.release()
  page.release()
  await nextTask()
  const whileHeld = [...log]
  panel.release()
  // A pane that comes back at once finds it still open.
  const again = pool.hold(name)
  await nextTask()
  again.release()
  await nextTask()
  expect([whileHeld, log, page.connection === panel.connection]).toEqual([
    ['open s/en'],
    ['open s/en', 'close s/en'],
    true,
  ])
})

test('a retyped text becomes what was typed, whatever stood there', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '한', '국', '😀', '😁', ' ') })
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const text = new Y.Doc().getText('headline')
      text.insert(0, before)
      replaceText(text, after)
      expect(text.toJSON()).toBe(after)
    }),
  )
})

test('typing at the end leaves a colleague’s words at the start alone', () => {
  const mine = new Y.Doc()
  mine.getText('dek').insert(0, 'harbour')
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
  theirs.getText('dek').insert(0, 'The ')
  replaceText(mine.getText('dek'), 'harbour lights')
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  expect(mine.getText('dek').toJSON()).toBe('The harbour lights')
})
