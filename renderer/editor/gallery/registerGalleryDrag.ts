import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { moveInGallery } from './moveInGallery'

/** Pixels the pointer goes before a press becomes a drag. */
const threshold = 6

interface Target {
  readonly figure: HTMLElement
  readonly side: 'before' | 'after'
}

const figuresOf = (gallery: Element): HTMLElement[] => [
  ...gallery.querySelectorAll<HTMLElement>(':scope > .figure'),
]

/** The place under the pointer, among the figures of the same gallery. */
function targetAt(gallery: Element, { clientX, clientY }: PointerEvent): Target | null {
  const figure = figuresOf(gallery).find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect()
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
  })
  if (figure === undefined) return null
  const { left, width } = figure.getBoundingClientRect()
  return { figure, side: clientX < left + width / 2 ? 'before' : 'after' }
}

/** A photo of a gallery is dragged to its place by its picture; Escape leaves it where it was. */
export function registerGalleryDrag(editor: LexicalEditor, newUndoStep: () => void): () => void {
  let stop = (): void => undefined

  const begin = (press: PointerEvent): void => {
    const pressed = press.target instanceof Element ? press.target : null
    const dragged = pressed?.closest('button') ? null : pressed?.closest('.picture')?.closest('.figure')
    const gallery = dragged?.parentElement
    if (press.button !== 0 || !editor.isEditable() || !dragged || !gallery?.matches('.gallery')) return
    let target: Target | null = null
    const mark = (next: Target | null): void => {
      delete target?.figure.dataset['drop']
      target = next
      if (target !== null) target.figure.dataset['drop'] = target.side
    }
    const move = (event: PointerEvent): void => {
      const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > threshold
      if (far) mark(targetAt(gallery, event))
    }
    const drop = (): void => {
      const chosen = target
      stop()
      if (chosen === null || chosen.figure === dragged) return
      const from = figuresOf(gallery).findIndex((each) => each === dragged)
      const at = figuresOf(gallery).indexOf(chosen.figure) + (chosen.side === 'after' ? 1 : 0)
      const key = editor.read(() => {
        const node = $getNearestNodeFromDOMNode(dragged)
        return $isFigureNode(node) ? node.getKey() : null
      })
      if (key === null) return
      newUndoStep()
      moveInGallery(editor, key, at > from ? at - 1 : at)
    }
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') stop()
    }
    stop = () => {
      mark(null)
      document.removeEventListener('pointermove', move)
      document.removeEventListener('pointerup', drop)
      document.removeEventListener('pointercancel', stop)
      document.removeEventListener('keydown', escape, true)
    }
    document.addEventListener('pointermove', move)
    document.addEventListener('pointerup', drop)
    document.addEventListener('pointercancel', stop)
    document.addEventListener('keydown', escape, true)
  }

  const unregister = editor.registerRootListener((root, previous) => {
    previous?.removeEventListener('pointerdown', begin)
    root?.addEventListener('pointerdown', begin)
  })
  return () => {
    stop()
    unregister()
  }
}
