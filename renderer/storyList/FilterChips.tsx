import { Button } from 'react-aria-components/Button'
import { X } from 'lucide-react'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { ListState, StoryFilters, StoryQuery } from '../../shared/story/storyList'
import { useLanguage } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { useStateName } from '../ui/useStateName'
import type { StoryListMessages } from './messages/en'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { sectionName } from './StoryRow'

interface FilterChipsProps {
  readonly query: StoryQuery
  readonly profile: SiteProfile | undefined
  readonly onChange: (changed: Partial<StoryQuery>) => void
}

/** What the list is narrowed by, in sight and each one taken away with a press. */
export function FilterChips({ query: { filters }, profile, onChange }: FilterChipsProps) {
  const words = useStoryListMessages()
  const language = useLanguage()
  const stateName = useStateName()
  const chips = Object.entries(chipWords(filters, words, stateName)).map(([name, text]) => [
    name,
    name === 'section' ? (sectionName(profile, text, language) ?? text) : text,
  ])
  if (chips.length === 0) return null
  return (
    <ul className="filter-chips" aria-label={words.filters}>
      {chips.map(([name = '', text = '']) => (
        <li key={name} className="filter-chip">
          {text}
          <Button
            className="filter-chip-remove"
            aria-label={words.removeFilter(text)}
            onPress={() => onChange({ filters: { ...filters, [name]: null } })}
          >
            <Icon of={X} />
          </Button>
        </li>
      ))}
    </ul>
  )
}

function chipWords(
  filters: StoryFilters,
  words: StoryListMessages,
  stateName: (state: ListState) => string,
): Record<string, string> {
  const { state, section, edition, byline, changedFrom, changedTo, hasPhotos } = filters
  return {
    ...(state !== null && { state: stateName(state) }),
    ...(section !== null && { section }),
    ...(edition !== null && { edition: words.editions[edition] }),
    ...(byline !== null && { byline: words.chips.byline(byline) }),
    ...(changedFrom !== null && { changedFrom: words.chips.changedFrom(changedFrom) }),
    ...(changedTo !== null && { changedTo: words.chips.changedTo(changedTo) }),
    ...(hasPhotos !== null && { hasPhotos: hasPhotos ? words.withPhotos : words.withoutPhotos }),
  }
}
