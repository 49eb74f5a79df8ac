import type { Style } from './pageStyles'

/** Classes under which sites hide words that only screen readers speak. */
const hiddenClasses =
  /(?:^|\s)(?:blind|sr-only|sr_only|visually-hidden|visuallyhidden|screen-reader-text|u_hc|a11y)(?:\s|$)/i
/** What Word and Google Docs put beside the text: comments, their marks, what was only for the author. */
const besideTheText = /(?:^|\s)(?:mso(?:comment\w*)|msocom\w*|google-docs-comment)(?:\s|$)/i

const zero = /^0(?:\.0+)?(?:px|pt|em|rem|cm|%)?$/
/** Up to this many CSS pixels a box is there to hide or to count, not to be seen. */
const pinhole = 3

const pixels = (value: string | null | undefined): number | null => {
  const found = /^([\d.]+)(px|pt)?$/.exec(value?.trim() ?? '')
  return found === null ? null : Number(found[1]) * (found[2] === 'pt' ? 4 / 3 : 1)
}

function isZeroSize(style: Style): boolean {
  if (zero.test(style.get('font-size') ?? '') || zero.test(style.get('opacity') ?? '')) return true
  const clipped = /^(?:hidden|clip)$/.test(style.get('overflow') ?? '')
  const small = ['width', 'height', 'max-height', 'max-width'].some((side) => {
    const size = pixels(style.get(side))
    return size !== null && size <= 1
  })
  return (clipped && small) || /^rect\((?:[01](?:px)?[\s,]*){4}\)$/.test(style.get('clip') ?? '')
}

/** True for an element whose words nobody saw where they were copied. */
export function isHidden(element: Element, style: Style): boolean {
  const classes = element.getAttribute('class') ?? ''
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    /^(?:all|always)$/.test(style.get('mso-hide') ?? '') ||
    /^(?:comment|comment-list)$/.test(style.get('mso-element') ?? '') ||
    style.get('mso-special-character') === 'comment' ||
    hiddenClasses.test(classes) ||
    besideTheText.test(classes) ||
    (element.nodeName !== 'IMG' && isZeroSize(style))
  )
}

/** Programs describe pictures by themselves when nobody did; that tells a reader nothing. */
const madeUpAlt =
  /^그림입니다\.[\s\S]*|\s*Description automatically generated.*$|\s*AI[- ]generated content may be incorrect\.?$/i
export const writtenAlt = (image: Element): string =>
  (image.getAttribute('alt') ?? '').replace(madeUpAlt, '').replace(/\s+/g, ' ').trim()

/** The size a picture is shown at, where the page says so. */
export function shownSize(image: Element, style: Style): { width: number | null; height: number | null } {
  return {
    width: pixels(style.get('width')) ?? pixels(image.getAttribute('width')),
    height: pixels(style.get('height')) ?? pixels(image.getAttribute('height')),
  }
}

/** Tracking pixels and spacers; an icon that stands among words is furniture as well. */
export function isNoPicture(image: Element, style: Style): boolean {
  const { width, height } = shownSize(image, style)
  if ((width !== null && width <= pinhole) || (height !== null && height <= pinhole)) return true
  return width !== null && height !== null && width <= 32 && height <= 32
}
