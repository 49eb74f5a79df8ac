import { useState } from 'react'
import { ChevronDown, ChevronRight, FolderOpen } from 'lucide-react'
import type { RecoveredText, RecoveryReport } from '../../shared/story/recovery'
import type { Edition } from '../../shared/story/edition'
import { callMain } from '../bridge/call'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { ChangedWords } from '../ui/ChangedWords'
import { DialogFrame } from '../ui/DialogFrame'
import { exactTime } from '../ui/times'
import { compareLines } from './compareLines'
import { useSafetyMessages } from './messages/useSafetyMessages'
import './deskSafety.css'

interface RecoveryDialogProps {
  readonly report: RecoveryReport
  readonly onClose: () => void
  readonly onOpenStory: (storyId: string, edition?: Edition) => void
}

/** What was damaged, what came back, and both states of every text that changed by it. */
export function RecoveryDialog({ report, onClose, onOpenStory }: RecoveryDialogProps) {
  const { recovery: words } = useSafetyMessages()
  const language = useLanguage()
  const texts = report.stories.flatMap(({ storyId, texts: of }) => of.map((text) => ({ storyId, text })))
  const backup = report.backupAt === null ? null : exactTime(report.backupAt, language)
  return (
    <DialogFrame
      title={words.title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          {report.setAside !== null && (
            <Button icon={FolderOpen} onPress={() => void callMain('desk:showFolder', { which: 'damaged' })}>
              {words.showFolder}
            </Button>
          )}
          <Button look="accent" onPress={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="recovery-about">
        <p>{report.reason === 'damaged' ? words.damaged(backup) : words.wordsMissing}</p>
        <p>{words.stories(report.storyCount)}</p>
        {report.setAside !== null && <p className="field-hint path">{words.setAside(report.setAside)}</p>}
      </div>
      {texts.length === 0 && report.copies.length === 0 ? (
        <p>{words.nothingMore}</p>
      ) : (
        <p className="field-label">{words.cameBack(texts.length)}</p>
      )}
      <ul className="recovery-list">
        {texts.map(({ storyId, text }) => (
          <RecoveredStory
            key={`${storyId}/${text.edition}`}
            text={text}
            onOpen={() => onOpenStory(storyId, text.edition)}
          />
        ))}
      </ul>
      {report.copies.length > 0 && (
        <>
          <p className="field-label">{words.copies}</p>
          <ul className="recovery-list">
            {report.copies.map(({ storyId, headline }) => (
              <li key={storyId} className="recovery-row">
                <span className="recovery-headline">{headline}</span>
                <Button look="quiet" onPress={() => onOpenStory(storyId)}>
                  {words.open}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </DialogFrame>
  )
}

function RecoveredStory({ text, onOpen }: { text: RecoveredText; onOpen: () => void }) {
  const { recovery: words } = useSafetyMessages()
  const { editions } = useMessages()
  const [open, setOpen] = useState(false)
  const lines = compareLines(text.before, text.after, text.edition)
  const came = lines.filter(({ kind }) => kind === 'recovered' || kind === 'changed').length
  const headline = text.headline.trim() === '' ? words.untitled : text.headline
  return (
    <li>
      <div className="recovery-row">
        <Button
          look="quiet"
          icon={open ? ChevronDown : ChevronRight}
          aria-expanded={open}
          aria-label={words.compare(headline)}
          onPress={() => setOpen(!open)}
        >
          <span className="recovery-headline">{headline}</span>
        </Button>
        <span className="field-hint">
          {editions[text.edition]} · +{words.lines(came)}
        </span>
        <Button look="quiet" onPress={onOpen}>
          {words.open}
        </Button>
      </div>
      {open && (
        <ul className="recovery-lines" lang={text.edition}>
          {lines.map(({ kind, words: pieces }, at) => (
            <li key={at} data-kind={kind}>
              {kind !== 'both' && <span className="recovery-mark">{words.marks[kind]}</span>}
              <ChangedWords pieces={pieces} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
