import { readPhotoLine } from '../../../shared/story/importedPage/photoLine'
import type { PastedLine, PictureSource } from './pastedBlocks'
import { lineText } from './pastedBlocks'

const ownPhoto = /^[0-9a-f]{64}$/
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address)

/** Sites that load their pictures late keep the real address beside a blurred or empty stand-in. */
const addresses = ['data-lazy-src', 'data-original', 'data-src', 'src'] as const

export function pictureSource(image: Element): PictureSource {
  const own = image.closest('figure')?.getAttribute('data-photo-id') ?? ''
  if (ownPhoto.test(own)) return { kind: 'own', photoId: own }
  const given = addresses
    .map((name) => (image.getAttribute(name) ?? '').trim())
    .map((address) => (/^\/\/[^/]/.test(address) ? `https:${address}` : address))
  const web = given.find(isWeb)
  if (web !== undefined) return { kind: 'web', address: web }
  const data = given.find((address) => /^data:image\/(?!svg)/i.test(address))
  return data === undefined ? { kind: 'lost' } : { kind: 'data', uri: data }
}

/** Parts of a caption that say who made the picture. */
export const creditParts =
  'small, cite, [class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="img_source" i]'

const captionClass =
  /(?:^|[\s_-])(?:caption|figcaption|img_?desc|photo_?desc|imgcaption|caption-text)(?:$|[\s_-])|^msocaption$/i
export const isCaption = (element: Element): boolean =>
  element.nodeName === 'FIGCAPTION' || captionClass.test(element.getAttribute('class') ?? '')

/** Cuts a line after so many letters. */
function firstLetters(line: PastedLine, length: number): PastedLine {
  const kept: PastedLine[number][] = []
  let left = length
  for (const part of line) {
    if (left <= 0) break
    const text = part === 'break' ? '\n' : part.text.slice(0, left)
    left -= text.length
    kept.push(part === 'break' ? part : { ...part, text })
  }
  return kept
}

/** A caption that ends in `(Photo by NAME/AGENCY)` or `(사진 = NAME/AGENCY)` gives the credit away. */
export function splitCaption(line: PastedLine): { caption: PastedLine; credit: string } {
  const text = lineText(line)
  const photo = readPhotoLine(text.trim())
  if (photo === null) return { caption: line, credit: '' }
  return { caption: firstLetters(line, photo.caption.length), credit: photo.credit.replace(/\s+/g, ' ') }
}
