import type * as Y from 'yjs'
import type { Edition } from '../../shared/story/edition'
import { useArticleText } from '../documents/useArticleText'
import { useMessages } from '../messages/MessagesProvider'
import { TextInput } from '../ui/TextInput'

export function DatelineField({ doc, label, lang }: { doc: Y.Doc; label: string; lang: Edition }) {
  const { details } = useMessages()
  const { value, change } = useArticleText(doc, 'datelinePlace')
  return (
    <TextInput
      label={label}
      placeholder={details.datelineHint}
      lang={lang}
      value={value}
      onChange={(place) => change(place.replace(/\s*[\r\n]+\s*/g, ' '))}
    />
  )
}
