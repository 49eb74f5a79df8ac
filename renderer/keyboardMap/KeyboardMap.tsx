import { commandIds, commands, type CommandId } from '../../shared/commands/commands'
import { editorMessages } from '../editor/messages/editorMessages'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { shortcutOf } from '../ui/shortcut'
import './keyboardMap.css'

const rooms = ['story', 'writing', 'blocks', 'window'] as const

/** What the text itself turns into blocks and marks. */
const typedForms = [
  ['## ', 'heading2'],
  ['### ', 'heading3'],
  ['- ', 'bulleted'],
  ['1. ', 'numbered'],
  ['> ', 'quote'],
  ['**…**', 'bold'],
  ['*…*', 'italic'],
  ['~~…~~', 'strikethrough'],
  ['[…](example.com)', 'link'],
  ['/', 'insertBlock'],
] as const

/** Every command that has a key, and the keys of the page that are no commands. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const { keyboardMap: words, app } = useMessages()
  const language = useLanguage()
  const keyed = (room: (typeof rooms)[number]): CommandId[] =>
    commandIds.filter((id) => commands[id].room === room && commands[id].keys !== undefined)
  return (
    <DialogFrame
      title={words.title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <Button look="accent" onPress={onClose}>
          {app.close}
        </Button>
      }
    >
      {/* Nothing in it can be pressed: the focus has to rest on itself for the arrow keys to scroll it. */}
      <div className="keyboard-map" role="region" aria-label={words.title} tabIndex={0}>
        {rooms.map((room) => (
          <section key={room}>
            <h3>{words.rooms[room]}</h3>
            <dl>
              {keyed(room).map((id) => (
                <div key={id} className="keyboard-line">
                  <dt>{commands[id].words[language].replace('…', '')}</dt>
                  <dd>
                    <kbd>{shortcutOf(id)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{words.typed}</h3>
          <dl>
            {typedForms.map(([typed, message]) => (
              <div key={typed} className="keyboard-line">
                <dt>{editorMessages[language][message]}</dt>
                <dd>
                  <kbd>{typed}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </DialogFrame>
  )
}
