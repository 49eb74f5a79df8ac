import type { DocumentConnection } from '../bridge/documentConnection'
import type { Failure } from '../../shared/failure'
import type { Edition } from '../../shared/story/edition'
import { useDocument, type OpenedDocument } from '../documents/useDocument'

/** The story on the screen: its documents as they open, and the edition that is being edited. */
export interface OpenStory {
  readonly storyId: string
  readonly edition: Edition
  readonly shared: DocumentConnection | null
  readonly articles: Readonly<Record<Edition, DocumentConnection | null>>
  /** Why the shared document or the shown article stays closed. */
  readonly refused: Failure | null
}

const connection = (opened: OpenedDocument): DocumentConnection | null =>
  opened.kind === 'open' ? opened.connection : null

/** Opens a story whole: both articles are small, and the publish panel reads either. */
export function useOpenStory(storyId: string | null, edition: Edition): OpenStory | null {
  const shared = useDocument(storyId, 'story')
  const en = useDocument(storyId, 'en')
  const ko = useDocument(storyId, 'ko')
  const shown = edition === 'en' ? en : ko
  if (storyId === null) return null
  const refused = [shared, shown].find((opened) => opened.kind === 'refused')
  return {
    storyId,
    edition,
    shared: connection(shared),
    articles: { en: connection(en), ko: connection(ko) },
    refused: refused?.failure ?? null,
  }
}
