import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { BookOpenText, FileCog, SquarePen } from 'lucide-react'
import type { PeopleView, PersonNames } from '../../shared/story/person'
import { callMain } from '../bridge/call'
import { profileQuery } from '../calls/queries'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { usePeopleMessages } from '../people/messages/usePeopleMessages'
import { peopleQuery } from '../people/peopleQuery'
import { LockedNote } from '../policy/LockedNote'
import { useLocked } from '../policy/useLocked'
import { PortalFolder } from '../settings/PortalFolder'
import { useChooseFiles } from '../settings/useChooseFiles'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { TextInput } from '../ui/TextInput'
import { useWelcomeMessages } from './messages/useWelcomeMessages'
import './welcome.css'

interface WelcomeDialogProps {
  readonly onNewStory: () => void
  readonly onOpenStory: (storyId: string) => void
  readonly onClose: () => void
}

/** The first minute on a new desktop: who, which site, where to; each is already answered and can be left as it is. */
export function WelcomeDialog({ onNewStory, onOpenStory, onClose }: WelcomeDialogProps) {
  const words = useWelcomeMessages()
  const notify = useNotify()
  const client = useQueryClient()
  const { data: view } = useQuery(peopleQuery)
  const [step, setStep] = useState(1)
  const [names, setNames] = useState<PersonNames>({ en: '', ko: '' })

  const forward = async () => {
    if (step === 1 && (names.en.trim() !== '' || names.ko.trim() !== '')) {
      const kept = await callMain('person:change', { names })
      if (!kept.ok) return notify.failure(kept.failure)
      client.setQueryData(peopleQuery.queryKey, kept.value)
    }
    setStep(step + 1)
  }
  const openSample = async () => {
    const made = await callMain('story:createSample', {})
    if (!made.ok) return notify.failure(made.failure)
    onClose()
    onOpenStory(made.value.storyId)
  }

  return (
    <DialogFrame
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <span className="welcome-step">{words.step(step)}</span>
          {step === 1 ? (
            <Button look="quiet" onPress={onClose}>
              {words.skip}
            </Button>
          ) : (
            <Button onPress={() => setStep(step - 1)}>{words.back}</Button>
          )}
          {step < 3 ? (
            <Button look="accent" onPress={() => void forward()}>
              {words.next}
            </Button>
          ) : (
            <>
              <Button icon={BookOpenText} onPress={() => void openSample()}>
                {words.sample}
              </Button>
              <Button
                look="accent"
                icon={SquarePen}
                onPress={() => {
                  onClose()
                  onNewStory()
                }}
              >
                {words.first}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="welcome">
        {step === 1 && <Who view={view} names={names} onChange={setNames} />}
        {step === 2 && <Site />}
        {step === 3 && (
          <>
            <h3>{words.where}</h3>
            <p className="field-hint">{words.whereHint}</p>
            <PortalFolder />
            <p>{words.ready}</p>
          </>
        )}
      </div>
    </DialogFrame>
  )
}

interface WhoProps {
  readonly view: PeopleView | undefined
  readonly names: PersonNames
  readonly onChange: (names: PersonNames) => void
}

function Who({ view, names, onChange }: WhoProps) {
  const words = useWelcomeMessages()
  const { roles } = usePeopleMessages()
  return (
    <>
      <h3>{words.who}</h3>
      <div className="welcome-names">
        <TextInput
          label={words.nameEn}
          lang="en"
          value={names.en}
          onChange={(en) => onChange({ ...names, en })}
        />
        <TextInput
          label={words.nameKo}
          lang="ko"
          value={names.ko}
          onChange={(ko) => onChange({ ...names, ko })}
        />
      </div>
      {view?.isRoleLocked === true && <p>{words.role(roles[view.person.role])}</p>}
      <p className="field-hint">{words.whoHint}</p>
    </>
  )
}

function Site() {
  const words = useWelcomeMessages()
  const language = useLanguage()
  const { data: profile } = useQuery(profileQuery)
  const { chooseProfile } = useChooseFiles()
  const locked = useLocked('siteProfileFile')
  return (
    <>
      <h3>{words.site}</h3>
      <p className="field-hint">{words.siteHint}</p>
      <div className="setting-row">
        <p className="welcome-site">{profile?.editions[language].siteName}</p>
        {locked ? (
          <LockedNote origin={locked} />
        ) : (
          <Button icon={FileCog} onPress={chooseProfile}>
            {words.chooseProfile}
          </Button>
        )}
      </div>
    </>
  )
}
