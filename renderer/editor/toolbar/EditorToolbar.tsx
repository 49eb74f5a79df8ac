import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  Pilcrow,
  Redo2,
  Strikethrough,
  TextQuote,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { Group, Separator, Toolbar } from 'react-aria-components'
import type { UndoManager } from 'yjs'
import type { Mark } from '../../../shared/story/articleBody'
import { $toggleBlockKind, type BlockKind } from '../blocks/blockKind'
import { shortcutHint } from '../body/registerShortcuts'
import { useEditorMessages } from '../messages/editorMessages'
import { ToolButton } from './ToolButton'
import { useFormatAtCaret } from './useFormatAtCaret'
import { useUndoState } from './useUndoState'

const blockTools: readonly (readonly [BlockKind, LucideIcon])[] = [
  ['paragraph', Pilcrow],
  ['heading2', Heading2],
  ['heading3', Heading3],
  ['quote', TextQuote],
  ['bulleted', List],
  ['numbered', ListOrdered],
]
const markTools: readonly (readonly [Mark, LucideIcon])[] = [
  ['bold', Bold],
  ['italic', Italic],
  ['underline', Underline],
  ['strikethrough', Strikethrough],
]

interface Props {
  readonly editor: LexicalEditor
  readonly undoManager: UndoManager | null
  readonly editable: boolean
  readonly onLink: () => void
  readonly onPhotos: () => void
}

/** One thin row: what the words at the caret are, and how to change it. */
export function EditorToolbar({ editor, undoManager, editable, onLink, onPhotos }: Props) {
  const messages = useEditorMessages()
  const format = useFormatAtCaret(editor)
  const { canUndo, canRedo } = useUndoState(undoManager)
  const act = (change: () => void): void => {
    editor.focus()
    change()
  }

  return (
    <Toolbar className="editor-toolbar" aria-label={messages.toolbar}>
      <Group className="tool-group">
        <ToolButton
          icon={Undo2}
          name={messages.undo}
          shortcut={shortcutHint('undo')}
          disabled={!editable || !canUndo}
          onPress={() => undoManager?.undo()}
        />
        <ToolButton
          icon={Redo2}
          name={messages.redo}
          shortcut={shortcutHint('redo')}
          disabled={!editable || !canRedo}
          onPress={() => undoManager?.redo()}
        />
      </Group>
      <Separator orientation="vertical" />
      <Group className="tool-group">
        {blockTools.map(([kind, icon]) => (
          <ToolButton
            key={kind}
            icon={icon}
            name={messages[kind]}
            shortcut={shortcutHint(kind)}
            pressed={format.block === kind}
            disabled={!editable || format.inBoundLine}
            onPress={() => act(() => editor.update(() => $toggleBlockKind(kind)))}
          />
        ))}
      </Group>
      <Separator orientation="vertical" />
      <Group className="tool-group">
        {markTools.map(([mark, icon]) => (
          <ToolButton
            key={mark}
            icon={icon}
            name={messages[mark]}
            shortcut={shortcutHint(mark)}
            pressed={format.marks.includes(mark)}
            disabled={!editable || format.inPlainLine}
            onPress={() => act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark))}
          />
        ))}
        <ToolButton
          icon={Link}
          name={messages.link}
          shortcut={shortcutHint('link')}
          pressed={format.link !== null}
          disabled={!editable || format.inPlainLine || !format.inText}
          onPress={onLink}
        />
      </Group>
      <Separator orientation="vertical" />
      <ToolButton icon={ImagePlus} name={messages.photo} disabled={!editable} onPress={onPhotos} />
    </Toolbar>
  )
}
