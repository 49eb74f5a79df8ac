import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'
import type { Desk } from '../pages/Desk'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'
import { runCommand, views } from '../screens/views'

async function closeDialogs({ window }: Desk): Promise<void> {
  const open = window.getByRole('dialog')
  for (let left = await open.count(); left > 0; left -= 1) await window.keyboard.press('Escape')
  await expect(open).toHaveCount(0)
}

for (const language of ['en', 'ko'] as const)
  test(`axe finds nothing on any screen, light and dark, in ${language}`, async ({
    openDesk,
    photo,
    folder,
  }) => {
    test.setTimeout(300_000)
    const { app, desk, window, close } = await openDesk({ args: [`--lang=${language}`] })
    // No state in between two states is looked at.
    await window.emulateMedia({ reducedMotion: 'reduce' })
    const page = join(folder, 'page.txt')
    await writeFile(page, 'Night ferry sails\n\nby Jane Doe / Nov 20, 2026 07:40 AM EST\n\nIt left at nine.')
    await window.keyboard.press('Control+n')
    const { story } = desk
    await expect(story.body).toBeVisible()
    await story.field('Headline').fill(language === 'ko' ? '밤배가 다시 뜬다' : 'Night ferry sails again')
    await story.field('Dek').fill(language === 'ko' ? '석 달 만의 첫 운항' : 'First crossing in three months')
    await story.write(language === 'ko' ? '배는 아홉 시에 떠났다.' : 'The ferry left at nine.')
    await answerFileDialogs(app, photo)
    await runCommand(window, 'insertPhoto', language)
    await expect(window.locator('.article-body figure img')).toBeVisible()
    await answerFileDialogs(app, page)
    await desk.whenSaved()

    const found: Record<string, string[]> = {}
    for (const theme of ['light', 'dark'] as const) {
      await runCommand(window, theme === 'dark' ? 'darkTheme' : 'lightTheme', language)
      await expect(window.locator('html')).toHaveAttribute('data-theme', theme)
      for (const view of views) {
        await view.open(desk, language)
        const wrong = await axeFindings(window)
        if (wrong.length > 0) found[`${view.name}, ${theme}`] = wrong
        await photographed(window, `${view.name.replace(' ', '-')}-${language}-${theme}`)
        await (view.leave ?? closeDialogs)(desk, language)
      }
    }
    expect(found).toEqual({})
    await close()
  })
