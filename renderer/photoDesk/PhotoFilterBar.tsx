import type { DeskPhoto } from '../../shared/story/photo/deskPhoto'
import { SelectField } from '../ui/SelectField'
import { TextInput } from '../ui/TextInput'
import { expiries, missingFields, rightsStates, type PhotoFilters } from './filterPhotos'
import { usePhotoMessages } from './messages/usePhotoMessages'

interface PhotoFilterBarProps {
  readonly photos: readonly DeskPhoto[]
  readonly filters: PhotoFilters
  readonly shown: number
  readonly onChange: (changed: Partial<PhotoFilters>) => void
}

const all = 'all'

export function PhotoFilterBar({ photos, filters, shown, onChange }: PhotoFilterBarProps) {
  const words = usePhotoMessages()
  const stories = new Map(
    photos.flatMap(({ uses }) =>
      uses.map(({ storyId, headline, slug }) => [storyId, headline || slug || words.noHeadline] as const),
    ),
  )
  const select = <F extends 'rights' | 'missing' | 'expiry'>(
    filter: F,
    label: string,
    names: Readonly<Record<NonNullable<PhotoFilters[F]>, string>>,
    choices: readonly NonNullable<PhotoFilters[F]>[],
  ) => (
    <SelectField<string>
      label={label}
      value={filters[filter] ?? all}
      choices={[{ id: all, name: words.any }, ...choices.map((id) => ({ id, name: names[id] }))]}
      onChange={(chosen) => onChange({ [filter]: choices.find((id) => id === chosen) ?? null })}
    />
  )
  return (
    <div className="photo-filters" role="search" aria-label={words.filters}>
      <div className="photo-search">
        <TextInput
          label={words.search}
          placeholder={words.searchHint}
          value={filters.search}
          onChange={(search) => onChange({ search })}
        />
      </div>
      {select('rights', words.rights, words.rightsStates, rightsStates)}
      {select('missing', words.missingField, words.missingFields, missingFields)}
      {select('expiry', words.expiry, words.expiries, expiries)}
      <SelectField
        label={words.story}
        value={filters.storyId ?? all}
        choices={[{ id: all, name: words.any }, ...[...stories].map(([id, name]) => ({ id, name }))]}
        onChange={(storyId) => onChange({ storyId: storyId === all ? null : storyId })}
      />
      <p className="photo-count" role="status">
        {words.shown(shown, photos.length)}
      </p>
    </div>
  )
}
