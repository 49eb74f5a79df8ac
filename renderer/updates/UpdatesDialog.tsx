import { Download, RotateCcw } from 'lucide-react'
import type { FoundUpdate, UpdateState } from '../../shared/story/updateState'
import { useLanguage } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { useUpdateMessages } from './messages/useUpdateMessages'
import { useUpdateView } from './useUpdateView'
import './updates.css'

/** Whether there is a newer Dateline, what is new in it, and the way to have it. */
export function UpdatesDialog({ onClose }: { onClose: () => void }) {
  const words = useUpdateMessages()
  const { view, order } = useUpdateView()
  const state = view?.state
  const mayLook = state !== undefined && ['unasked', 'current', 'failed', 'handedOver'].includes(state.kind)
  return (
    <DialogFrame
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {mayLook && (
            <Button icon={RotateCcw} onPress={() => order('update:look')}>
              {words.look}
            </Button>
          )}
          {state?.kind === 'waiting' && (
            <Button onPress={() => order('update:postpone')}>{words.postpone}</Button>
          )}
          {state?.kind === 'ready' && (
            <Button icon={Download} onPress={() => order('update:install')}>
              {words.install[state.update.installer]}
            </Button>
          )}
          <Button look="accent" onPress={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      {view && <p>{words.current(view.current)}</p>}
      {state && <StateLine state={state} />}
      {view?.host && <p className="field-hint">{words.source(view.host, view.ring)}</p>}
    </DialogFrame>
  )
}

function StateLine({ state }: { state: UpdateState }) {
  const words = useUpdateMessages()
  if (state.kind === 'failed') return <FailureNote failure={state.failure} />
  if (state.kind === 'off') return <p>{words.off[state.why]}</p>
  if (!('update' in state)) return <p role="status">{words.states[state.kind]}</p>
  const { update } = state
  const isHandedOver = state.kind === 'handedOver'
  return (
    <>
      <p role="status">
        <strong>{words.version(update.version)}</strong> {words.states[state.kind]}
      </p>
      <ReleaseNotes update={update} />
      {(state.kind === 'ready' || isHandedOver) && (
        <>
          {!(isHandedOver && update.command === null) && <p>{words.putIn[update.installer]}</p>}
          {update.command !== null && <code className="update-command">{update.command}</code>}
        </>
      )}
    </>
  )
}

function ReleaseNotes({ update }: { update: FoundUpdate }) {
  const words = useUpdateMessages()
  const language = useLanguage()
  const signed = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(
    new Date(update.releasedAt),
  )
  return (
    <section className="update-notes" aria-label={words.whatsNew}>
      <p className="field-label">
        {words.whatsNew} <span className="field-hint">{words.signedOn(signed)}</span>
      </p>
      <p className="update-text">{update.notes[language]}</p>
    </section>
  )
}
