import { useId } from 'react'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { listStateSchema, noFilters, type StoryFilters } from '../../shared/story/storyList'
import { editions } from '../../shared/story/edition'
import { useLanguage } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { SelectField } from '../ui/SelectField'
import { TextInput } from '../ui/TextInput'
import { useStateName } from '../ui/useStateName'
import { useStoryListMessages } from './messages/useStoryListMessages'

interface FilterFormProps {
  readonly filters: StoryFilters
  readonly profile: SiteProfile | undefined
  readonly onChange: (changed: Partial<StoryFilters>) => void
}

/** Each choice narrows the list at once. */
export function FilterForm({ filters, profile, onChange }: FilterFormProps) {
  const words = useStoryListMessages()
  const language = useLanguage()
  const stateName = useStateName()
  const any = { id: '', name: words.any }
  const sections = profile?.sections.map(({ id, names }) => ({ id, name: names[language] })) ?? []
  return (
    <>
      <SelectField
        label={words.state}
        value={filters.state ?? ''}
        choices={[any, ...listStateSchema.options.map((id) => ({ id, name: stateName(id) }))]}
        onChange={(id) => onChange({ state: listStateSchema.nullable().catch(null).parse(id) })}
      />
      <SelectField
        label={words.section}
        value={filters.section ?? ''}
        choices={[any, ...sections]}
        onChange={(id) => onChange({ section: id === '' ? null : id })}
      />
      <SelectField
        label={words.edition}
        value={filters.edition ?? ''}
        choices={[any, ...editions.map((id) => ({ id, name: words.editions[id] }))]}
        onChange={(id) => onChange({ edition: id === 'en' || id === 'ko' ? id : null })}
      />
      <TextInput
        label={words.byline}
        value={filters.byline ?? ''}
        onChange={(name) => onChange({ byline: name === '' ? null : name.slice(0, 100) })}
      />
      <div className="filter-days">
        <DayInput
          label={words.changedFrom}
          value={filters.changedFrom}
          onChange={(changedFrom) => onChange({ changedFrom })}
        />
        <DayInput
          label={words.changedTo}
          value={filters.changedTo}
          onChange={(changedTo) => onChange({ changedTo })}
        />
      </div>
      <SelectField
        label={words.photos}
        value={filters.hasPhotos === null ? '' : filters.hasPhotos ? 'with' : 'without'}
        choices={[any, { id: 'with', name: words.withPhotos }, { id: 'without', name: words.withoutPhotos }]}
        onChange={(id) => onChange({ hasPhotos: id === '' ? null : id === 'with' })}
      />
      <Button onPress={() => onChange(noFilters)}>{words.clearFilters}</Button>
    </>
  )
}

interface DayInputProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}

function DayInput({ label, value, onChange }: DayInputProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      />
    </div>
  )
}
