import { useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { ArticleChecks, ShownFinding } from './articleChecks'
import { FindingOptions } from './FindingOptions'
import { IgnoreReason } from './IgnoreReason'
import { useChecksWords } from './messages/checksWords'
import './checks.css'

export interface FindingAt {
  readonly finding: ShownFinding
  /** Where its words are on the screen. */
  readonly place: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>
}
interface FindingPopoverProps {
  readonly at: FindingAt
  readonly checks: ArticleChecks
  readonly lang: string
  readonly onClose: () => void
}

/** The options of one finding, beside its words. */
export function FindingPopover({ at: { finding, place }, checks, lang, onClose }: FindingPopoverProps) {
  const words = useChecksWords()
  const anchor = useRef<HTMLSpanElement>(null)
  const [asking, setAsking] = useState(false)
  const { left, top, width, height } = place
  return (
    <>
      <span ref={anchor} className="finding-anchor" style={{ left, top, width, height }} />
      <Popover
        className="popover finding-popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Dialog className="finding-dialog" aria-label={words.optionsFor(finding.found)}>
          {asking ? (
            <IgnoreReason
              onCancel={onClose}
              onIgnore={(reason) => {
                // The desk doesn't know its people yet.
                checks.ignore(finding, reason, '', new Date().toISOString())
                onClose()
              }}
            />
          ) : (
            <FindingOptions
              checks={checks}
              finding={finding}
              lang={lang}
              onIgnore={() => setAsking(true)}
              onDone={onClose}
            />
          )}
        </Dialog>
      </Popover>
    </>
  )
}
