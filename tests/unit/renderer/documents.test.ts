import * as fc from 'fast-check'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import type { SaveStatus } from '../../../renderer/bridge/saveStatus'
import { replaceText } from '../../../renderer/documents/replaceText'
import { whenSaved } from '../../../renderer/documents/whenSaved'
import { success } from '../../../shared/result'

const full: SaveStatus = { kind: 'notSaved', failure: { kind: 'disk/full', path: '/home/desk' } }

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
