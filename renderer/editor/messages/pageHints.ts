import type { CSSProperties } from 'react'
import type { EditorMessages } from './en'

/** Read by the style sheet, which draws them where a line is empty. */
export const pageHints = (messages: EditorMessages): CSSProperties =>
  ({
    '--body-hint': JSON.stringify(messages.bodyHint),
    '--caption-hint': JSON.stringify(messages.caption),
    '--credit-hint': JSON.stringify(messages.credit),
    '--pull-quote-hint': JSON.stringify(messages.pullQuoteText),
    '--pull-quote-source-hint': JSON.stringify(messages.pullQuoteSource),
    '--fact-box-title-hint': JSON.stringify(messages.factBoxTitle),
    '--fact-box-hint': JSON.stringify(messages.factBoxBody),
    '--correction-hint': JSON.stringify(messages.correctionText),
    '--embed-title-hint': JSON.stringify(messages.embed.title),
  }) as CSSProperties
