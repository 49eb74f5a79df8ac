import { $getNodeByKey, $setState, type LexicalEditor, type NodeKey } from 'lexical'
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { $isFigureNode, altState } from '../../../shared/document/figure/figureNode'
import { $selectWholeBlock } from '../wholeBlocks/places'
import { FigurePicture } from './FigurePicture'
import { useFigures, useSelectedBlock } from './useFigures'
import { useGradually } from './useGradually'

/** Where a figure stands on the page, and whose photo it shows. */
export interface FigureOnPage {
  readonly figure: HTMLElement
  readonly photoId: string
}

interface Props {
  readonly editor: LexicalEditor
  readonly editable: boolean
  readonly photoAddress: (photoId: string) => string
  readonly onChoosePhoto: (into: NodeKey) => void
  readonly newUndoStep: () => void
  /** What is known of the photos beyond the article, said where they stand. */
  readonly about?: ((figures: readonly FigureOnPage[]) => ReactNode) | undefined
}

/** Draws every figure's picture into the place its node keeps for it. */
export function FigurePictures(props: Props) {
  const { editor, editable, photoAddress, onChoosePhoto, newUndoStep, about } = props
  // Drawn between frames: a reporter back from a match puts fifty on the page at once.
  const figures = useGradually(useDeferredValue(useFigures(editor)))
  const selected = useSelectedBlock(editor)

  const select = (key: NodeKey): void => {
    editor.update(() => {
      const figure = $getNodeByKey(key)
      if ($isFigureNode(figure)) $selectWholeBlock(figure)
    })
  }
  const focusWords = (): void => {
    const root = editor.getRootElement()
    const focused = document.activeElement
    if (root !== null && (focused === document.body || focused?.classList.contains('picture')))
      root.focus({ preventScroll: true })
  }
  const setAlt = (key: NodeKey, alt: string): void => {
    newUndoStep()
    editor.update(() => {
      const figure = $getNodeByKey(key)
      if ($isFigureNode(figure)) $setState(figure, altState, alt)
    })
  }

  const onPage = useMemo(
    () =>
      figures.flatMap(({ place, facts: { photoId } }) => {
        const figure = place.parentElement
        return figure === null ? [] : [{ figure, photoId }]
      }),
    [figures],
  )

  const pictures = figures.map(({ key, place, facts: { photoId, alt } }) =>
    createPortal(
      <FigurePicture
        address={photoId === '' ? null : photoAddress(photoId)}
        alt={alt}
        selected={selected === key}
        editable={editable}
        onSelect={() => select(key)}
        onDeselect={focusWords}
        onAltChange={(text) => setAlt(key, text)}
        onChoosePhoto={() => onChoosePhoto(key)}
      />,
      place,
      key,
    ),
  )
  return (
    <>
      {pictures}
      {about?.(onPage)}
    </>
  )
}
