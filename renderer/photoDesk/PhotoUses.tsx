import type { DeskPhoto } from '../../shared/story/photo/deskPhoto'
import { useMessages } from '../messages/MessagesProvider'
import { useNavigation } from '../navigation/NavigationContext'
import { Button } from '../ui/Button'
import { usePhotoMessages } from './messages/usePhotoMessages'
import { PhotoGroup } from './PhotoGroup'

/** Where the chosen photos are shown; a press opens the story. */
export function PhotoUses({ photos }: { photos: readonly DeskPhoto[] }) {
  const words = usePhotoMessages()
  const { editionShort } = useMessages()
  const navigation = useNavigation()
  const uses = photos.flatMap((photo) => photo.uses)
  const places = [...new Map(uses.map((place) => [`${place.storyId} ${place.edition}`, place])).values()]
  return (
    <PhotoGroup name={words.usedIn}>
      <ul className="photo-uses">
        {places.map(({ storyId, edition, headline, slug }) => (
          <li key={`${storyId} ${edition}`}>
            <Button look="quiet" onPress={() => navigation.openStory(storyId, edition)}>
              <span className="photo-use-edition">{editionShort[edition]}</span>
              <span className="photo-use-headline" lang={edition}>
                {headline || slug || words.noHeadline}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </PhotoGroup>
  )
}
