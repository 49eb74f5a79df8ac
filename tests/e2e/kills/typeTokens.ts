import type { Page } from '@playwright/test'
import { composeHangul } from '../composeHangul'
import { token } from './numberedTokens'

/**
 * Types tokens from `next` on without a pause until the window is gone: English key by key, Hangul composed and inserted in
 * turn, a new paragraph after every tenth.
 */
export async function typeTokens(page: Page, next: number): Promise<void> {
  try {
    for (let number = next; ; number += 1) {
      if (number % 4 === 0) {
        await composeHangul(page, 'ㅁ', '마', '말')
        await page.keyboard.type(`${number}글 `)
      } else await page.keyboard.type(`${token(number)} `)
      if (number % 10 === 0) await page.keyboard.press('Enter')
    }
  } catch (error) {
    if (!/closed|crashed|Target/.test(String(error))) throw error
  }
}
