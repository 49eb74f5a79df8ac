import type { Edition } from '../../shared/story/edition'
import type { ImportPreview } from '../../shared/story/importPreview'
import type { PastedBlock } from '../editor/paste/pastedBlocks'

/** A preview of a web page brings its body along; that of a text page is in main. */
export type ShownPreview = ImportPreview & { readonly body?: readonly PastedBlock[] }

const waiting = new Map<string, { readonly edition: Edition; readonly body: readonly PastedBlock[] }>()

/** Keeps the body of a story that was just made until its page is shown and can take it. */
export const keepImportedBody = (storyId: string, edition: Edition, body: readonly PastedBlock[]): void =>
  void waiting.set(storyId, { edition, body })

/** The body that waits for this page, once. */
export function takeImportedBody(storyId: string, edition: Edition): readonly PastedBlock[] | null {
  const found = waiting.get(storyId)
  if (found?.edition !== edition) return null
  waiting.delete(storyId)
  return found.body
}
