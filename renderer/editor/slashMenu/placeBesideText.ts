const gap = 6

/** Puts a fixed box below the line of a letter, or above it where there is more room; never over the line itself. */
export function placeBesideText(box: HTMLElement, text: HTMLElement, offset: number): void {
  const words = text.firstChild
  const range = document.createRange()
  if (words instanceof Text) range.setStart(words, Math.min(offset, words.length))
  else range.selectNode(text)
  const letter = range.getBoundingClientRect()
  const below = window.innerHeight - letter.bottom
  const above = letter.top
  const opensBelow = below > box.scrollHeight + 2 * gap || below >= above
  box.style.left = `${Math.max(gap, Math.min(letter.left, window.innerWidth - box.offsetWidth - gap))}px`
  box.style.maxHeight = `${Math.min(340, (opensBelow ? below : above) - 2 * gap)}px`
  box.style.top = opensBelow ? `${letter.bottom + gap}px` : 'auto'
  box.style.bottom = opensBelow ? 'auto' : `${window.innerHeight - letter.top + gap}px`
}
