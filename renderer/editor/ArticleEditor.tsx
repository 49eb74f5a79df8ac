import { $getRoot, $isElementNode } from 'lexical'
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type CSSProperties,
  type Ref,
} from 'react'
import type * as Y from 'yjs'
import { articleText } from '../../shared/document/articleDocument'
import type { BindingTrouble } from '../../shared/document/binding/bindDocument'
import type { Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { createArticleEditor } from './body/createArticleEditor'
import { registerEditing } from './body/registerEditing'
import { registerUndoSteps } from './body/registerUndoSteps'
import { useArticleBinding } from './body/useArticleBinding'
import { useLatest } from './body/useLatest'
import { YTextField, type YTextFieldHandle } from './fields/YTextField'
import { FigurePictures } from './figure/FigurePictures'
import { $placeOfSelection } from './figure/insertPhotos'
import { usePhotoTaking, type PhotoSource } from './figure/usePhotoTaking'
import { $bodyText } from './keep/bodyText'
import { measureText, type Measure } from './keep/measureText'
import { whenIdle } from './keep/whenIdle'
import { useLinkDialog } from './links/useLinkDialog'
import { editorMessages, EditorMessagesContext, type InterfaceLanguage } from './messages/editorMessages'
import { BylineLine } from './page/BylineLine'
import { CopyrightFooter } from './page/CopyrightFooter'
import { TroubleNote } from './page/TroubleNote'
import { useStoryFields } from '../documents/useStoryFields'
import { EditorToolbar } from './toolbar/EditorToolbar'

import './editor.css'
import './blocks/lists.css'

export interface ArticleEditorHandle {
  undo(): void
  redo(): void
  /** Puts the caret into the headline while it is empty, else into the body. */
  focus(): void
  /** Asks for photos and puts them below the caret. */
  addPhotos(): void
}

interface Props extends PhotoSource {
  /** The edition's article; another document shows another page. */
  readonly doc: Y.Doc
  readonly storyDoc: Y.Doc
  readonly edition: Edition
  readonly profile: SiteProfile
  readonly language: InterfaceLanguage
  readonly photoAddress: (photoId: string) => string
  /** The body as the editor's own JSON, once it stood still for two seconds, and when the page is left. */
  readonly onSnapshot: (editorJson: string) => void
  readonly onMeasure?: (measure: Measure) => void
  readonly onTrouble: (trouble: BindingTrouble) => void
  readonly ref?: Ref<ArticleEditorHandle>
}

/** One edition's article, set like the printed page. It knows nothing of how documents and photos travel. */
export const ArticleEditor = (props: Props) => (
  <EditorMessagesContext value={editorMessages[props.language]}>
    <ArticlePage key={props.doc.guid} {...props} />
  </EditorMessagesContext>
)

function ArticlePage(props: Props) {
  const { doc, storyDoc, edition, profile, photoAddress, ref } = props
  const messages = editorMessages[props.language]
  const [editor] = useState(createArticleEditor)
  const { binding, trouble, dismissTrouble } = useArticleBinding(editor, doc, props.onTrouble)
  const undoManager = binding?.undoManager
  const editable = trouble !== 'locked'
  const story = useStoryFields(storyDoc)
  const languageTag = profile.editions[edition].languageTag

  const body = useRef<HTMLDivElement>(null)
  const headline = useRef<YTextFieldHandle>(null)
  const dek = useRef<YTextFieldHandle>(null)

  const newUndoStep = useCallback(() => undoManager?.stopCapturing(), [undoManager])
  const { pending, takeFiles, choose } = usePhotoTaking(editor, props, newUndoStep)
  const { linkDialog, openLinkDialog } = useLinkDialog(editor)
  const latest = useLatest(props)

  useEffect(() => {
    const removals = [
      registerEditing(editor, {
        onLeaveTop: () => dek.current?.focus('end'),
        onFiles: takeFiles,
        onLink: openLinkDialog,
        newUndoStep,
      }),
      registerUndoSteps(editor, newUndoStep),
    ]
    return () => removals.forEach((remove) => remove())
  }, [editor, takeFiles, openLinkDialog, newUndoStep])

  useEffect(() => {
    editor.setRootElement(body.current)
    return () => editor.setRootElement(null)
  }, [editor])

  useEffect(() => {
    if (binding === null || binding.locked) return
    const measure = (): void =>
      latest.current.onMeasure?.(measureText(editor.getEditorState().read($bodyText)))
    measure()
    const removals = [
      whenIdle(editor, {
        milliseconds: 2000,
        onLeave: true,
        run: (state) => {
          if (!binding.locked) latest.current.onSnapshot(JSON.stringify(state.toJSON()))
        },
      }),
      whenIdle(editor, { milliseconds: 300, onLeave: false, run: measure }),
    ]
    return () => removals.forEach((remove) => remove())
  }, [editor, binding, latest])

  const enterBody = (): void => {
    editor.focus()
    editor.update(() => {
      const first = $getRoot().getFirstChild()
      if ($isElementNode(first)) first.selectStart()
    })
  }
  useImperativeHandle(ref, () => ({
    undo: () => undoManager?.undo(),
    redo: () => undoManager?.redo(),
    focus: () => (articleText(doc, 'headline').length === 0 ? headline.current?.focus('start') : enterBody()),
    addPhotos: () => choose(editor.read($placeOfSelection)),
  }))

  // Read by the style sheet, which draws them where a line is empty.
  const hints = {
    '--body-hint': JSON.stringify(messages.bodyHint),
    '--caption-hint': JSON.stringify(messages.caption),
    '--credit-hint': JSON.stringify(messages.credit),
  } as CSSProperties
  const field = { lang: languageTag, readOnly: !editable, undoManager }
  return (
    <section className="article-editor" data-edition={edition} data-language={props.language}>
      <EditorToolbar
        editor={editor}
        undoManager={undoManager ?? null}
        editable={editable}
        onLink={openLinkDialog}
        onPhotos={() => choose(editor.read($placeOfSelection))}
      />
      {trouble !== null && <TroubleNote kind={trouble} onDismiss={dismissTrouble} />}
      <div className="article-scroll">
        <article className="article-page">
          <YTextField
            {...field}
            ref={headline}
            className="article-headline"
            text={articleText(doc, 'headline')}
            label={messages.headline}
            hint={messages.headlineHint}
            onLeave={(towards) => towards === 'next' && dek.current?.focus('end')}
          />
          <YTextField
            {...field}
            ref={dek}
            className="article-dek"
            text={articleText(doc, 'dek')}
            label={messages.dek}
            hint={messages.dekHint}
            onLeave={(towards) => (towards === 'next' ? enterBody() : headline.current?.focus('end'))}
          />
          <BylineLine story={story} edition={edition} profile={profile} />
          <YTextField
            {...field}
            className="article-place"
            text={articleText(doc, 'datelinePlace')}
            label={messages.datelinePlace}
            hint={messages.datelinePlaceHint}
            onLeave={(towards) => (towards === 'next' ? enterBody() : dek.current?.focus('end'))}
          />
          {/* A frame of its own: in a flex container Chromium focuses an editable on clicks beside it. */}
          <div className="article-body-frame">
            <div
              ref={body}
              className="article-body"
              contentEditable={editable}
              suppressContentEditableWarning
              role="textbox"
              aria-multiline="true"
              aria-label={messages.body}
              aria-readonly={!editable}
              lang={languageTag}
              spellCheck
              style={hints}
            />
          </div>
          <CopyrightFooter story={story} edition={edition} profile={profile} />
        </article>
      </div>
      <p className="adding-photos" role="status">
        {pending > 0 && messages.addingPhotos(pending)}
      </p>
      <FigurePictures
        editor={editor}
        editable={editable}
        photoAddress={photoAddress}
        onChoosePhoto={(into) => choose({ into })}
        newUndoStep={newUndoStep}
      />
      {linkDialog}
    </section>
  )
}
