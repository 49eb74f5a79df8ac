import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { editions, type Edition } from '../../shared/story/edition'
import { creditLine, creditTemplate } from '../../shared/story/photo/creditLine'
import type { PhotoDetails } from '../../shared/story/photo/photoDetails'
import type { PhotoFields } from '../../shared/story/photo/photoFields'
import { fieldOrigin } from '../../shared/story/photo/photoMetadata'
import { profileQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { usePhotoMessages } from './messages/usePhotoMessages'
import { PhotoGroup } from './PhotoGroup'
import { PhotoTextField } from './PhotoTextField'
import { ProposedCredit } from './ProposedCredit'
import { RightsFields } from './RightsFields'
import { shared } from './sharedValue'
import { useChangePhotos } from './useChangePhotos'

type TextFieldName =
  | 'photographer'
  | 'agency'
  | 'creditLine'
  | 'copyrightHolder'
  | 'source'
  | 'place'
  | 'takenAt'
  | 'restrictions'
  | 'territory'
const longest: Partial<Record<TextFieldName, number>> = { takenAt: 40, restrictions: 2000 }

/** What the newsroom says of one photo, or of many at once: a change goes to all of them, as one step. */
export function PhotoForm({ photos, children }: { photos: readonly PhotoDetails[]; children?: ReactNode }) {
  const words = usePhotoMessages()
  const { editionShort } = useMessages()
  const change = useChangePhotos(photos)
  const [only, ...others] = photos

  const textField = (name: TextFieldName, hint?: string) => {
    const value = shared(photos, ({ fields }) => fields[name])
    const origin =
      only === undefined || others.length > 0 ? null : fieldOrigin(only.fields, only.metadata, name)
    const below = origin === null ? hint : words.from(origin)
    return (
      <PhotoTextField
        label={words[name]}
        {...(below !== undefined && { hint: below })}
        {...(value === undefined && { placeholder: words.various })}
        value={value ?? ''}
        maxLength={longest[name] ?? 500}
        onCommit={(text) => change({ [name]: text })}
      />
    )
  }

  const textOf = (name: 'captions' | 'alts', edition: Edition) => {
    const value = shared(photos, ({ fields }) => fields[name][edition])
    const origin =
      only === undefined || others.length > 0 ? null : fieldOrigin(only.fields, only.metadata, name, edition)
    return (
      <PhotoTextField
        key={`${name} ${edition}`}
        label={words.missingIn(editionShort[edition], words[name])}
        lang={edition}
        isLong
        {...(origin !== null && { hint: words.from(origin) })}
        {...(value === undefined && { placeholder: words.various })}
        value={value ?? ''}
        maxLength={5000}
        onCommit={(text) => change((fields) => ({ [name]: { ...fields[name], [edition]: text } }))}
      />
    )
  }

  return (
    <div className="photo-form">
      {photos.length > 1 && <p className="field-hint">{words.many(photos.length)}</p>}
      <PhotoGroup name={words.credit}>
        {only !== undefined && others.length === 0 && (
          <ProposedCredit photoId={only.asset.photoId} onTake={change} />
        )}
        {textField('photographer')}
        {textField('agency')}
        {textField('creditLine', words.creditLineHint)}
        <PrintedCredits photos={photos} />
        {textField('copyrightHolder')}
        {textField('source')}
      </PhotoGroup>
      <PhotoGroup name={words.rights}>
        <RightsFields photos={photos} onChange={change} />
        {textField('restrictions')}
        {textField('territory', words.territoryHint)}
      </PhotoGroup>
      <PhotoGroup name={words.about}>
        <p className="field-hint">{words.textsHint}</p>
        {editions.map((edition) => textOf('captions', edition))}
        {editions.map((edition) => textOf('alts', edition))}
        {textField('takenAt')}
        {textField('place')}
      </PhotoGroup>
      {children}
    </div>
  )
}

/** The credit as each edition prints it where a figure has none of its own. */
function PrintedCredits({ photos }: { photos: readonly PhotoDetails[] }) {
  const words = usePhotoMessages()
  const { editionShort } = useMessages()
  const { data: profile } = useQuery(profileQuery)
  if (profile === undefined) return null
  const printed = (edition: 'en' | 'ko') =>
    shared(photos, ({ fields }: { fields: PhotoFields }) =>
      creditLine(fields, creditTemplate(edition, profile.editions[edition])),
    )
  return (
    <div className="field">
      <p className="field-label">{words.printedAs}</p>
      <dl className="printed-times">
        {editions.map((edition) => (
          <div key={edition}>
            <dt>{editionShort[edition]}</dt>
            <dd lang={edition}>{(printed(edition) ?? words.various) || words.noCredit}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
