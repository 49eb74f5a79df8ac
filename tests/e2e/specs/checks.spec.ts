import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { composeHangul } from '../composeHangul'
import { copyHtml } from '../copyHtml'
import { expect, test } from '../desk'

test('a misspelling in English and one in Korean are marked, listed and mended with one key', async ({
  openDesk,
}) => {
  const { desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.write('The ferry will recieve its passengers on November 23. ')
  await desk.checks.open()
  await expect(desk.checks.row('recieve')).toBeVisible({ timeout: 20_000 })
  await expect(desk.checks.row('November 23')).toContainText('Nov. 23')
  await expect(desk.checks.count).toHaveText('2 checks')
  await expect
    .poll(() => desk.checks.marked())
    .toMatchObject({ mustFix: ['recieve'], shouldFix: ['November 23'] })

  await desk.checks.goTo('recieve')
  await desk.checks.openAtCaret()
  await desk.checks.takeFirst()
  await desk.checks.openAtCaret()
  await desk.checks.takeFirst()
  await expect.poll(() => story.paragraphs()).toEqual(['The ferry will receive its passengers on Nov. 23. '])
  await expect(desk.checks.count).toHaveText('No checks')

  await story.chooseEdition('Korean')
  await story.write('밤배가 몇일 만에 오후6시10분에 닿았다. ')
  await expect(desk.checks.row('몇일')).toBeVisible({ timeout: 30_000 })
  await desk.checks.goTo('몇일')
  await desk.checks.openAtCaret()
  await desk.checks.takeFirst()
  await expect.poll(() => story.paragraphs()).toEqual(['밤배가 며칠 만에 오후6시10분에 닿았다. '])
  await story.press('ControlOrMeta+z')
  await expect.poll(() => story.paragraphs()).toEqual(['밤배가 몇일 만에 오후6시10분에 닿았다. '])
  await close()
})

test('a finding that was let stand stays so when the story is opened again, until its sentence changes', async ({
  openDesk,
}) => {
  const first = await openDesk()
  const { desk } = first
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Words that stand')
  await story.write('The sign said “the the” in paint. It will stay.')
  await desk.checks.open()
  await desk.checks.goTo('the the')
  await desk.checks.openAtCaret()
  await desk.checks.ignore('As painted on the sign')
  await expect(desk.checks.ignored).toContainText('As painted on the sign')
  await expect(desk.checks.count).toHaveText('No checks')
  await desk.whenSaved()
  await first.close()

  const again = await openDesk()
  await again.desk.stories.open('Words that stand')
  await again.desk.checks.open()
  await expect(again.desk.checks.ignored).toContainText('the the')
  await expect(again.desk.checks.count).toHaveText('No checks')
  await again.desk.story.write(' Another sentence.')
  await again.desk.story.press('ControlOrMeta+Home')
  await expect(again.desk.checks.ignored).toContainText('the the')
  await again.desk.story.type('Yesterday: ')
  await expect(again.desk.checks.row('the the')).toBeVisible()
  await expect(again.desk.checks.ignored).toBeHidden()
  await again.close()
})

test('a word added to the newsroom’s dictionary is right in every story from then on', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.write('They call it the glimmerfest and love it. ')
  await desk.checks.open()
  await desk.checks.goTo('glimmerfest')
  await desk.checks.openAtCaret()
  await window.getByRole('menuitem', { name: 'Add to dictionary' }).click()
  await expect(desk.checks.count).toHaveText('No checks')
  await desk.newStory()
  await story.write('Another glimmerfest, another wrongg word. ')
  await expect(desk.checks.count).toHaveText('1 check')
  await expect(desk.checks.row('wrongg')).toBeVisible()
  await close()
})

test('a long article is marked where it is seen, so that a key costs what is on the screen', async ({
  openDesk,
}) => {
  const { app, desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  const page = Array.from({ length: 120 }, () => '<p>Here stood one wrongg word.</p>')
  await copyHtml(app, `<p>The firrst.</p>${page.join('')}<p>The lasst.</p>`)
  await story.goToEnd()
  await story.press('ControlOrMeta+v')
  await expect(desk.checks.count).toHaveText('122 checks', { timeout: 20_000 })
  const marked = async () => (await desk.checks.marked())['mustFix'] ?? []
  await story.press('ControlOrMeta+Home')
  await expect.poll(marked).toContain('firrst')
  expect((await marked()).length).toBeLessThan(60)
  await story.goToEnd()
  await expect.poll(marked).toContain('lasst')
  expect(await marked()).not.toContain('firrst')
  await close()
})

test('checks leave a composition alone, and mark what it wrote once it is over', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('Korean')
  await story.write('몇일 뒤  ')
  await desk.checks.open()
  await expect(desk.checks.row('몇일')).toBeVisible({ timeout: 30_000 })
  const session = await window.context().newCDPSession(window)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('ㅂ')
  await compose('바')
  // Longer than the pause after which words are looked at.
  await expect(desk.checks.row('몇일')).toBeVisible()
  await window.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)))
  await compose('밤')
  await session.send('Input.insertText', { text: '밤' })
  await composeHangul(window, 'ㅂ', '배')
  await expect.poll(() => story.paragraphs()).toEqual(['몇일 뒤  밤배'])
  await expect.poll(async () => (await desk.checks.marked())['shouldFix']).toEqual(['  '])
  await close()
})

test('a house rule that never ends is stopped and named, and the others apply', async ({
  openDesk,
  folder,
}) => {
  const { app, desk, window, close } = await openDesk()
  const style = join(folder, 'style')
  await mkdir(style)
  const message = { en: 'House word', ko: '우리 낱말' }
  await writeFile(
    join(style, 'en.json'),
    JSON.stringify({
      rules: [
        { id: 'endless', pattern: '(?:a+)+!', message, severity: 'consider' },
        { id: 'open-bracket', pattern: '(', message, severity: 'consider' },
        { id: 'web-site', pattern: 'web site', message, suggestions: ['website'], severity: 'shouldFix' },
      ],
    }),
  )
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await answerFileDialogs(app, style)
  await story.press('ControlOrMeta+,')
  const settings = window.getByRole('dialog', { name: 'Settings' })
  await settings.locator('.setting-row', { hasText: 'House style' }).getByRole('button').click()
  await expect(settings).toContainText(style)
  await settings.getByRole('button', { name: 'Done' }).click()
  await expect(desk.notices.filter({ hasText: 'open-bracket (en.json)' })).toBeVisible()

  await desk.checks.open()
  await story.write(`Our web site shouts ${'a'.repeat(40)} at night. `)
  await expect(desk.notices.filter({ hasText: 'endless' })).toBeVisible({ timeout: 30_000 })
  await expect(desk.checks.row('web site')).toBeVisible({ timeout: 15_000 })
  await story.write('Still writing. ')
  await expect.poll(async () => (await story.paragraphs()).join('')).toContain('Still writing.')
  await close()
})
