import { useMessages } from '../messages/MessagesProvider'
import { SegmentedControl } from '../ui/SegmentedControl'
import { screens } from './screens'

export function ScreenChoice({ screen, onScreen }: { screen: string; onScreen: (screen: string) => void }) {
  const messages = useMessages()
  if (screens.length < 2) return null
  return (
    <SegmentedControl
      name={messages.topBar.screens}
      value={screen}
      onChange={onScreen}
      choices={screens.map(({ id, words }) => ({ id, label: words(messages) }))}
    />
  )
}
