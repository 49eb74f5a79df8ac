import { useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { useLandmark } from 'react-aria/useLandmark'
import type { DeskPhoto } from '../../shared/story/photo/deskPhoto'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { deskPhotosQuery, profileQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { EmptyState } from '../ui/EmptyState'
import { useNow } from '../ui/now'
import { CropEditor } from './CropEditor'
import { editionsWithoutAlt, filterPhotos, noPhotoFilters, photoReasonsOf } from './filterPhotos'
import { usePhotoMessages } from './messages/usePhotoMessages'
import { PhotoFilterBar } from './PhotoFilterBar'
import { PhotoForm } from './PhotoForm'
import { PhotoRows } from './PhotoRows'
import { PhotoSteps } from './PhotoSteps'
import { PhotoUses } from './PhotoUses'
import './photoDesk.css'

/** Pixels of a row, as `photoDesk.css` sets it. */
const layout = { rowHeight: 56 }

/** All photos of the desk's stories: finding those that lack something, and mending many at once. */
export function PhotoDesk() {
  const words = usePhotoMessages()
  const { topBar } = useMessages()
  const main = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'main', 'aria-label': topBar.photos }, main)
  const { data: photos } = useQuery(deskPhotosQuery)
  const { data: profile } = useQuery(profileQuery)
  return (
    <main ref={main} {...landmarkProps} className="photo-desk">
      {photos === undefined || profile === undefined ? (
        <EmptyState>{words.reading}</EmptyState>
      ) : photos.length === 0 ? (
        <EmptyState title={words.deskEmptyTitle}>{words.deskEmpty}</EmptyState>
      ) : (
        <PhotoSteps>
          <Shelf photos={photos} profile={profile} />
        </PhotoSteps>
      )}
    </main>
  )
}

function Shelf({ photos, profile }: { photos: readonly DeskPhoto[]; profile: SiteProfile }) {
  const words = usePhotoMessages()
  const { editionShort } = useMessages()
  const now = new Date(useNow())
  const [filters, setFilters] = useState(noPhotoFilters)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const found = filterPhotos(photos, filters, profile, now)
  // What was chosen and is edited stays beside, even where the edit takes it out of the list.
  const edited = photos.filter(({ details }) => chosen.has(details.asset.photoId))
  return (
    <>
      <div className="photo-shelf">
        <PhotoFilterBar
          photos={photos}
          filters={filters}
          shown={found.length}
          onChange={(changed) => {
            setChosen(new Set())
            setFilters({ ...filters, ...changed })
          }}
        />
        {found.length === 0 ? (
          <EmptyState>{words.noneFound}</EmptyState>
        ) : (
          <Virtualizer layout={ListLayout} layoutOptions={layout}>
            <PhotoRows
              name={words.deskList}
              rows={found.map((photo) => ({
                id: photo.details.asset.photoId,
                name: photo.details.asset.fileName || words.unnamed,
                about: [photo.details.fields.photographer, photo.details.fields.agency]
                  .filter(Boolean)
                  .join('/'),
                missing: [
                  ...photoReasonsOf(photo, profile, now).map((reason) => words.missing[reason]),
                  ...editionsWithoutAlt(photo).map((edition) =>
                    words.missingIn(editionShort[edition], words.missing.photoWithoutAlt),
                  ),
                ],
              }))}
              selected={chosen}
              onSelect={setChosen}
            />
          </Virtualizer>
        )}
      </div>
      <section className="photo-beside" aria-label={words.beside}>
        {edited.length === 0 ? (
          <EmptyState>{words.chooseSome}</EmptyState>
        ) : (
          <Beside key={edited.map(({ details }) => details.asset.photoId).join(' ')} photos={edited} />
        )}
      </section>
    </>
  )
}

function Beside({ photos }: { photos: readonly DeskPhoto[] }) {
  const [only, ...others] = photos
  return (
    <PhotoForm photos={photos.map(({ details }) => details)}>
      {only !== undefined && others.length === 0 && <CropEditor photo={only.details} />}
      <PhotoUses photos={photos} />
    </PhotoForm>
  )
}
