import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../desk'

test('a breaking story starts from the keyboard: its headline is written over, its prompts are listed', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  await desk.newStory()
  await window.keyboard.press('Control+Shift+n')
  const dialog = window.getByRole('dialog', { name: 'New from template' })
  await expect(dialog.getByRole('option', { name: 'Breaking news' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  const headline = desk.story.field('Headline')
  await expect(headline).toHaveValue('TK: what happened, and where')
  await expect(headline).toBeFocused()
  await window.keyboard.type('Night ferry runs aground off Dolsan')
  await expect(headline).toHaveValue('Night ferry runs aground off Dolsan')
  await window.keyboard.press('Control+z')
  await expect(headline).toHaveValue('TK: what happened, and where')
  await expect(desk.story.body.locator('.fact-box')).toContainText('What we know so far')

  await desk.checks.open()
  await expect.poll(() => desk.checks.found().then((found) => new Set(found))).toEqual(new Set(['TK']))
  await expect(desk.checks.row('TK').first()).toBeVisible()
  await desk.story.chooseEdition('Korean')
  await expect(desk.story.field('Headline')).toHaveValue('확인필요: 어디서 무슨 일이 있었는지')
  await desk.whenSaved()
  await close()
})

test('the palette finds a newsroom’s own template by its Korean name', async ({ openDesk }) => {
  const first = await openDesk()
  const folder = join(first.dataFolder, 'templates')
  await mkdir(folder)
  await writeFile(join(folder, 'broken.json'), '{')
  await writeFile(
    join(folder, 'tides.json'),
    JSON.stringify({
      id: 'tides',
      names: { en: 'Tide table', ko: '물때표' },
      about: { en: 'Every morning', ko: '매일 아침' },
      editions: { en: { headline: 'Tides: TK' } },
    }),
  )
  const { desk, window, close } = first
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('combobox')).toBeFocused()
  await window.keyboard.type('물때')
  await expect(window.getByRole('option')).toHaveText(['New story: Tide table'])
  await window.keyboard.press('Enter')
  await expect(desk.story.field('Headline')).toHaveValue('Tides: TK')
  await expect(desk.story.field('Headline')).toBeFocused()

  await window.keyboard.press('Control+Shift+n')
  const dialog = window.getByRole('dialog', { name: 'New from template' })
  await expect(dialog.getByRole('option')).toHaveCount(4)
  await expect(dialog.getByText('broken.json was left out')).toBeVisible()
  await close()
})
