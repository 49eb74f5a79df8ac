import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { UserMinus, UserPlus } from 'lucide-react'
import type { Result } from '../../shared/result'
import { personName, type PeopleView, type PersonNames } from '../../shared/story/person'
import { roles } from '../../shared/story/role'
import { callMain } from '../bridge/call'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { SelectField } from '../ui/SelectField'
import { TextInput } from '../ui/TextInput'
import { usePeopleMessages } from './messages/usePeopleMessages'
import { peopleQuery } from './peopleQuery'
import './people.css'

/** The profile of who is at the desk, and the others that are here. */
export function PersonSetting() {
  const words = usePeopleMessages()
  const language = useLanguage()
  const notify = useNotify()
  const client = useQueryClient()
  const { data: view } = useQuery(peopleQuery)
  if (view === undefined) return null
  const { person, people, isRoleLocked } = view
  const take = (asked: Promise<Result<PeopleView>>) =>
    void asked.then((result) => {
      if (result.ok) client.setQueryData(peopleQuery.queryKey, result.value)
      else notify.failure(result.failure)
    })
  const nameOf = ({ names }: { names: PersonNames }) => personName(names, language) || words.unnamed
  return (
    <section className="person-setting" aria-label={words.title}>
      <p className="field-label">{words.title}</p>
      <div className="person-fields">
        <NameFields
          key={person.personId}
          names={person.names}
          onChange={(names) => take(callMain('person:change', { names }))}
        />
        {isRoleLocked ? (
          <p className="field-hint">{words.locked(words.roles[person.role])}</p>
        ) : (
          <SelectField
            label={words.role}
            value={person.role}
            choices={roles.map((id) => ({ id, name: words.roles[id] }))}
            onChange={(role) => take(callMain('person:change', { role }))}
          />
        )}
        {people.length > 1 && (
          <SelectField
            label={words.profiles}
            value={person.personId}
            choices={people.map((one) => ({
              id: one.personId,
              name: `${nameOf(one)} · ${words.roles[one.role]}`,
            }))}
            onChange={(personId) => take(callMain('person:switch', { personId }))}
          />
        )}
      </div>
      <p className="field-hint">
        {words.roleHints[person.role]} {words.hint}
      </p>
      <div className="person-buttons">
        <Button
          look="quiet"
          icon={UserPlus}
          onPress={() => take(callMain('person:add', { names: { en: '', ko: '' }, role: 'reporter' }))}
        >
          {words.add}
        </Button>
        {people
          .filter(({ personId }) => personId !== person.personId)
          .map((one) => (
            <Button
              key={one.personId}
              look="quiet"
              icon={UserMinus}
              aria-label={words.removeNamed(nameOf(one))}
              onPress={() => take(callMain('person:remove', { personId: one.personId }))}
            >
              {nameOf(one)}
            </Button>
          ))}
      </div>
    </section>
  )
}

/** Kept when the field is left, so that main isn't asked at every key. */
function NameFields({ names, onChange }: { names: PersonNames; onChange: (names: PersonNames) => void }) {
  const words = usePeopleMessages()
  const [typed, setTyped] = useState(names)
  const leave = () => {
    if (typed.en !== names.en || typed.ko !== names.ko) onChange(typed)
  }
  return (
    <>
      <TextInput
        label={words.nameEn}
        lang="en"
        value={typed.en}
        onChange={(en) => setTyped({ ...typed, en })}
        onLeave={leave}
      />
      <TextInput
        label={words.nameKo}
        lang="ko"
        value={typed.ko}
        onChange={(ko) => setTyped({ ...typed, ko })}
        onLeave={leave}
      />
    </>
  )
}
