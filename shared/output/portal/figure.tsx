/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { plainText, type BlockOf } from '../../story/articleBody'
import { isBlank } from '../cleanText'
import { InlineText } from './inlineText'

interface Props {
  readonly photo: BlockOf<'photo'>
  readonly picture: ComponentChildren
}

/** False for a photo of which there is nothing to print. */
export const isFigure = ({ photo, picture }: Props): boolean =>
  (picture !== null && picture !== undefined) || !isBlank(plainText(photo.caption)) || !isBlank(photo.credit)

/** A picture with its caption and credit, on one line. */
export function Figure({ photo, picture }: Props) {
  const caption = isBlank(plainText(photo.caption)) ? null : (
    <span class="caption">
      <InlineText>{photo.caption}</InlineText>
    </span>
  )
  const credit = isBlank(photo.credit) ? null : <span class="credit">{photo.credit.trim()}</span>
  const text =
    caption === null && credit === null ? null : (
      <figcaption>
        {caption}
        {caption !== null && credit !== null && ' '}
        {credit}
      </figcaption>
    )
  if (!isFigure({ photo, picture })) return null
  return (
    <figure>
      {picture}
      {text}
    </figure>
  )
}
