import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Edition } from '../../shared/story/edition'
import { creditLine, creditTemplate } from '../../shared/story/photo/creditLine'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { photoDetailsQuery } from '../calls/queries'
import type { FigureOnPage } from '../editor/figure/FigurePictures'
import { creditExampleNames } from './creditExampleNames'
import { usePhotoMessages } from './messages/usePhotoMessages'

interface CreditHintsProps {
  readonly figures: readonly FigureOnPage[]
  readonly edition: Edition
  readonly profile: SiteProfile
}

/** Says in each figure without a credit what would be printed there: a hint that the style sheet draws, no text of the article. */
export function CreditHints({ figures, edition, profile }: CreditHintsProps) {
  const words = usePhotoMessages()
  const { data: photos } = useQuery(photoDetailsQuery(figures.map(({ photoId }) => photoId)))
  useEffect(() => {
    const template = creditTemplate(edition, profile.editions[edition])
    const example = words.creditExample(
      creditLine({ creditLine: '', ...creditExampleNames[edition] }, template),
    )
    for (const { figure, photoId } of figures) {
      const fields = photos?.find(({ asset }) => asset.photoId === photoId)?.fields
      const line = fields === undefined ? '' : creditLine(fields, template)
      figure.style.setProperty(
        '--credit-hint',
        cssString(line === '' ? example : words.creditLeftEmpty(line)),
      )
    }
  }, [figures, photos, edition, profile, words])
  return null
}

/** CSS Syntax 3, 4.3.5: what could end the string, or the line, is written as its number. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
