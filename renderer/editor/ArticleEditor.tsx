import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import type * as Y from 'yjs'
import type { BindingTrouble } from '../../shared/document/binding/bindDocument'
import type { Failure } from '../../shared/failure'
import type { Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { PhotoAsset } from '../../shared/story/story'

export interface ArticleEditorHandle {
  undo(): void
  redo(): void
  focus(): void
  addPhotos(): void
}

interface Props {
  readonly doc: Y.Doc
  readonly storyDoc: Y.Doc
  readonly edition: Edition
  readonly profile: SiteProfile
  readonly language: 'en' | 'ko'
  readonly photoAddress: (photoId: string) => string
  readonly onTakePhoto: (file: File) => Promise<Result<PhotoAsset>>
  readonly onChoosePhotos: () => Promise<Result<PhotoAsset[]>>
  readonly onFailure: (failure: Failure) => void
  readonly onSnapshot: (editorJson: string) => void
  readonly onMeasure?: (measure: { words: number; charactersWithSpaces: number; characters: number }) => void
  readonly onTrouble: (trouble: BindingTrouble) => void
  readonly ref?: Ref<ArticleEditorHandle>
}

/** A stand-in with the editor's shape; the real one takes its place at the merge. */
export function ArticleEditor({ doc, edition, ref, onMeasure }: Props) {
  const headline = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({
    undo: () => undefined,
    redo: () => undefined,
    focus: () => headline.current?.focus(),
    addPhotos: () => undefined,
  }))
  useEffect(() => onMeasure?.({ words: 0, charactersWithSpaces: 0, characters: 0 }), [onMeasure])
  return (
    <section data-edition={edition}>
      <textarea ref={headline} aria-label="Headline" defaultValue={doc.getText('headline').toJSON()} />
    </section>
  )
}
