import { useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Check } from 'lucide-react'
import type { Connection } from '../../shared/publishing/connection'
import type { CredentialsView, SecretPlace } from '../../shared/publishing/credentials'
import type { NewConnection } from '../../shared/publishing/newConnection'
import type { Failure } from '../../shared/failure'
import { editions, type Edition } from '../../shared/story/edition'
import { callMain } from '../bridge/call'
import { profileQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { useOutboxMessages } from '../outbox/messages/useOutboxMessages'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { Icon } from '../ui/Icon'
import { SelectField } from '../ui/SelectField'
import { TextInput } from '../ui/TextInput'
import { SectionNames } from './SectionNames'
import { SecretInput, takeSecret } from './SecretInput'
import { TagNames } from './TagNames'
import { pairsOf, tagsOf, type TagPair } from './tagPairs'

interface ConnectionDialogProps {
  /** Null for a new one. */
  readonly connection: Connection | null
  readonly credentials: CredentialsView
  readonly onClose: () => void
}
const addable = ['wordpress', 'ghost', 'ninjs'] as const

/** Name, address, account, password, editions and section names of one connection. */
export function ConnectionDialog({ connection, credentials, onClose }: ConnectionDialogProps) {
  const { connections: words } = useOutboxMessages()
  const { app, editions: editionNames } = useMessages()
  const { data: profile } = useQuery(profileQuery)
  const [draft, setDraft] = useState<NewConnection>(
    connection ?? {
      kind: 'wordpress',
      name: '',
      origin: '',
      account: '',
      editions: [...editions],
      sections: {},
      tags: {},
    },
  )
  const places: SecretPlace[] = [
    ...(credentials.hasKeyStore ? (['keyStore'] as const) : []),
    ...(credentials.keyStoreOnly ? [] : (['vault', 'sitting'] as const)),
  ]
  const [place, setPlace] = useState<SecretPlace | null>(credentials.hasKeyStore ? 'keyStore' : null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const secret = useRef<HTMLInputElement>(null)
  const passphrase = useRef<HTMLInputElement>(null)
  const [tagPairs, setTagPairs] = useState<readonly TagPair[]>(() => pairsOf(draft.tags))
  const set = (change: Partial<NewConnection>) => setDraft({ ...draft, ...change })
  const isSite = draft.kind === 'wordpress' || draft.kind === 'ghost'
  const locked = connection?.isLocked ?? false

  const giveSecret = async (connectionId: string, typed: string): Promise<Failure | null> => {
    if (typed === '') return null
    if (place === null) return { kind: 'credentials/noKeyStore' }
    if (place === 'vault' && credentials.vault !== 'open') {
      const opened = await callMain('credentials:openVault', { passphrase: takeSecret(passphrase) })
      if (!opened.ok) return opened.failure
    }
    const given = await callMain('connection:giveSecret', { connectionId, secret: typed, place })
    return given.ok ? null : given.failure
  }
  const save = async () => {
    const { kind, name, origin, account, sections } = draft
    const tags = tagsOf(tagPairs)
    const common = { account: account.trim(), editions: draft.editions, sections, tags }
    const named = { name: name.trim(), origin: origin.trim().replace(/\/+$/, '') }
    const saved =
      connection === null
        ? await callMain('connection:add', { kind, ...named, ...common })
        : await callMain('connection:change', {
            connectionId: connection.connectionId,
            change: locked ? common : { ...named, ...common },
          })
    if (!saved.ok) return setFailure(saved.failure)
    const refused = isSite ? await giveSecret(saved.value.connectionId, takeSecret(secret)) : null
    if (refused === null) return onClose()
    // It is in the list by now; without its password it would only be added once more.
    if (connection === null) await callMain('connection:remove', { connectionId: saved.value.connectionId })
    setFailure(refused)
  }
  const toggle = (edition: Edition, on: boolean) =>
    set({ editions: editions.filter((one) => (one === edition ? on : draft.editions.includes(one))) })

  return (
    <DialogFrame
      title={connection === null ? words.add : draft.name}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button
            look="accent"
            isDisabled={draft.name.trim() === '' || (isSite && !/^https?:\/\/./.test(draft.origin.trim()))}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className="connection-form">
        {connection === null && (
          <SelectField
            label={words.kind}
            value={draft.kind}
            choices={addable.map((id) => ({ id, name: words.kinds[id] }))}
            onChange={(kind) => set({ kind, account: '', origin: '' })}
          />
        )}
        {!locked && draft.kind !== 'portal' && (
          <TextInput label={words.name} value={draft.name} onChange={(name) => set({ name })} />
        )}
        {isSite && !locked && (
          <TextInput
            label={words.origin}
            hint={words.originHint}
            value={draft.origin}
            onChange={(origin) => set({ origin })}
          />
        )}
        {draft.kind === 'wordpress' && (
          <TextInput label={words.account} value={draft.account} onChange={(account) => set({ account })} />
        )}
        {isSite && (
          <>
            <SecretInput
              label={draft.kind === 'ghost' ? words.key : words.password}
              hint={words.secretHint}
              field={secret}
            />
            {!credentials.hasKeyStore && <p className="field-hint">{words.noKeyStore}</p>}
            <SelectField
              label={words.place}
              value={place}
              choices={places.map((id) => ({ id, name: words.places[id] }))}
              onChange={setPlace}
            />
            {place === 'vault' && credentials.vault !== 'open' && (
              <SecretInput
                label={credentials.vault === 'none' ? words.newPassphrase : words.passphrase}
                field={passphrase}
              />
            )}
          </>
        )}
        <fieldset>
          <legend className="field-label">{words.editions}</legend>
          {editions.map((edition) => (
            <Checkbox
              key={edition}
              className="checkbox"
              isSelected={draft.editions.includes(edition)}
              onChange={(on) => toggle(edition, on)}
            >
              <span className="checkbox-box">{draft.editions.includes(edition) && <Icon of={Check} />}</span>
              {editionNames[edition]}
            </Checkbox>
          ))}
        </fieldset>
        {draft.kind === 'ninjs' && connection === null && <p className="field-hint">{words.folderHint}</p>}
        {draft.kind !== 'portal' && profile && (
          <SectionNames
            profile={profile}
            edition={draft.editions[0] ?? 'en'}
            names={draft.sections}
            onChange={(sections) => set({ sections })}
          />
        )}
        {draft.kind !== 'portal' && <TagNames pairs={tagPairs} onChange={setTagPairs} />}
        {failure && <FailureNote failure={failure} />}
      </div>
    </DialogFrame>
  )
}
