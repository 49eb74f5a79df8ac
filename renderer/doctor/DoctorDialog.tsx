import { useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, FileDown, Info, RotateCcw } from 'lucide-react'
import type { DeskFinding } from '../../shared/doctor/deskReport'
import { doctorWords } from '../../shared/doctor/doctorWords'
import { callMain } from '../bridge/call'
import { askMain, CallRefused } from '../calls/askMain'
import { useLanguage } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { Icon } from '../ui/Icon'
import { useDoctorMessages } from './messages/useDoctorMessages'
import './doctor.css'

const icons = { good: CircleCheck, note: Info, bad: CircleAlert }

/** What stands in the way of work on this computer, for whoever sits at it and for newsroom IT. */
export function DoctorDialog({ onClose }: { onClose: () => void }) {
  const words = useDoctorMessages()
  const language = useLanguage()
  const notify = useNotify()
  const {
    data: report,
    isFetching,
    error,
    refetch,
  } = useQuery({
    queryKey: ['doctor'],
    queryFn: () => askMain('doctor:check', {}),
    // Asked for anew whenever the dialog opens.
    staleTime: 0,
    gcTime: 0,
  })
  const save = async () => {
    const saved = await callMain('doctor:save', {})
    if (!saved.ok) notify.failure(saved.failure)
    else if (saved.value) notify.done(words.saved(saved.value.file))
  }
  const bad = report?.findings.filter(({ status }) => status === 'bad').length ?? 0
  const summary = isFetching || !report ? words.checking : bad === 0 ? words.allWell : words.toMend(bad)
  return (
    <DialogFrame
      title={doctorWords[language].title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button icon={RotateCcw} isDisabled={isFetching} onPress={() => void refetch()}>
            {words.again}
          </Button>
          <Button icon={FileDown} isDisabled={isFetching || !report} onPress={() => void save()}>
            {words.save}
          </Button>
          <Button look="accent" onPress={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <p role="status">{!error && summary}</p>
      {error instanceof CallRefused && <FailureNote failure={error.failure} />}
      {report && (
        <ul className="doctor-list">
          {report.findings.map((found, at) => (
            <Line key={at} found={found} language={language} />
          ))}
        </ul>
      )}
      <p className="field-hint">{words.reportHint}</p>
    </DialogFrame>
  )
}

function Line({ found, language }: { found: DeskFinding; language: 'en' | 'ko' }) {
  const words = doctorWords[language]
  return (
    <li className="doctor-line" data-status={found.status}>
      <span className="doctor-status">
        <Icon of={icons[found.status]} />
        {words.statuses[found.status]}
      </span>
      <span className="doctor-check">{words.checks[found.check]}</span>
      <span className="doctor-says">{words.findings[found.finding](found.facts)}</span>
    </li>
  )
}
