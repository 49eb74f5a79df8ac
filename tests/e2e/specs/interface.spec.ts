import { expect, test } from '../desk'

test('the interface turns Korean at once, and is Korean when it opens again', async ({ openDesk }) => {
  const first = await openDesk()
  await first.desk.newStory()
  await first.desk.chooseLanguage('한국어')
  await expect(first.window.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(first.window.getByRole('button', { name: '새 기사' })).toBeVisible()
  await expect(first.window.getByRole('main').getByRole('textbox', { name: '제목' })).toBeVisible()
  await first.close()

  const again = await openDesk()
  await expect(again.window.getByRole('navigation').getByRole('button', { name: '새 기사' })).toBeVisible()
  await again.close()
})

test('a Korean system opens a Korean window', async ({ openDesk }) => {
  const { window, close } = await openDesk({ args: ['--lang=ko'] })
  await expect(window.locator('html')).toHaveAttribute('lang', 'ko')
  await close()
})
