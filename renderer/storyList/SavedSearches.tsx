import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Bookmark, X } from 'lucide-react'
import { wholeDesk, type SavedSearch, type StoryQuery } from '../../shared/story/storyList'
import type { Result } from '../../shared/result'
import { callMain } from '../bridge/call'
import { savedSearchesQuery } from '../calls/storyQueries'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { TextInput } from '../ui/TextInput'
import { useStoryListMessages } from './messages/useStoryListMessages'

interface SavedSearchesProps {
  readonly query: StoryQuery
  readonly onChoose: (query: StoryQuery) => void
  readonly onSaved: () => void
}

const isWorthSaving = (query: StoryQuery): boolean =>
  query.search.trim() !== '' || JSON.stringify(query.filters) !== JSON.stringify(wholeDesk.filters)

export function SavedSearches({ query, onChoose, onSaved }: SavedSearchesProps) {
  const words = useStoryListMessages()
  const notify = useNotify()
  const client = useQueryClient()
  const { data: saved = [] } = useQuery(savedSearchesQuery)
  const [name, setName] = useState('')
  const take = (result: Result<SavedSearch[]>): boolean => {
    if (result.ok) client.setQueryData(savedSearchesQuery.queryKey, result.value)
    else notify.failure(result.failure)
    return result.ok
  }
  const save = async () => {
    if (name.trim() === '') return
    if (!take(await callMain('search:save', { name: name.slice(0, 80), query }))) return
    notify.done(words.searchSaved(name.trim()))
    onSaved()
  }
  return (
    <>
      {saved.length > 0 && (
        <ul className="saved-searches">
          {saved.map((one) => (
            <li key={one.searchId}>
              <AriaButton className="saved-search" onPress={() => onChoose(one.query)}>
                {one.name}
              </AriaButton>
              <IconButton
                name={words.removeSearch(one.name)}
                icon={X}
                onPress={() => void callMain('search:remove', { searchId: one.searchId }).then(take)}
              />
            </li>
          ))}
        </ul>
      )}
      {isWorthSaving(query) ? (
        <form
          className="save-search"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <TextInput label={words.nameOfSearch} value={name} onChange={setName} />
          <Button type="submit" icon={Bookmark} isDisabled={name.trim() === ''}>
            {words.saveSearch}
          </Button>
        </form>
      ) : (
        saved.length === 0 && <p className="field-hint">{words.noSaved}</p>
      )}
    </>
  )
}
