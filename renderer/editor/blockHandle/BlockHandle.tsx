import { $getNodeByKey, $getSelection, COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical'
import { GripVertical } from 'lucide-react'
import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { Popover } from 'react-aria-components/Popover'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { insertBlock } from '../blocks/blockChoices'
import { $blockKind, type BlockKind } from '../blocks/blockKind'
import type { PageCommandId } from '../body/pageCommands'
import { useEditorMessages } from '../messages/editorMessages'
import { $blockAtSelection } from '../moving/moveBlock'
import { focusSelection } from '../wholeBlocks/registerBlockMarks'
import { BlockMenu } from './BlockMenu'
import { keyOfBlock } from './bodyBlocks'
import type { DropPlace } from './dropPlace'
import { followDrag } from './followDrag'
import { $goToBlock, carryBlock } from './goToBlock'
import { OPEN_BLOCK_MENU_COMMAND } from './openBlockMenuCommand'
import { useBlockUnderPointer } from './useBlockUnderPointer'
import { useHandleTop } from './useHandleTop'
import './blockHandle.css'

interface Props {
  readonly editor: LexicalEditor
  readonly onCommand: (command: PageCommandId) => void
  readonly newUndoStep: () => void
}

const $elementAtCaret = (editor: LexicalEditor): HTMLElement | null => {
  const key = $blockAtSelection()?.getKey()
  return key === undefined ? null : editor.getElementByKey(key)
}

function kindOf(editor: LexicalEditor, element: HTMLElement): BlockKind | null {
  const key = keyOfBlock(editor, element)
  return editor.read(() => {
    const block = key === null ? null : $getNodeByKey(key)
    return block === null || $isWholeBlock(block) ? null : $blockKind(block)
  })
}

/** In the margin beside the block under the pointer: drag it to move the block, press it for what else can be done. */
export function BlockHandle({ editor, onCommand, newUndoStep }: Props) {
  const { blockMenu: words } = useEditorMessages()
  const button = useRef<HTMLButtonElement>(null)
  /** Its menu is open or it is being dragged. */
  const held = useRef(false)
  /** The press that is going on became a drag, and opens nothing. */
  const wasDragged = useRef(false)
  /** It has, or is about to get, the focus from the pointer, which is at its block already. */
  const byPointer = useRef(false)
  const callOff = useRef<() => void>(undefined)
  const [block, setBlock] = useBlockUnderPointer(editor, held)
  const [open, setOpen] = useState(false)
  const [drop, setDrop] = useState<DropPlace | null>(null)
  const top = useHandleTop(block)

  useEffect(
    () =>
      editor.registerCommand(
        OPEN_BLOCK_MENU_COMMAND,
        () => {
          const atCaret = $elementAtCaret(editor)
          if (atCaret === null) return true
          atCaret.scrollIntoView({ block: 'nearest' })
          held.current = true
          setBlock(atCaret)
          setOpen(true)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, setBlock],
  )
  useEffect(() => () => callOff.current?.(), [])

  const close = (): void => {
    held.current = false
    setOpen(false)
    setBlock(null)
    // On the next task: the menu gives the focus back to where it came from first.
    setTimeout(() => {
      if (editor.getEditorState().read($getSelection) !== null) focusSelection(editor)
    }, 0)
  }
  const act = (change: () => void): void => {
    const key = block === null ? null : keyOfBlock(editor, block)
    close()
    if (key === null) return
    editor.update(() => $goToBlock(key), { discrete: true })
    change()
  }

  const follow = (press: PointerEvent): void => {
    const body = editor.getRootElement()
    wasDragged.current = false
    byPointer.current = true
    if (press.button !== 0 || block === null || body === null) return
    callOff.current = followDrag(press, body, block, {
      onBegin: () => {
        held.current = true
        wasDragged.current = true
      },
      onPlace: setDrop,
      onEnd: (place) => {
        held.current = false
        setDrop(null)
        setBlock(null)
        const key = place === null ? null : keyOfBlock(editor, block)
        if (place === null || key === null) return
        const before = place.before === null ? null : keyOfBlock(editor, place.before)
        if (place.before !== null && before === null) return
        carryBlock(editor, key, before, newUndoStep)
        focusSelection(editor)
      },
    })
  }

  return (
    <>
      <div
        className="block-handle"
        data-shown={block !== null || undefined}
        style={{ top }}
        onPointerDownCapture={follow}
      >
        <Button
          ref={button}
          className="block-handle-button"
          aria-label={words.handle}
          aria-haspopup="menu"
          aria-expanded={open}
          onFocus={() => {
            if (!held.current && !byPointer.current) setBlock(editor.read(() => $elementAtCaret(editor)))
          }}
          onBlur={() => {
            byPointer.current = false
            if (!held.current) setBlock(null)
          }}
          onPress={() => {
            if (block === null || wasDragged.current) return
            held.current = true
            setOpen(true)
          }}
        >
          <GripVertical size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </div>
      {drop !== null && <div className="block-drop-line" style={{ top: drop.top }} />}
      <Popover
        className="popover"
        triggerRef={button}
        placement="bottom start"
        offset={4}
        isOpen={open && block !== null}
        onOpenChange={(opened) => {
          if (!opened) close()
        }}
      >
        {block !== null && (
          <BlockMenu
            kind={kindOf(editor, block)}
            isFirst={block.previousElementSibling === null}
            isLast={block.nextElementSibling === null}
            onCommand={(id) => act(() => onCommand(id))}
            onTurnInto={(choice) =>
              act(() => {
                newUndoStep()
                insertBlock(editor, choice)
              })
            }
          />
        )}
      </Popover>
    </>
  )
}
