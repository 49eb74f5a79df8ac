import { parseAbsolute } from '@internationalized/date'
import type { RefObject } from 'react'
import { Button, DateField, Dialog, Form, Label, Popover } from 'react-aria-components'
import { useEditorMessages } from '../messages/editorMessages'
import { DateSegments } from '../../ui/DateSegments'

interface Props {
  /** ISO 8601. */
  readonly date: string
  /** The edition's, in which the date is set. */
  readonly zone: string
  readonly beside: RefObject<Element | null>
  readonly onChange: (date: string) => void
  readonly onClose: () => void
}

/** The small pane in which a correction's date and time are set. */
export function CorrectionDatePane({ date, zone, beside, onChange, onClose }: Props) {
  const messages = useEditorMessages()
  return (
    <Popover
      className="editor-popover"
      triggerRef={beside}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={8}
    >
      <Dialog className="alt-dialog" aria-label={messages.correctionDate}>
        <Form
          onSubmit={(event) => {
            event.preventDefault()
            onClose()
          }}
        >
          <DateField
            autoFocus
            granularity="minute"
            hideTimeZone={false}
            value={parseAbsolute(date, zone)}
            onChange={(time) => time !== null && onChange(time.toAbsoluteString())}
          >
            <Label>{messages.correctionDate}</Label>
            <DateSegments />
          </DateField>
          <div className="dialog-actions">
            <Button type="submit" className="editor-button" data-primary>
              {messages.done}
            </Button>
          </div>
        </Form>
      </Dialog>
    </Popover>
  )
}
