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
    const root = editor.getRootElement()
    root?.focus({ preventScroll: true })
    // The focus brings a caret; what is typed there would land in the first line of the body.
    root?.ownerDocument.getSelection()?.removeAllRanges()
    editor.update(() => {
      const figure = $getNodeByKey(key)
      if ($isFigureNode(figure)) $selectFigure(figure)
    })
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
        onAltChange={(text) => setAlt(key, text)}
        onChoosePhoto={() => onChoosePhoto(key)}
      />,
      place,
      key,
    ),
  )
}
