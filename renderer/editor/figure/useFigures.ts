import {
  $getNodeByKey,
  $getSelection,
  $getState,
  $isNodeSelection,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'
import { $isFigureNode, altState, FigureNode, photoIdState } from '../../../shared/document/figure/figureNode'

export interface FigureOnPage {
  readonly key: NodeKey
  /** The place of the picture on the page. */
  readonly place: HTMLElement
  readonly photoId: string
  readonly alt: string
}

function $readFigure(editor: LexicalEditor, key: NodeKey): FigureOnPage | null {
  const figure = $getNodeByKey(key)
  const place = editor.getElementByKey(key)?.querySelector<HTMLElement>('.figure-picture') ?? null
  if (!$isFigureNode(figure) || place === null) return null
  return { key, place, photoId: $getState(figure, photoIdState), alt: $getState(figure, altState) }
}

/** Every figure on the page, with the place where its picture is to be drawn. */
export function useFigures(editor: LexicalEditor): readonly FigureOnPage[] {
  const [figures, setFigures] = useState<readonly FigureOnPage[]>([])
  useEffect(() => {
    const known = new Map<NodeKey, FigureOnPage>()
    const unregister = editor.registerMutationListener(FigureNode, (mutations) => {
      editor.getEditorState().read(() => {
        for (const [key, mutation] of mutations) {
          const figure = mutation === 'destroyed' ? null : $readFigure(editor, key)
          if (figure === null) known.delete(key)
          else known.set(key, figure)
        }
      })
      setFigures([...known.values()])
    })
    return () => {
      unregister()
      setFigures([])
    }
  }, [editor])
  return figures
}

/** The figure selected as a whole, if one is. */
export function useSelectedFigure(editor: LexicalEditor): NodeKey | null {
  const [selected, setSelected] = useState<NodeKey | null>(null)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        setSelected(
          editorState.read(() => {
            const selection = $getSelection()
            const node = $isNodeSelection(selection) ? selection.getNodes()[0] : undefined
            return $isFigureNode(node) ? node.getKey() : null
          }),
        )
      }),
    [editor],
  )
  return selected
}
