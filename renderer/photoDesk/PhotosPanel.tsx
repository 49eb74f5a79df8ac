import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { photoDetailsQuery, profileQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import type { ReadyStory } from '../storySide/sideTabs'
import { EmptyState } from '../ui/EmptyState'
import { useNow } from '../ui/now'
import { usePhotoMessages } from './messages/usePhotoMessages'
import { CropEditor } from './CropEditor'
import { PhotoForm } from './PhotoForm'
import { PhotoRows } from './PhotoRows'
import { PhotoSteps } from './PhotoSteps'
import { storyPhotoRows } from './storyPhotoRows'
import { useStoryFigures } from './useStoryPhotos'
import './photoDesk.css'

/** The photos of the open story, with what is known of each and what would stop it from being published. */
export function PhotosPanel({ story }: { story: ReadyStory }) {
  const words = usePhotoMessages()
  const { editionShort } = useMessages()
  const now = useNow()
  const figures = useStoryFigures(story)
  const { data: profile } = useQuery(profileQuery)
  const photoIds = figures === null ? [] : [...figures.en, ...figures.ko].map(({ photoId }) => photoId)
  const { data: known } = useQuery(photoDetailsQuery(photoIds))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (figures === null || profile === undefined || known === undefined)
    return <EmptyState>{words.reading}</EmptyState>

  const inOrder = [...new Set(photoIds)].flatMap(
    (photoId) => known.find(({ asset }) => asset.photoId === photoId) ?? [],
  )
  const [first] = inOrder
  if (first === undefined) return <EmptyState>{words.empty}</EmptyState>
  const stillThere = inOrder.filter(({ asset }) => chosen.has(asset.photoId))
  const photos = stillThere.length > 0 ? stillThere : [first]
  return (
    <PhotoSteps>
      <div className="photos-panel">
        <PhotoRows
          name={words.list}
          rows={storyPhotoRows(figures, inOrder, profile, new Date(now), words, editionShort)}
          selected={new Set(photos.map(({ asset }) => asset.photoId))}
          onSelect={setChosen}
        />
        <PhotoForm key={photos.map(({ asset }) => asset.photoId).join(' ')} photos={photos}>
          {photos.length === 1 && photos[0] && <CropEditor photo={photos[0]} />}
        </PhotoForm>
      </div>
    </PhotoSteps>
  )
}
