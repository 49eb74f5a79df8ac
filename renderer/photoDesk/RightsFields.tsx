import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Check, Minus } from 'lucide-react'
import type { PhotoDetails } from '../../shared/story/photo/photoDetails'
import type { PhotoFieldsChange } from '../../shared/story/photo/photoFields'
import { fieldOrigin } from '../../shared/story/photo/photoMetadata'
import {
  creativeCommonsLicences,
  digitalSourceTypes,
  rightsCategories,
} from '../../shared/story/photo/photoRights'
import { profileQuery } from '../calls/queries'
import { useLanguage } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { SelectField } from '../ui/SelectField'
import { LimitField } from './LimitField'
import { usePhotoMessages } from './messages/usePhotoMessages'
import { shared } from './sharedValue'

interface RightsFieldsProps {
  readonly photos: readonly PhotoDetails[]
  readonly onChange: (fields: PhotoFieldsChange) => Promise<void>
}

/** `by-sa-4.0` as its deed is named. */
const licenceName = (id: string): string =>
  id === 'cc0-1.0' ? 'CC0 1.0' : `CC ${id.replace(/-(?=[\d.]+$)/u, ' ').toUpperCase()}`

/** What may be done with the photos: those rights that are chosen rather than written. */
export function RightsFields({ photos, onChange }: RightsFieldsProps) {
  const words = usePhotoMessages()
  const language = useLanguage()
  const { data: profile } = useQuery(profileQuery)
  const zone = profile?.editions[language].zone ?? 'UTC'
  const category = shared(photos, ({ fields }) => fields.rightsCategory)
  const licence = shared(photos, ({ fields }) => fields.creativeCommons)
  const sourceType = shared(photos, ({ fields }) => fields.digitalSourceType)
  const denied = shared(photos, ({ fields }) => fields.denied)
  const [only, ...others] = photos
  const origin =
    only === undefined || others.length > 0
      ? null
      : fieldOrigin(only.fields, only.metadata, 'digitalSourceType')
  const chosen = <V extends string>(value: V | null | undefined, placeholder: string) => ({
    value: value ?? null,
    placeholder: value === undefined ? words.various : placeholder,
  })
  return (
    <>
      <SelectField
        label={words.category}
        {...chosen(category, words.chooseCategory)}
        choices={rightsCategories.map((id) => ({ id, name: words.categories[id] }))}
        onChange={(rightsCategory) =>
          void onChange({
            rightsCategory,
            ...(rightsCategory !== 'creativeCommons' && { creativeCommons: null }),
          })
        }
      />
      {category === 'creativeCommons' && (
        <SelectField
          label={words.licence}
          {...chosen(licence, words.chooseLicence)}
          choices={creativeCommonsLicences.map((id) => ({ id, name: licenceName(id) }))}
          onChange={(creativeCommons) => void onChange({ creativeCommons })}
        />
      )}
      <Checkbox
        className="checkbox"
        isSelected={denied === true}
        isIndeterminate={denied === undefined}
        onChange={(isDenied) => void onChange({ denied: isDenied })}
      >
        <span className="checkbox-box">
          {denied === undefined ? <Icon of={Minus} /> : denied && <Icon of={Check} />}
        </span>
        {words.denied}
      </Checkbox>
      {(['validFrom', 'validUntil'] as const).map((name) => (
        <LimitField
          key={`${name} ${photos.map(({ asset }) => asset.photoId).join(' ')}`}
          label={words[name]}
          noLimit={words.noLimit}
          value={shared(photos, ({ fields }) => fields[name]) ?? ''}
          zone={zone}
          onCommit={(limit) => void onChange({ [name]: limit })}
        />
      ))}
      <div className="field">
        <SelectField
          label={words.sourceType}
          {...chosen(sourceType, words.chooseSourceType)}
          choices={digitalSourceTypes.map((id) => ({ id, name: words.sourceTypes[id] }))}
          onChange={(digitalSourceType) => void onChange({ digitalSourceType })}
        />
        {origin !== null && <p className="field-hint">{words.from(origin)}</p>}
      </div>
    </>
  )
}
