import type { ReactNode, Ref } from 'react'
import type * as Y from 'yjs'
import type { BindingTrouble } from '../../shared/document/binding/bindDocument'
import type { Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { ArticleChecks } from '../checks/articleChecks'
import type { CommentsRoom } from '../comments/commentsRoom'
import type { PageCommandId } from './body/pageCommands'
import type { Finding } from './finding/findingState'
import type { Measure } from './keep/measureText'
import type { PastedBlock } from './paste/pastedBlocks'
import type { StoryShelf } from './relatedStory/RelatedStoryCards'
import type { BlockChoice } from './blocks/blockChoices'
import type { FigureOnPage } from './figure/FigurePictures'
import type { PhotoSource } from './figure/usePhotoTaking'
import type { InterfaceLanguage } from './messages/editorMessages'

export interface ArticleEditorHandle {
  /** Does what the command says, at the caret or the selection the body has. */
  run(command: PageCommandId): void
  insert(choice: BlockChoice): void
  /** Puts the caret into the headline while it is empty, else into the body. */
  focus(): void
  /** The same for a story just made: a headline that a template wrote is selected, to be written over. */
  startWriting(): void
  /** Asks for photos and puts them below the caret. */
  addPhotos(): void
  /** Writes an imported page's body at the end, and fetches its pictures. */
  write(blocks: readonly PastedBlock[]): void
  /** Shows a photo of the newsroom below the block of this index, its caption and credit still to be written. */
  addPhoto(photoId: string, below: number): void
}

export interface ArticleEditorProps extends PhotoSource, StoryShelf {
  /** The edition's article; another document shows another page. */
  readonly doc: Y.Doc
  readonly storyDoc: Y.Doc
  readonly edition: Edition
  readonly profile: SiteProfile
  readonly language: InterfaceLanguage
  /** Shown, and locked. */
  readonly readOnly?: boolean
  /** Names the page for the caret, which comes back where the window had to be loaded anew; left out, it isn't kept. */
  readonly caretKey?: string
  readonly photoAddress: (photoId: string) => string
  /** What is known of the photos beyond the article, said where they stand. */
  readonly aboutPhotos?: (figures: readonly FigureOnPage[]) => ReactNode
  /** Spelling and house style; left out, nothing is checked. */
  readonly checks?: ArticleChecks | null
  /** What was said of the story; left out, nothing is marked. */
  readonly comments?: CommentsRoom | null
  /** Begins a comment on what is selected. */
  readonly onComment?: () => void
  /** The body as the editor's own JSON, once it stood still for two seconds, and when the page is left. */
  readonly onSnapshot: (editorJson: string) => void
  readonly onMeasure?: (measure: Measure) => void
  /** The line being written stands out, the rest recedes. */
  readonly focusMode?: boolean
  readonly onTrouble: (trouble: BindingTrouble) => void
  /** What is looked for, while the bar for it is open. */
  readonly finding?: Finding | null
  /** The other edition's article, to look in both. */
  readonly otherDoc?: Y.Doc | null
  /** What lies over the body, at the height of its blocks. */
  readonly marks?: ReactNode
  readonly ref?: Ref<ArticleEditorHandle>
}
