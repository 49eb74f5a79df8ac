import type { LexicalEditor, NodeKey } from 'lexical'
import { useCallback } from 'react'
import type { Edition } from '../../../shared/story/edition'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import { CorrectionLabels } from '../correction/CorrectionLabels'
import { EmbedCards } from '../embed/EmbedCards'
import { GalleryTools } from '../gallery/GalleryTools'
import { RelatedStoryCards, type StoryShelf } from '../relatedStory/RelatedStoryCards'
import { TableTools } from '../table/TableTools'

export interface BlockViewProps {
  readonly editor: LexicalEditor
  readonly editable: boolean
  readonly newUndoStep: () => void
  readonly onLeaveTools: () => void
}

interface Props extends Omit<BlockViewProps, 'onLeaveTools'>, StoryShelf {
  readonly edition: Edition
  readonly profile: SiteProfile
  readonly onAddPhotos: (gallery: NodeKey) => void
}

/** What is drawn into the blocks that have more than lines: tools, cards and labels. */
export function BlockViews({ edition, profile, onAddPhotos, onFindStories, onFindStory, ...rest }: Props) {
  const { editor, editable } = rest
  const onLeaveTools = useCallback(() => editor.focus(), [editor])
  const props = { ...rest, onLeaveTools }
  return (
    <>
      {editable && <TableTools {...props} />}
      {editable && <GalleryTools {...props} onAddPhotos={onAddPhotos} />}
      <EmbedCards {...props} />
      <RelatedStoryCards
        {...props}
        edition={edition}
        onFindStories={onFindStories}
        onFindStory={onFindStory}
      />
      <CorrectionLabels {...props} edition={edition} profile={profile} />
    </>
  )
}
