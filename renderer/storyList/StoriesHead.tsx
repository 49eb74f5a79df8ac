import { lazy, Suspense } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { ArrowLeft, Bookmark, ListFilter, SquarePen, Trash2 } from 'lucide-react'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { StoryQuery } from '../../shared/story/storyList'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { StorySearch } from './StorySearch'

// Read when first asked for.
const FilterForm = lazy(() => import('./FilterForm').then((room) => ({ default: room.FilterForm })))
const SavedSearches = lazy(() => import('./SavedSearches').then((room) => ({ default: room.SavedSearches })))

interface StoriesHeadProps {
  readonly query: StoryQuery
  readonly profile: SiteProfile | undefined
  readonly onChange: (changed: Partial<StoryQuery>) => void
  readonly onNewStory: () => void
}

export function StoriesHead({ query, profile, onChange, onNewStory }: StoriesHeadProps) {
  const { stories } = useMessages()
  const words = useStoryListMessages()
  const inTrash = query.in === 'trash'
  const filters = Object.values(query.filters).filter((value) => value !== null).length
  return (
    <div className="stories-head">
      <div className="stories-head-row">
        {inTrash ? (
          <>
            <IconButton
              name={words.backToDesk}
              icon={ArrowLeft}
              onPress={() => onChange({ in: 'desk', search: '' })}
            />
            <h2 className="stories-title">{words.trash}</h2>
          </>
        ) : (
          <>
            <Button icon={SquarePen} onPress={onNewStory}>
              {stories.newStory}
            </Button>
            <IconButton
              name={words.showTrash}
              icon={Trash2}
              onPress={() => onChange({ in: 'trash', search: '' })}
            />
          </>
        )}
      </div>
      <div className="stories-head-row">
        <StorySearch value={query.search} onChange={(search) => onChange({ search })} />
        <DialogTrigger>
          <AriaButton
            className="icon-button"
            aria-label={filters === 0 ? words.filters : words.filtersOn(filters)}
            data-on={filters > 0 || undefined}
          >
            <Icon of={ListFilter} />
          </AriaButton>
          <Popover className="popover" placement="bottom start" offset={4}>
            <Dialog className="story-tools" aria-label={words.filters}>
              <Suspense fallback={null}>
                <FilterForm
                  filters={query.filters}
                  profile={profile}
                  onChange={(changed) => onChange({ filters: { ...query.filters, ...changed } })}
                />
              </Suspense>
            </Dialog>
          </Popover>
        </DialogTrigger>
        <DialogTrigger>
          <AriaButton className="icon-button" aria-label={words.savedSearches}>
            <Icon of={Bookmark} />
          </AriaButton>
          <Popover className="popover" placement="bottom start" offset={4}>
            <Dialog className="story-tools" aria-label={words.savedSearches}>
              {({ close }) => (
                <Suspense fallback={null}>
                  <SavedSearches
                    query={query}
                    onSaved={close}
                    onChoose={(chosen) => {
                      onChange(chosen)
                      close()
                    }}
                  />
                </Suspense>
              )}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
    </div>
  )
}
