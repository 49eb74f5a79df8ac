/**
 * Runs work at once, or, while an input method composes anywhere in the page, one task after it has ended, in order.
 * A change of the text under a composition loses letters of it.
 */
export function afterComposition(page: Pick<EventTarget, 'addEventListener'>): (work: () => void) => void {
  let composing = false
  const waiting: (() => void)[] = []
  page.addEventListener('compositionstart', () => (composing = true), { capture: true })
  page.addEventListener(
    'compositionend',
    () => {
      composing = false
      // The editor writes the composed text in the event itself; only then comes what waited.
      setTimeout(() => {
        while (!composing && waiting.length > 0) waiting.shift()?.()
      }, 0)
    },
    { capture: true },
  )
  return (work) => {
    if (composing || waiting.length > 0) waiting.push(work)
    else work()
  }
}
