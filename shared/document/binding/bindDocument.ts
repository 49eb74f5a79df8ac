import {
  $getAnchorAndFocusForUserState,
  createBindingV2__EXPERIMENTAL as createBinding,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL as writeToDocument,
  syncYjsChangesToLexicalV2__EXPERIMENTAL as writeToEditor,
  syncYjsStateToLexicalV2__EXPERIMENTAL as hydrate,
  type BindingV2,
} from '@lexical/yjs'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  mergeRegister,
  REDO_COMMAND,
  SKIP_COLLAB_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import * as Y from 'yjs'
import { articleFieldNames, articleText, typedInField } from '../articleDocument'
import { localProvider } from './localProvider'
import { $mendMapping } from './mendMapping'

/** The editor and the document disagreed. `healed`: the page was drawn again from the document; `locked`: it could not be. */
export interface BindingTrouble {
  readonly kind: 'healed' | 'locked'
  readonly detail: string
  /** The editor's JSON before anything was mended, so that no word on the page is lost. */
  readonly editorJson: string
}

export interface DocumentBinding {
  /** One stack for the body and for headline, dek and dateline place. */
  readonly undoManager: Y.UndoManager
  readonly locked: boolean
  /** Draws the page again from the document; false where even that fails and the page stays locked. */
  heal(reason: string): boolean
  dispose(): void
}

interface Options {
  readonly onTrouble?: (trouble: BindingTrouble) => void
  /** Edits within this many milliseconds are one undo step. */
  readonly undoStepTime?: number
  /** The article's stack of steps where it outlives this binding (`articleUndo`); one of its own where left out. */
  readonly undoManager?: Y.UndoManager
}

/**
 * Fills the editor from the document and then keeps both equal: every local change becomes a Yjs update, every update
 * from elsewhere a change of the editor. The document leads: it is never filled from the editor. Why not the stock
 * plugin, and what each safeguard answers: docs/decisions/0002.
 */
export function bindDocument(editor: LexicalEditor, doc: Y.Doc, options: Options = {}): DocumentBinding {
  const binding = createBinding(editor, 'article', doc, new Map([['article', doc]]))
  const provider = localProvider()
  let locked = false
  let checking = false
  let lastError: Error | null = null

  // Lexical catches what its sync functions throw and reports it here only.
  const reportError = editor._onError
  editor._onError = (error, ...rest) => {
    lastError = error
    reportError(error, ...rest)
  }

  const disagreement = (): string | null => {
    if (lastError !== null) return lastError.message
    const shown = editor.getEditorState().read(() => ($isBlankPage() ? 0 : $getRoot().getChildrenSize()))
    return shown === binding.root.length || (shown === 0 && binding.root.length === 1)
      ? null
      : `${shown} blocks shown, ${binding.root.length} in the document`
  }
  const lock = (detail: string, editorJson: string): false => {
    locked = true
    editor.setEditable(false)
    options.onTrouble?.({ kind: 'locked', detail, editorJson })
    return false
  }
  const heal = (detail: string): boolean => {
    const editorJson = JSON.stringify(editor.getEditorState())
    lastError = null
    hydrate(binding, provider)
    const still = disagreement()
    if (still !== null) return lock(still, editorJson)
    options.onTrouble?.({ kind: 'healed', detail, editorJson })
    return true
  }

  if (binding.root.length > 0) {
    hydrate(binding, provider)
    const detail = disagreement()
    if (detail !== null) lock(detail, '')
  } else {
    // A place for the caret, for the page alone: the document gets it with the first letter.
    editor.update(
      () => {
        if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode())
      },
      { discrete: true, tag: SKIP_COLLAB_TAG },
    )
  }

  const undoManager =
    options.undoManager ??
    new Y.UndoManager([binding.root, ...articleFieldNames.map((name) => articleText(doc, name))], {
      // Never the default, null: then undo would take back what others wrote.
      trackedOrigins: new Set<unknown>([typedInField]),
      captureTimeout: options.undoStepTime ?? 500,
    })
  undoManager.addTrackedOrigin(binding)

  const fromDocument = (events: Y.YEvent<Y.XmlElement | Y.XmlText>[], transaction: Y.Transaction): void => {
    if (transaction.origin === binding || locked) return
    writeToEditor(binding, provider, events, transaction, transaction.origin === undoManager)
    if (checking) return
    checking = true
    // After the fact: inside the observer the trees are still on their way, and the check would cry wolf.
    setTimeout(() => {
      checking = false
      const detail = disposed || locked ? null : disagreement()
      if (detail !== null) heal(detail)
    }, 0)
  }
  let disposed = false
  const observer = fromDocument as Parameters<typeof binding.root.observeDeep>[0]
  binding.root.observeDeep(observer)

  const announce = (): void => {
    editor.dispatchCommand(CAN_UNDO_COMMAND, undoManager.canUndo())
    editor.dispatchCommand(CAN_REDO_COMMAND, undoManager.canRedo())
  }
  const caretMemory = rememberCaret(editor, binding, provider, undoManager)
  undoManager.on('stack-item-added', announce)
  undoManager.on('stack-item-popped', announce)

  const unregister = mergeRegister(
    editor.registerUpdateListener((update) => {
      if (locked || update.tags.has(SKIP_COLLAB_TAG)) return
      const { prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags } = update
      try {
        writeToDocument(
          binding,
          provider,
          prevEditorState,
          editorState,
          dirtyElements,
          dirtyLeaves,
          normalizedNodes,
          tags,
        )
        if (dirtyElements.size > 0)
          editorState.read(() => $mendMapping(binding, binding.root, $getRoot(), dirtyElements))
      } catch (error) {
        lock(String(error), JSON.stringify(editorState))
      }
    }),
    // On the next microtask: an undo inside the update that asked for it would be swallowed by it.
    editor.registerCommand(
      UNDO_COMMAND,
      () => {
        queueMicrotask(() => undoManager.undo())
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      REDO_COMMAND,
      () => {
        queueMicrotask(() => undoManager.redo())
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
  )

  return {
    undoManager,
    get locked() {
      return locked
    },
    heal,
    dispose() {
      disposed = true
      editor._onError = reportError
      unregister()
      caretMemory()
      binding.root.unobserveDeep(observer)
      undoManager.removeTrackedOrigin(binding)
      undoManager.off('stack-item-added', announce)
      undoManager.off('stack-item-popped', announce)
      if (options.undoManager === undefined) undoManager.destroy()
      binding.mapping.clear()
    },
  }
}

/**
 * One empty paragraph: also what the editor shows, to have a place for the caret, where the document is left without any
 * block because each of two people removed what the other kept.
 */
function $isBlankPage(): boolean {
  const only = $getRoot().getFirstChild()
  return $getRoot().getChildrenSize() === 1 && $isParagraphNode(only) && only.isEmpty()
}

/** After an undo or redo the caret goes to where that step was made. Returns its own removal. */
function rememberCaret(
  editor: LexicalEditor,
  binding: BindingV2,
  provider: ReturnType<typeof localProvider>,
  undoManager: Y.UndoManager,
): () => void {
  const key = 'caret'
  const onAdded = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }): void => {
    stackItem.meta.set(key, provider.awareness.getLocalState())
  }
  const onPopped = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }): void => {
    const state = stackItem.meta.get(key) as ReturnType<typeof provider.awareness.getLocalState> | undefined
    if (!state) return
    editor.update(
      () => {
        const selection = $getSelection()
        const { anchorKey, anchorOffset } = $getAnchorAndFocusForUserState(binding, state)
        const node = anchorKey === null ? null : $getNodeByKey(anchorKey)
        if (node === null || !$isRangeSelection(selection)) return
        // The step just taken back may have left the place shorter than it was.
        const [type, end] = $isElementNode(node)
          ? (['element', node.getChildrenSize()] as const)
          : (['text', node.getTextContentSize()] as const)
        const offset = Math.min(anchorOffset, end)
        selection.anchor.set(node.getKey(), offset, type)
        selection.focus.set(node.getKey(), offset, type)
      },
      { tag: SKIP_COLLAB_TAG },
    )
  }
  undoManager.on('stack-item-added', onAdded)
  undoManager.on('stack-item-popped', onPopped)
  return () => {
    undoManager.off('stack-item-added', onAdded)
    undoManager.off('stack-item-popped', onPopped)
  }
}
