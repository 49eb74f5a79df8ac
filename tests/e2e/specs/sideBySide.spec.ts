import { answerFileDialogs } from '../answerDialogs'
import { composeHangul } from '../composeHangul'
import { expect, test } from '../desk'
import { BothEditions } from '../pages/BothEditions'

test('a paragraph is translated beside its original, falls behind when that changes, and is confirmed', async ({
  openDesk,
}) => {
  const first = await openDesk()
  const { desk, window } = first
  await desk.newStory()
  await desk.story.setHeadline('Two pages')
  await desk.story.write(
    'The first ferry left at dawn.\nIts crew counted every crate twice before the harbour office opened its doors to the public.\nThe last one stayed.',
  )
  const both = new BothEditions(window)
  await both.open()

  await both.body('ko').click()
  await window.keyboard.type('첫 배는 새벽에 떠났다.')
  await window.keyboard.press('Enter')
  await window.keyboard.type('선원들은 상자를 두 번 셌다.')
  await window.keyboard.press('Enter')
  await window.keyboard.type('마지막 배는 남았다.')
  await expect(both.mark('ko', 'Linked to English')).toBeVisible()

  // What belongs together stands at one height.
  await expect
    .poll(async () => {
      const pairs = await Promise.all(
        [1, 2, 3].map(async (at) => [await both.top('en', at), await both.top('ko', at)]),
      )
      return pairs.every(([en = 0, ko = NaN]) => Math.abs(en - ko) <= 1)
    })
    .toBe(true)

  await both.goTo('en', 1)
  await window.keyboard.type(' It carried mail.')
  await expect(both.mark('ko', 'English changed')).toHaveCount(1)
  await expect(both.mark('en', 'Korean changed')).toHaveCount(0)
  await both.mark('ko', 'English changed').click()
  await expect(window.getByRole('dialog').locator('ins')).toHaveText(' It carried mail.')

  // Bringing it up to date marks nothing in English; the mark waits for someone, over a restart too.
  await window.keyboard.press('Escape')
  await both.goTo('ko', 1)
  await window.keyboard.type(' 우편물도 실었다.')
  await desk.whenSaved()
  await first.close()
  const again = await openDesk()
  const reopened = new BothEditions(again.window)
  await expect(reopened.mark('ko', 'English changed')).toHaveCount(1)
  await expect(reopened.mark('en', 'Korean changed')).toHaveCount(0)
  await reopened.mark('ko', 'English changed').click()
  await reopened.choose('Still says the same')
  await expect(reopened.mark('ko', 'English changed')).toHaveCount(0)
})

test('a link is mended by hand, and undo takes back words and no links', async ({ openDesk }) => {
  const { desk, window } = await openDesk()
  await desk.newStory()
  await desk.story.setHeadline('Mended')
  await desk.story.write('One.\nTwo.')
  const both = new BothEditions(window)
  await both.open()
  await both.body('ko').click()
  await window.keyboard.type('둘.')
  await both.mark('ko', 'Linked to English').click()
  await expect(window.getByRole('dialog')).toContainText('One.')
  await both.choose('Unlink')
  await both.goTo('en', 2)
  await both.goTo('ko', 1)
  await both.mark('ko', 'Not linked to English').click()
  await both.choose('Link with the paragraph at the other caret')
  await both.mark('ko', 'Linked to English').click()
  await expect(window.getByRole('dialog')).toContainText('Two.')
  await window.keyboard.press('Escape')

  await both.goTo('ko', 1)
  await window.keyboard.press('ControlOrMeta+z')
  await expect(both.body('ko')).toHaveText('')
  await window.keyboard.press('ControlOrMeta+Shift+z')
  await expect(both.body('ko')).toHaveText('둘.')
  await both.mark('ko', 'Linked to English').click()
  await expect(window.getByRole('dialog')).toContainText('Two.')
})

test('scrolling one article scrolls the other, and composed Hangul is linked like any writing', async ({
  openDesk,
}) => {
  const { desk, window } = await openDesk()
  await desk.newStory()
  await desk.story.write(
    Array.from({ length: 30 }, (_, at) => `Paragraph ${at + 1} of the long story.`).join('\n'),
  )
  const both = new BothEditions(window)
  await both.open()
  await both.body('ko').click()
  await composeHangul(window, 'ㅎ', '하', '한')
  await composeHangul(window, 'ㄱ', '그', '글')
  await expect(both.paragraph('ko', 1)).toHaveText('한글')
  await expect(both.mark('ko', 'Linked to English')).toBeVisible()

  for (let line = 2; line <= 30; line += 1) {
    await window.keyboard.press('Enter')
    await window.keyboard.type(`긴 기사의 문단 ${line}.`)
  }
  await both
    .page('en')
    .locator('.article-scroll')
    .evaluate((page) => page.scrollTo(0, 300))
  await expect
    .poll(() =>
      both
        .page('ko')
        .locator('.article-scroll')
        .evaluate((page) => page.scrollTop),
    )
    .toBe(300)
})

test('a photo of one edition is put into the other, to be captioned there', async ({ openDesk, photo }) => {
  const { desk, app, window } = await openDesk()
  await desk.newStory()
  await desk.story.setHeadline('A photo for both')
  await desk.story.write('One.')
  await answerFileDialogs(app, photo)
  await desk.story.useTool('Add a photo')
  const both = new BothEditions(window)
  await both.open()
  await both.body('en').locator('figure .figure-caption').click()
  await both.mark('en', 'Not linked to Korean').click()
  await both.choose('Add this photo to Korean')
  await expect(both.body('ko').locator('figure')).toHaveCount(1)
})

test('a number told differently is listed, and leads to its place in either article', async ({
  openDesk,
}) => {
  const { desk, window } = await openDesk()
  await desk.newStory()
  await desk.story.write('The harbour counted 120 ships on Nov. 23.')
  const both = new BothEditions(window)
  await both.open()
  await both.body('ko').click()
  await window.keyboard.type('항만은 11월 23일 배 150척을 셌다.')
  await window.getByRole('button', { name: '1 difference' }).click()
  await window.getByRole('button', { name: 'Korean: 150' }).click()
  await expect.poll(() => window.evaluate(() => document.getSelection()?.toString())).toContain('150')
  await window.keyboard.type('120척')
  await expect(window.getByRole('button', { name: /difference/ })).toHaveCount(0)
})
