import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { Search, X } from 'lucide-react'
import { useMessages } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { shortcutOf } from '../ui/shortcut'

export const searchFieldId = 'story-search'

export function StorySearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { stories } = useMessages()
  const words = useStoryListMessages()
  return (
    <SearchField className="search" aria-label={words.search} value={value} onChange={onChange}>
      <Icon of={Search} />
      <Input
        id={searchFieldId}
        className="input"
        placeholder={words.search}
        title={`${words.search} (${shortcutOf('find')})`}
        maxLength={200}
      />
      {value !== '' && (
        <Button className="icon-button search-clear" aria-label={stories.clearSearch}>
          <Icon of={X} />
        </Button>
      )}
    </SearchField>
  )
}
