import { useId } from 'react'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import type * as Y from 'yjs'
import type { Byline } from '../../shared/story/story'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { TextInput } from '../ui/TextInput'
import { addByline, moveByline, removeByline, renameByline } from './bylineChanges'

export function BylinesField({ storyDoc, bylines }: { storyDoc: Y.Doc; bylines: readonly Byline[] }) {
  const { details } = useMessages()
  const headingId = useId()
  return (
    <section className="field" aria-labelledby={headingId}>
      <h3 id={headingId} className="field-label">
        {details.bylines}
      </h3>
      {bylines.length === 0 && <p className="field-hint">{details.noBylines}</p>}
      <ol className="bylines">
        {bylines.map((byline, index) => (
          <li key={byline.id} className="byline" aria-label={details.byline(index + 1)}>
            <div className="byline-names">
              <TextInput
                label={details.bylineEn}
                labelHidden
                placeholder={details.bylineEn}
                lang="en"
                value={byline.en}
                onChange={(name) => renameByline(storyDoc, byline.id, 'en', name)}
              />
              <TextInput
                label={details.bylineKo}
                labelHidden
                placeholder={details.bylineKo}
                lang="ko"
                value={byline.ko}
                onChange={(name) => renameByline(storyDoc, byline.id, 'ko', name)}
              />
            </div>
            <BylineButtons
              name={byline.en || byline.ko || details.thisByline}
              isFirst={index === 0}
              isLast={index === bylines.length - 1}
              onMove={(by) => moveByline(storyDoc, byline, by)}
              onRemove={() => removeByline(storyDoc, byline.id)}
            />
          </li>
        ))}
      </ol>
      <Button look="quiet" icon={Plus} onPress={() => addByline(storyDoc)}>
        {details.addByline}
      </Button>
    </section>
  )
}

interface BylineButtonsProps {
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function BylineButtons({ name, isFirst, isLast, onMove, onRemove }: BylineButtonsProps) {
  const { details } = useMessages()
  return (
    <div className="byline-buttons">
      {!(isFirst && isLast) && (
        <>
          <IconButton
            name={details.moveUp(name)}
            icon={ArrowUp}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          />
          <IconButton
            name={details.moveDown(name)}
            icon={ArrowDown}
            isDisabled={isLast}
            onPress={() => onMove(1)}
          />
        </>
      )}
      <IconButton name={details.removeByline(name)} icon={X} onPress={onRemove} />
    </div>
  )
}
