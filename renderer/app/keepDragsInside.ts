/**
 * A picture or link that is dragged takes its file or address along, into any other programme. Neither leaves the window that way;
 * words do, and what the window itself moves about. Gives back the way to stop.
 */
export function keepDragsInside(page: Window): () => void {
  const refuse = (event: DragEvent) => {
    const dragged = event.target instanceof Element ? event.target : null
    if (dragged?.closest('[draggable="true"]')) return
    if (dragged?.closest('img, picture, svg, video, a[href]')) event.preventDefault()
  }
  page.addEventListener('dragstart', refuse)
  return () => page.removeEventListener('dragstart', refuse)
}
