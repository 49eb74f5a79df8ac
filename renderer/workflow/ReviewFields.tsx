import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Check } from 'lucide-react'
import { editions, type Edition } from '../../shared/story/edition'
import { useMessages } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { TextInput } from '../ui/TextInput'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { PreflightList } from './PreflightList'
import type { Review } from './useReview'
import './workflow.css'

interface ReviewFieldsProps {
  readonly storyId: string
  readonly review: Review
  /** Of the group of editions. */
  readonly name: string
  /** What is to be known of an edition beside its name. */
  readonly about?: (edition: Edition) => ReactNode
  readonly isDisabled?: boolean
  /** Goes to a place in the story; the dialog around closes. */
  readonly onLeave: () => void
}

/** What goes out, what stands in its way, and what has to be said to let it go. */
export function ReviewFields({ storyId, review, name, about, isDisabled, onLeave }: ReviewFieldsProps) {
  const words = useWorkflowMessages()
  const { publish, editions: editionNames } = useMessages()
  const { written, chosen, preflight } = review
  return (
    <>
      <div role="group" aria-label={name} className="review-editions">
        {editions.map((edition) => {
          const isWritten = written?.includes(edition) === true
          const isChosen = chosen.includes(edition)
          const aboutId = `about-${edition}`
          return (
            <div key={edition} className="review-edition">
              <Checkbox
                className="checkbox"
                isSelected={isChosen}
                isDisabled={isDisabled === true || !isWritten}
                aria-describedby={aboutId}
                onChange={(is) => review.choose(edition, is)}
              >
                <span className="checkbox-box">{isChosen && <Icon of={Check} />}</span>
                {editionNames[edition]}
              </Checkbox>
              <div id={aboutId} className="field-hint">
                {written !== undefined && !isWritten ? publish.nothingWritten : about?.(edition)}
              </div>
            </div>
          )
        })}
      </div>
      {preflight ? (
        <PreflightList storyId={storyId} preflight={preflight} onLeave={onLeave} />
      ) : (
        <p className="field-hint">
          {written !== undefined && chosen.length === 0
            ? words.refusals.nothingWritten({ reason: 'nothingWritten' })
            : words.looking}
        </p>
      )}
      {review.asksOverride && (
        <TextInput
          label={publish.why}
          hint={publish.whyHint}
          value={review.override}
          onChange={review.setOverride}
        />
      )}
      <TextInput
        label={review.isAlone && chosen.length > 0 ? words.whyOneEdition : words.whyOptional}
        value={review.why}
        onChange={review.setWhy}
      />
    </>
  )
}
