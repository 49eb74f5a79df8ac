import { useId, useState, type KeyboardEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { Label } from 'react-aria-components/Label'
import { X } from 'lucide-react'
import type * as Y from 'yjs'
import { storyTags } from '../../shared/document/storyDocument'
import { useMessages } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { addTags } from './addTags'

/** The Enter that ends a composition only ends it; some input methods say so by the key code alone. */
const endsComposition = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229

export function TagField({ storyDoc, tags }: { storyDoc: Y.Doc; tags: readonly string[] }) {
  const { details } = useMessages()
  const [draft, setDraft] = useState('')
  const inputId = useId()
  // Two people may have added the same tag; it is shown, and removed, once.
  const shown = [...new Set(tags)].map((tag) => ({ id: tag }))

  const take = () => {
    addTags(storyDoc, draft)
    setDraft('')
  }
  const remove = (removed: ReadonlySet<unknown>) =>
    storyDoc.transact(() => {
      const list = storyTags(storyDoc)
      for (let index = list.length - 1; index >= 0; index -= 1)
        if (removed.has(list.get(index))) list.delete(index)
    })

  return (
    <div className="field">
      <TagGroup onRemove={remove}>
        <Label className="field-label">{details.tags}</Label>
        <TagList className="tags" items={shown}>
          {(tag) => (
            <Tag id={tag.id} textValue={tag.id} className="tag">
              {tag.id}
              <Button slot="remove" className="tag-remove" aria-label={details.removeTag(tag.id)}>
                <Icon of={X} />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <label htmlFor={inputId} className="visually-hidden">
        {details.addTag}
      </label>
      <input
        id={inputId}
        className="input"
        placeholder={details.addTag}
        autoComplete="off"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (endsComposition(event) || (event.key !== 'Enter' && event.key !== ',')) return
          event.preventDefault()
          take()
        }}
      />
    </div>
  )
}
