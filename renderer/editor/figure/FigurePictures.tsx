import { $getNodeByKey, $setState, type LexicalEditor, type NodeKey } from 'lexical'
import { createPortal } from 'react-dom'
import { $isFigureNode, altState } from '../../../shared/document/figure/figureNode'
import { $selectFigure } from './figurePlaces'
import { FigurePicture } from './FigurePicture'
import { useFigures, useSelectedFigure } from './useFigures'

interface Props {
  readonly editor: LexicalEditor
  readonly editable: boolean
  readonly photoAddress: (photoId: string) => string
  readonly onChoosePhoto: (into: NodeKey) => void
  readonly newUndoStep: () => void
}

/** Draws every figure's picture into the place its node keeps for it. */
export function FigurePictures({ editor, editable, photoAddress, onChoosePhoto, newUndoStep }: Props) {
  const figures = useFigures(editor)
  const selected = useSelectedFigure(editor)

  const select = (key: NodeKey): void => {
    editor.update(() => {
      const figure = $getNodeByKey(key)
      if ($isFigureNode(figure)) $selectFigure(figure)
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

  return figures.map(({ key, place, photoId, alt }) =>
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
}
