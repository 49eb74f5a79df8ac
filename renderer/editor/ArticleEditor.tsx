import { $getRoot, $isElementNode, COMMAND_PRIORITY_EDITOR } from 'lexical'
import { lazy, Suspense, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { articleText } from '../../shared/document/articleDocument'
import type { ArticleEditorProps } from './ArticleEditorProps'
import { insertBlock } from './blocks/blockChoices'
import { BlockHandle } from './blockHandle/BlockHandle'
import { createArticleEditor } from './body/createArticleEditor'
import { registerFreshCaret } from './body/registerFreshCaret'
import { usePageCommands } from './body/usePageCommands'
import { registerEditing } from './body/registerEditing'
import { registerUndoSteps } from './body/registerUndoSteps'
import { useArticleBinding } from './body/useArticleBinding'
import { YTextField, type YTextFieldHandle } from './fields/YTextField'
import { FormatBar } from './formatBar/FormatBar'
import { registerCurrentBlock } from './focusMode/registerCurrentBlock'
import { CHOOSE_PHOTOS_COMMAND } from './figure/choosePhotosCommand'
import type { SearchedField } from './finding/articleMatches'
import { FigurePictures } from './figure/FigurePictures'
import { $placeOfSelection, insertPhotoBelow } from './figure/insertPhotos'
import { PhotosOnTheirWay } from './figure/PhotosOnTheirWay'
import { usePhotoTaking } from './figure/usePhotoTaking'
import { keepCaret } from './keep/caretPlace'
import { useMeasure } from './keep/useMeasure'
import { useSnapshots } from './keep/useSnapshots'
import { editorMessages, EditorMessagesContext } from './messages/editorMessages'
import { writeAtEnd } from './paste/insertPage'
import { pageHints } from './messages/pageHints'
import { BylineLine } from './page/BylineLine'
import { CopyrightFooter } from './page/CopyrightFooter'
import { PageMarks } from './page/PageMarks'
import { TroubleNote } from './page/TroubleNote'
import { useStoryFields } from '../documents/useStoryFields'
import { registerGalleryDrag } from './gallery/registerGalleryDrag'
import { BlockViews } from './wholeBlocks/BlockViews'
import { registerBlockMarks } from './wholeBlocks/registerBlockMarks'
import { SlashMenu } from './slashMenu/SlashMenu'
import { EditorToolbar } from './toolbar/EditorToolbar'

import './editor.css'
import './blocks/lists.css'
import './wholeBlocks/wholeBlocks.css'
import './focusMode/focusMode.css'

// Read when somebody looks for something: writing starts without it.
const FindBar = lazy(() => import('./finding/FindBar').then((room) => ({ default: room.FindBar })))

/** One edition's article, set like the printed page. It knows nothing of how documents and photos travel. */
export const ArticleEditor = (props: ArticleEditorProps) => (
  <EditorMessagesContext value={editorMessages[props.language]}>
    <ArticlePage key={props.doc.guid} {...props} />
  </EditorMessagesContext>
)

function ArticlePage(props: ArticleEditorProps) {
  const { doc, storyDoc, edition, profile, photoAddress, finding = null, ref } = props
  const messages = editorMessages[props.language]
  const [editor] = useState(createArticleEditor)
  const { binding, trouble, dismissTrouble } = useArticleBinding(editor, doc, props.onTrouble)
  const undoManager = binding?.undoManager
  const editable = trouble !== 'locked' && props.readOnly !== true
  const story = useStoryFields(storyDoc)
  const languageTag = profile.editions[edition].languageTag

  const section = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const headline = useRef<YTextFieldHandle>(null)
  const dek = useRef<YTextFieldHandle>(null)

  const fieldElement = useCallback(
    (name: SearchedField) => (name === 'headline' ? headline : dek).current?.element() ?? null,
    [],
  )
  const { newUndoStep, runCommand, openLinkDialog, linkDialog } = usePageCommands(editor, undoManager)
  const { takings, cancel, takeFiles, takePasted, choose } = usePhotoTaking(editor, props, newUndoStep)

  useEffect(() => {
    const removals = [
      registerFreshCaret(editor),
      registerEditing(editor, {
        onLeaveTop: () => dek.current?.focus('end'),
        onFiles: takeFiles,
        onCommand: runCommand,
        onPictures: takePasted,
        newUndoStep,
      }),
      registerUndoSteps(editor, newUndoStep),
      registerBlockMarks(editor),
      registerGalleryDrag(editor, newUndoStep),
      editor.registerCommand(
        CHOOSE_PHOTOS_COMMAND,
        () => {
          if (editor.isEditable()) choose($placeOfSelection())
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    ]
    return () => removals.forEach((remove) => remove())
  }, [editor, takeFiles, takePasted, choose, runCommand, newUndoStep])

  useEffect(() => (props.focusMode ? registerCurrentBlock(editor) : undefined), [editor, props.focusMode])

  useEffect(() => {
    if (binding !== null && props.readOnly === true) editor.setEditable(false)
  }, [editor, binding, props.readOnly])

  useEffect(() => {
    if (binding !== null && props.caretKey !== undefined) return keepCaret(editor, props.caretKey)
  }, [editor, binding, props.caretKey])

  useEffect(() => {
    editor.setRootElement(body.current)
    return () => editor.setRootElement(null)
  }, [editor])

  useSnapshots(editor, binding, props.onSnapshot)
  useMeasure(editor, doc, binding !== null && !binding.locked, props.onMeasure)

  const enterBody = (): void => {
    editor.focus()
    editor.update(() => {
      const first = $getRoot().getFirstChild()
      if ($isElementNode(first)) first.selectStart()
    })
  }
  useImperativeHandle(ref, () => ({
    run: (command) => runCommand(command),
    insert: (choice) => {
      editor.focus()
      insertBlock(editor, choice)
    },
    focus: () => (articleText(doc, 'headline').length === 0 ? headline.current?.focus('start') : enterBody()),
    startWriting: () => headline.current?.focus('all'),
    addPhotos: () => void editor.dispatchCommand(CHOOSE_PHOTOS_COMMAND, undefined),
    write: (blocks) => takePasted(writeAtEnd(editor, blocks), []),
    addPhoto: (photoId, below) => {
      if (!editor.isEditable()) return
      newUndoStep()
      insertPhotoBelow(editor, photoId, below)
    },
  }))

  const field = { lang: languageTag, readOnly: !editable, undoManager }
  return (
    <section
      ref={section}
      className="article-editor"
      data-edition={edition}
      data-language={props.language}
      data-focus-mode={props.focusMode || undefined}
    >
      <EditorToolbar
        editor={editor}
        undoManager={undoManager ?? null}
        editable={editable}
        onLink={openLinkDialog}
        onPhotos={() => void editor.dispatchCommand(CHOOSE_PHOTOS_COMMAND, undefined)}
      />
      {finding !== null && (
        <Suspense fallback={null}>
          <FindBar
            finding={finding}
            editor={editor}
            doc={doc}
            otherDoc={props.otherDoc ?? null}
            undoManager={undoManager ?? null}
            edition={edition}
            editable={editable}
            fieldElement={fieldElement}
          />
        </Suspense>
      )}
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
              // Chromium's own would fetch dictionaries from the network.
              spellCheck={false}
              style={pageHints(messages)}
            />
            {props.marks}
            {editable && <BlockHandle editor={editor} onCommand={runCommand} newUndoStep={newUndoStep} />}
          </div>
          <CopyrightFooter story={story} edition={edition} profile={profile} />
        </article>
      </div>
      <PhotosOnTheirWay takings={takings} onCancel={cancel} />
      <FigurePictures
        editor={editor}
        editable={editable}
        photoAddress={photoAddress}
        onChoosePhoto={(into) => choose({ into })}
        newUndoStep={newUndoStep}
        about={props.aboutPhotos}
      />
      <BlockViews
        editor={editor}
        editable={editable}
        edition={edition}
        profile={profile}
        newUndoStep={newUndoStep}
        onAddPhotos={(gallery) => choose({ gallery })}
        onFindStories={props.onFindStories}
        onFindStory={props.onFindStory}
      />
      {editable && <SlashMenu editor={editor} newUndoStep={newUndoStep} />}
      {editable && <FormatBar editor={editor} onCommand={runCommand} onComment={props.onComment} />}
      {linkDialog}
      {binding && !binding.locked && (
        <PageMarks
          editor={editor}
          doc={doc}
          edition={edition}
          readOnly={props.readOnly === true}
          section={section}
          lang={languageTag}
          newUndoStep={newUndoStep}
          checks={props.checks}
          comments={props.comments}
        />
      )}
    </section>
  )
}
