import { Button } from 'react-aria-components/Button'
import { Search } from 'lucide-react'
import { useCommandDesk } from '../commands/CommandsContext'
import { useMessages } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { shortcutOf } from '../ui/shortcut'

/** Looks like a field, because what it opens is one. */
export function PaletteField() {
  const { topBar } = useMessages()
  const desk = useCommandDesk()
  return (
    <Button className="palette-field" onPress={() => desk.find('palette')?.()}>
      <Icon of={Search} />
      <span className="palette-field-words">{topBar.palette}</span>
      <kbd>{shortcutOf('palette')}</kbd>
    </Button>
  )
}
