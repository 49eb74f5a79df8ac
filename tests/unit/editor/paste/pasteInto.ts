import { $createParagraphNode, $getRoot, PASTE_COMMAND, type LexicalEditor } from 'lexical'
import { $projectBody } from '../../../../shared/document/projection/projectBody'
import type { Block } from '../../../../shared/story/articleBody'
import { bodyEditor, edit } from '../bodyEditor'

/** What jsdom lacks of a clipboard; the end-to-end tests use the real one. */
export function clipboard(
  formats: Readonly<Record<string, string>>,
  files: readonly File[] = [],
): ClipboardEvent {
  const event = new Event('paste', { cancelable: true })
  const clipboardData = {
    getData: (format: string) => formats[format] ?? '',
    types: Object.keys(formats),
    files,
    items: [],
  }
  return Object.assign(event, { clipboardData }) as unknown as ClipboardEvent
}

export const emptyPage = (): LexicalEditor => bodyEditor(() => $getRoot().append($createParagraphNode()))

export function pasteInto(editor: LexicalEditor, event: ClipboardEvent): void {
  edit(editor, () => {
    $getRoot().selectEnd()
    editor.dispatchCommand(PASTE_COMMAND, event)
  })
}

export const projected = (editor: LexicalEditor): Block[] => editor.getEditorState().read($projectBody)
