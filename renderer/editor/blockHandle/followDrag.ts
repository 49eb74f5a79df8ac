import { dropPlaceAt, type DropPlace } from './dropPlace'

/** Pixels the pointer goes before a press becomes a drag. */
const threshold = 5
/** Pixels from the edge of the page where it begins to scroll, and the most it scrolls in a frame. */
const edge = 56
const fastest = 18

interface DragWatch {
  readonly onBegin: () => void
  /** The place changed. */
  readonly onPlace: (place: DropPlace | null) => void
  /** It is over: dropped at a place, or left where it was. Not called where the press never became a drag. */
  readonly onEnd: (place: DropPlace | null) => void
}

/** Follows the pointer from a press on a block's handle. Returns what calls it off. */
export function followDrag(
  press: Pick<PointerEvent, 'clientX' | 'clientY'>,
  body: HTMLElement,
  dragged: HTMLElement,
  { onBegin, onPlace, onEnd }: DragWatch,
): () => void {
  const page = body.closest('.article-scroll')
  const room = body.closest<HTMLElement>('.article-editor')
  let begun = false
  let place: DropPlace | null = null
  let y = press.clientY
  let frame = 0

  const look = (): void => {
    const next = dropPlaceAt(body, dragged, y)
    if (next === undefined || (next?.before === place?.before && (next === null) === (place === null))) return
    place = next
    onPlace(place)
  }
  const scroll = (): void => {
    frame = requestAnimationFrame(scroll)
    if (page === null) return
    const { top, bottom } = page.getBoundingClientRect()
    const over = Math.min(0, y - top - edge) + Math.max(0, y - bottom + edge)
    if (over === 0) return
    page.scrollTop += Math.max(-fastest, Math.min(fastest, over / 3))
    look()
  }
  const begin = (): void => {
    begun = true
    dragged.dataset['dragged'] = ''
    if (room !== null) room.dataset['blockDrag'] = ''
    frame = requestAnimationFrame(scroll)
    onBegin()
  }
  const move = (event: PointerEvent): void => {
    y = event.clientY
    if (!begun && Math.hypot(event.clientX - press.clientX, y - press.clientY) > threshold) begin()
    if (begun) look()
  }
  const end = (dropped: DropPlace | null): void => {
    cancelAnimationFrame(frame)
    delete dragged.dataset['dragged']
    delete room?.dataset['blockDrag']
    document.removeEventListener('pointermove', move)
    document.removeEventListener('pointerup', drop)
    document.removeEventListener('pointercancel', cancel)
    window.removeEventListener('blur', cancel)
    window.removeEventListener('keydown', onKey, true)
    if (begun) onEnd(dropped)
    begun = false
  }
  const drop = (): void => end(place)
  const cancel = (): void => end(null)
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !begun) return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  document.addEventListener('pointermove', move)
  document.addEventListener('pointerup', drop)
  document.addEventListener('pointercancel', cancel)
  window.addEventListener('blur', cancel)
  window.addEventListener('keydown', onKey, true)
  return cancel
}
