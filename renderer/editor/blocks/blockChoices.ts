import type { LexicalEditor } from 'lexical'
import {
  FileWarning,
  Heading2,
  Heading3,
  ImagePlus,
  Info,
  LayoutGrid,
  List,
  ListOrdered,
  MessageSquareQuote,
  Minus,
  Newspaper,
  Pilcrow,
  SquarePlay,
  Table,
  TextQuote,
  type LucideIcon,
} from 'lucide-react'
import { $createCorrectionNode } from '../../../shared/document/correction/correctionNode'
import { $createDividerNode } from '../../../shared/document/divider/dividerNode'
import { $createEmbedNode } from '../../../shared/document/embed/embedNode'
import { $createFactBoxNode } from '../../../shared/document/factBox/factBoxNode'
import { $createGalleryNode } from '../../../shared/document/gallery/galleryNode'
import { $createPullQuoteNode } from '../../../shared/document/pullQuote/pullQuoteNode'
import { $createRelatedStoryNode } from '../../../shared/document/relatedStory/relatedStoryNode'
import { $createTableNode } from '../../../shared/document/table/tableNode'
import type { WholeBlockNode } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { CHOOSE_PHOTOS_COMMAND } from '../figure/choosePhotosCommand'
import type { EditorMessages } from '../messages/en'
import { $insertWholeBlock } from '../wholeBlocks/insertBlocks'
import { $changeBlockKind, $selectedBlocks, type BlockKind } from './blockKind'

/** A block that can be put on the page: what menus, the toolbar and the command palette offer. */
export interface BlockChoice {
  readonly id: string
  readonly icon: LucideIcon
  /** Its name, as the editor's messages say it. */
  readonly message: keyof { [K in keyof EditorMessages as EditorMessages[K] extends string ? K : never]: K }
  /** What a reporter may type to find it, beside its name. Lower case. */
  readonly keywords: { readonly en: readonly string[]; readonly ko: readonly string[] }
  /** Puts it at the caret: an empty paragraph there becomes it or makes room for it. */
  readonly insert: (editor: LexicalEditor) => void
}

/** Puts a block at the caret; on a page that can only be read, nothing. */
export function insertBlock(editor: LexicalEditor, choice: BlockChoice): void {
  if (editor.isEditable()) choice.insert(editor)
}

/** Blocks of text are not put beside the line at the caret: that line becomes one. */
const textBlock =
  (kind: BlockKind) =>
  (editor: LexicalEditor): void =>
    editor.update(() => {
      for (const block of $selectedBlocks()) $changeBlockKind(block, kind)
    })

/** A block of its own, put below the line at the caret. */
const wholeBlock =
  ($create: () => WholeBlockNode, goes?: 'in' | 'onto' | 'below') =>
  (editor: LexicalEditor): void =>
    editor.update(() => $insertWholeBlock($create(), goes))

/** In the order menus show them. */
export const blockChoices: readonly BlockChoice[] = [
  {
    id: 'paragraph',
    icon: Pilcrow,
    message: 'paragraph',
    keywords: { en: ['text', 'body', 'plain'], ko: ['문단', '본문', '일반'] },
    insert: textBlock('paragraph'),
  },
  {
    id: 'heading2',
    icon: Heading2,
    message: 'heading2',
    keywords: { en: ['title', 'crosshead', 'h2'], ko: ['소제목', '제목', '중제목'] },
    insert: textBlock('heading2'),
  },
  {
    id: 'heading3',
    icon: Heading3,
    message: 'heading3',
    keywords: { en: ['small heading', 'h3'], ko: ['소제목', '제목'] },
    insert: textBlock('heading3'),
  },
  {
    id: 'quote',
    icon: TextQuote,
    message: 'quote',
    keywords: { en: ['blockquote', 'citation'], ko: ['인용', '발언'] },
    insert: textBlock('quote'),
  },
  {
    id: 'bulleted',
    icon: List,
    message: 'bulleted',
    keywords: { en: ['list', 'points', 'ul'], ko: ['목록', '리스트', '불릿'] },
    insert: textBlock('bulleted'),
  },
  {
    id: 'numbered',
    icon: ListOrdered,
    message: 'numbered',
    keywords: { en: ['list', 'steps', 'ol'], ko: ['목록', '리스트', '순서'] },
    insert: textBlock('numbered'),
  },
  {
    id: 'photo',
    icon: ImagePlus,
    message: 'photo',
    keywords: { en: ['image', 'picture', 'figure'], ko: ['이미지', '그림'] },
    insert: (editor) => void editor.dispatchCommand(CHOOSE_PHOTOS_COMMAND, undefined),
  },
  {
    id: 'gallery',
    icon: LayoutGrid,
    message: 'photoGallery',
    keywords: { en: ['photos', 'images', 'slideshow'], ko: ['갤러리', '화보', '여러 사진'] },
    insert: wholeBlock($createGalleryNode, 'onto'),
  },
  {
    id: 'pullQuote',
    icon: MessageSquareQuote,
    message: 'pullQuote',
    keywords: { en: ['quote', 'callout', 'highlight'], ko: ['인용', '발췌', '강조'] },
    insert: wholeBlock($createPullQuoteNode),
  },
  {
    id: 'factBox',
    icon: Info,
    message: 'factBox',
    keywords: { en: ['box', 'aside', 'explainer', 'background'], ko: ['상자', '박스', '해설', '배경'] },
    insert: wholeBlock($createFactBoxNode),
  },
  {
    id: 'table',
    icon: Table,
    message: 'simpleTable',
    keywords: { en: ['grid', 'rows', 'columns', 'figures'], ko: ['테이블', '행', '열'] },
    insert: wholeBlock(() => $createTableNode(3, 3)),
  },
  {
    id: 'divider',
    icon: Minus,
    message: 'divider',
    keywords: { en: ['line', 'rule', 'break', 'hr'], ko: ['선', '나누기', '구분'] },
    insert: wholeBlock($createDividerNode, 'below'),
  },
  {
    id: 'relatedStory',
    icon: Newspaper,
    message: 'relatedStory',
    keywords: { en: ['link', 'read more', 'see also'], ko: ['링크', '더 보기', '기사'] },
    insert: wholeBlock(() => $createRelatedStoryNode(''), 'onto'),
  },
  {
    id: 'embed',
    icon: SquarePlay,
    message: 'embedded',
    keywords: {
      en: ['embed', 'youtube', 'twitter', 'x', 'instagram', 'facebook', 'naver tv', 'link card'],
      ko: ['임베드', '유튜브', '트위터', '인스타그램', '페이스북', '네이버tv', '영상', '링크'],
    },
    insert: wholeBlock(() => $createEmbedNode(''), 'onto'),
  },
  {
    id: 'correction',
    icon: FileWarning,
    message: 'correction',
    keywords: { en: ['corrected', 'clarification', 'amendment'], ko: ['바로잡습니다', '정정', '수정'] },
    insert: wholeBlock(() => $createCorrectionNode(new Date().toISOString())),
  },
]
