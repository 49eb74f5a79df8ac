import type { Locator, Page } from '@playwright/test'
import type { StoryPage } from './StoryPage'

/** The handle in the margin beside a block of the body, and its menu. */
export class BlockHandle {
  readonly button: Locator
  readonly menu: Locator
  readonly dropLine: Locator

  constructor(
    private readonly window: Page,
    private readonly story: StoryPage,
  ) {
    this.button = window.getByRole('button', { name: /^(Move or change this block|블록 이동 및 변경)$/ })
    this.menu = window.getByRole('menu', { name: /^(Block|블록)$/ })
    this.dropLine = window.locator('.block-drop-line')
  }

  /** Presses the handle of a block, and holds it. */
  async take(number: number): Promise<void> {
    const block = await this.boxOf(number)
    await this.window.mouse.move(block.x + 40, block.y + block.height / 2)
    const { x, y, width, height } = (await this.button.boundingBox()) ?? nowhere
    await this.window.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
    await this.window.mouse.down()
  }
  /** Carries what is held to the upper half of a block. */
  async carryAbove(number: number): Promise<void> {
    const { x, y, height } = await this.boxOf(number)
    await this.window.mouse.move(x + 30, y + height / 4, { steps: 8 })
  }
  private async boxOf(number: number) {
    const block = this.story.body.locator(':scope > *').nth(number - 1)
    return (await block.boundingBox()) ?? nowhere
  }
}

const nowhere = { x: NaN, y: NaN, width: NaN, height: NaN }
