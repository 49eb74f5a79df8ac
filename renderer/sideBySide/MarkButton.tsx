import { CircleAlert, Link2, Link2Off, Unlink } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { otherEdition } from '../../shared/story/edition'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import type { PageMark } from './pageMarks'
import { WordChanges } from './WordChanges'

export interface MarkActions {
  readonly confirm: (pair: string) => void
  readonly unlink: (pair: string) => void
  /** Links the block of the mark with the one of this index in the other edition. */
  readonly link: (mark: PageMark, other: number) => void
  readonly addPhoto: (mark: PageMark, photoId: string) => void
}

interface MarkButtonProps {
  readonly mark: PageMark
  /** Pixels from the top of the body. */
  readonly top: number
  readonly actions: MarkActions
}

const icons = { stale: CircleAlert, alone: Unlink, linked: Link2, free: Link2Off }

/** One mark in the margin: what is the matter with the paragraph beside it, and what can be done. */
export function MarkButton({ mark, top, actions }: MarkButtonProps) {
  const { sideBySide: words, editions } = useMessages()
  const other = editions[otherEdition(mark.edition)]
  const name = words[mark.kind](other)
  return (
    <DialogTrigger>
      <AriaButton className="counterpart-mark" data-kind={mark.kind} aria-label={name} style={{ top }}>
        <Icon of={icons[mark.kind]} />
      </AriaButton>
      <Popover className="popover counterpart-popover" placement="bottom end" offset={6}>
        <Dialog className="counterpart-dialog" aria-label={name}>
          {({ close }) => <MarkText mark={mark} actions={closing(actions, close)} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function MarkText({ mark, actions }: { mark: PageMark; actions: MarkActions }) {
  const { sideBySide: words, editions } = useMessages()
  const otherKey = otherEdition(mark.edition)
  const other = editions[otherKey]
  switch (mark.kind) {
    case 'stale':
      return (
        <>
          <p className="counterpart-title">{words.staleTitle(other)}</p>
          <WordChanges before={mark.before} now={mark.now} lang={otherKey} />
          <div className="counterpart-actions">
            <Button look="accent" autoFocus onPress={() => actions.confirm(mark.pair)}>
              {words.confirm}
            </Button>
            <Button look="quiet" onPress={() => actions.unlink(mark.pair)}>
              {words.unlink}
            </Button>
          </div>
        </>
      )
    case 'alone':
    case 'linked':
      return (
        <>
          <p className="counterpart-title">
            {mark.kind === 'alone' ? words.alone(other) : words.linkedTo(other)}
          </p>
          {mark.kind === 'linked' && (
            <p className="counterpart-words" lang={otherKey}>
              {mark.words || words.noWords}
            </p>
          )}
          <div className="counterpart-actions">
            <Button autoFocus onPress={() => actions.unlink(mark.pair)}>
              {words.unlink}
            </Button>
          </div>
        </>
      )
    case 'free': {
      const { beside, atCaret, photoId } = mark
      return (
        <>
          <p className="counterpart-title">{words.freeTitle(other)}</p>
          <div className="counterpart-actions">
            {beside !== null && (
              <Button onPress={() => actions.link(mark, beside)}>{words.linkBeside}</Button>
            )}
            {atCaret !== null && (
              <Button onPress={() => actions.link(mark, atCaret)}>{words.linkAtCaret}</Button>
            )}
            {photoId !== null && (
              <Button onPress={() => actions.addPhoto(mark, photoId)}>{words.addPhoto(other)}</Button>
            )}
          </div>
        </>
      )
    }
  }
}

const closing = (actions: MarkActions, close: () => void): MarkActions => ({
  confirm: (pair) => (close(), actions.confirm(pair)),
  unlink: (pair) => (close(), actions.unlink(pair)),
  link: (mark, other) => (close(), actions.link(mark, other)),
  addPhoto: (mark, photoId) => (close(), actions.addPhoto(mark, photoId)),
})
