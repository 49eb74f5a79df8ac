import { ArrowDown, ArrowUp, Check, Copy, Trash2, type LucideIcon } from 'lucide-react'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Separator } from 'react-aria-components/Separator'
import { blockChoices, type BlockChoice } from '../blocks/blockChoices'
import type { BlockKind } from '../blocks/blockKind'
import type { PageCommandId } from '../body/pageCommands'
import { shortcutHint } from '../body/registerShortcuts'
import { useEditorMessages } from '../messages/editorMessages'

type BlockCommandId = Extract<
  PageCommandId,
  'moveBlockUp' | 'moveBlockDown' | 'duplicateBlock' | 'deleteBlock'
>

interface Props {
  /** What kind of text it is; null for a block that stays what it is. */
  readonly kind: BlockKind | null
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onCommand: (command: BlockCommandId) => void
  readonly onTurnInto: (choice: BlockChoice) => void
}

const icons: Readonly<Record<BlockCommandId, LucideIcon>> = {
  moveBlockUp: ArrowUp,
  moveBlockDown: ArrowDown,
  duplicateBlock: Copy,
  deleteBlock: Trash2,
}
const kinds: ReadonlySet<string> = new Set<BlockKind>([
  'paragraph',
  'heading2',
  'heading3',
  'quote',
  'bulleted',
  'numbered',
])
const textChoices = blockChoices.filter(({ id }) => kinds.has(id))

/** What can be done with one block of the body. */
export function BlockMenu({ kind, isFirst, isLast, onCommand, onTurnInto }: Props) {
  const messages = useEditorMessages()
  const { blockMenu: words } = messages
  const item = (id: BlockCommandId, name: string, isDisabled = false) => {
    const Icon = icons[id]
    return (
      <MenuItem
        id={id}
        className="menu-item block-menu-item"
        textValue={name}
        isDisabled={isDisabled}
        onAction={() => onCommand(id)}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden />
        <span>{name}</span>
        <kbd>{shortcutHint(id)}</kbd>
      </MenuItem>
    )
  }
  return (
    <Menu className="menu block-menu" aria-label={words.name} autoFocus="first">
      {item('moveBlockUp', words.moveUp, isFirst)}
      {item('moveBlockDown', words.moveDown, isLast)}
      {item('duplicateBlock', words.duplicate)}
      {kind !== null && <Separator className="menu-line" />}
      {kind !== null && (
        <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[kind]}>
          <Header className="block-menu-title">{words.turnInto}</Header>
          {textChoices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              className="menu-item block-menu-item"
              textValue={messages[choice.message]}
              onAction={() => onTurnInto(choice)}
            >
              <choice.icon size={16} strokeWidth={1.5} aria-hidden />
              <span>{messages[choice.message]}</span>
              {choice.id === kind && <Check size={16} strokeWidth={1.5} aria-hidden />}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      <Separator className="menu-line" />
      {item('deleteBlock', words.delete)}
    </Menu>
  )
}
