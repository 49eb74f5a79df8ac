import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuTemplate } from '../../../../electron/app/menuTemplate'
import { defaultSettings, type Settings } from '../../../../shared/story/settings'

function menu(language: 'en' | 'ko', settings: Settings = defaultSettings) {
  const chosen: unknown[] = []
  const template = menuTemplate(
    { language, settings },
    '0.1.0',
    {
      command: (command) => chosen.push(command),

      changeSettings: (changed) => chosen.push(changed),
      openPortal: () => chosen.push('portal'),
      openLogs: () => chosen.push('logs'),
      openLicences: () => chosen.push('licences'),
    },
    'linux',
  )
  const all: MenuItemConstructorOptions[] = []
  const visit = (items: readonly MenuItemConstructorOptions[]) => {
    for (const item of items) {
      all.push(item)
      if (Array.isArray(item.submenu)) visit(item.submenu)
    }
  }
  visit(template)
  return { template, all, chosen }
}

test('the menus speak the interface’s language', () => {
  expect([menu('en'), menu('ko')].map(({ template }) => template.map(({ label }) => label))).toEqual([
    ['File', 'Edit', 'Insert', 'View', 'Window', 'Help'],
    ['파일', '편집', '넣기', '보기', '창', '도움말'],
  ])
})

test('no two menu items share a key', () => {
  const keys = menu('en')
    .all.map(({ accelerator }) => accelerator)
    .filter((key) => key !== undefined)
  expect(new Set(keys).size).toBe(keys.length)
})

test('undo, redo and the other commands go to the window', () => {
  const { all, chosen } = menu('en')
  for (const id of [
    'undo',
    'redo',
    'newStory',
    'importStory',
    'insertPhoto',
    'publish',
    'openLogs',
    'openLicences',
    'theme:dark',
  ]) {
    const click = all.find((item) => item.id === id)?.click as (() => void) | undefined
    click?.()
  }
  expect(chosen).toEqual([
    'undo',
    'redo',
    'newStory',
    'importStory',
    'insertPhoto',
    'publish',
    'logs',
    'licences',
    { theme: 'dark' },
  ])
})

test('the theme and the language in use are marked', () => {
  const { all } = menu('ko', { ...defaultSettings, theme: 'dark', language: 'ko' })
  expect(all.filter(({ checked }) => checked).map(({ id }) => id)).toEqual(['theme:dark', 'language:ko'])
})
