import { expect, test } from 'vitest'
import { commandDesk } from '../../../renderer/commands/commandDesk'
import { commandIds, commands, shownKeys } from '../../../shared/commands/commands'
import { accelerator, isPressed, keysText, type PressedKey } from '../../../shared/commands/keys'

const press = (code: string, held: Partial<PressedKey> = {}): PressedKey => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('no two commands share a key', () => {
  const keys = commandIds.flatMap((id) => commands[id].keys ?? [])
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('a key is spelled as each system spells it', () => {
  expect([
    keysText('Mod+Shift+KeyP', false),
    keysText('Mod+Alt+Digit2', true),
    keysText('Shift+Slash', false),
    accelerator('Mod+Shift+KeyP'),
    accelerator('Mod+Equal'),
    accelerator('Alt+Shift+ArrowUp'),
  ]).toEqual(['Ctrl+Shift+P', '⌥⌘2', '?', 'CmdOrCtrl+Shift+P', 'CmdOrCtrl+Plus', 'Alt+Shift+Up'])
})

test('redo is ⇧⌘Z on a Mac and Ctrl+Y elsewhere', () => {
  expect([shownKeys(commands.redo, true), shownKeys(commands.redo, false)]).toEqual([
    'Mod+Shift+KeyZ',
    'Mod+KeyY',
  ])
})

test('just the keys of a command run it: not one more, not one less, and Command in place of Ctrl on a Mac', () => {
  const withCtrl = press('KeyK', { ctrlKey: true })
  expect([
    isPressed('Mod+KeyK', withCtrl, false),
    isPressed('Mod+KeyK', withCtrl, true),
    isPressed('Mod+KeyK', press('KeyK', { metaKey: true }), true),
    isPressed('Mod+KeyK', press('KeyK', { ctrlKey: true, shiftKey: true }), false),
    isPressed('Mod+KeyK', press('KeyK'), false),
  ]).toEqual([true, false, true, false, false])
})

test('a command is done by the part that came last and can do it', () => {
  const desk = commandDesk()
  const done: string[] = []
  desk.add(() => ({ find: () => done.push('stories') }))
  const leave = desk.add(() => ({ find: () => done.push('article'), publish: undefined }))
  desk.find('find')?.()
  leave()
  desk.find('find')?.()

  expect([done, desk.find('publish')]).toEqual([['article', 'stories'], undefined])
})
