import type { ElectronApplication } from '@playwright/test'

interface OldClipboard {
  /** Only the older interface has it, whose `write` takes the formats at once. */
  readonly writeHTML?: unknown
  write(data: unknown): unknown
}
type Item = new (formats: Record<string, string>) => unknown

/** Puts HTML onto the system's clipboard, as another program does. Electron's interface for it changed after 33. */
export const copyHtml = (app: ElectronApplication, html: string): Promise<void> =>
  app.evaluate(async (electron, written) => {
    const { clipboard, ClipboardItem } = electron as unknown as {
      clipboard: OldClipboard
      ClipboardItem: Item
    }
    if (clipboard.writeHTML !== undefined) clipboard.write({ html: written, text: 'words' })
    else await clipboard.write([new ClipboardItem({ 'text/html': written, 'text/plain': 'words' })])
  }, html)
