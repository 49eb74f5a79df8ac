import { useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { callMain } from '../bridge/call'
import { profileQuery, settingsQuery } from '../calls/queries'
import type { FailureOf } from '../messages/failureWords'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SegmentedControl } from '../ui/SegmentedControl'
import { DontMissPart } from './DontMissPart'
import { useSiteMessages } from './messages/useSiteMessages'
import { ChangedElsewhere } from './ChangedElsewhere'
import { mineOverTheirs, profileChanges } from './profileChanges'
import { kept, partOf, wrongFields, type SitePart } from './siteDraft'
import { SitePreview } from './SitePreview'
import { ImprintPart, LinksPart, NamesPart, SectionsPart } from './SiteParts'
import './site.css'

const parts: Record<SitePart, typeof NamesPart> = {
  names: NamesPart,
  sections: SectionsPart,
  links: LinksPart,
  imprint: ImprintPart,
  dontMiss: DontMissPart,
}

interface SiteEditorProps {
  /** The open story, to be looked at on its page. */
  readonly storyId: string | null
  readonly onClose: () => void
}

/** The site profile, and beside it the pages it makes. */
export function SiteEditor(props: SiteEditorProps) {
  const { data: profile } = useQuery(profileQuery)
  return profile === undefined ? null : <OpenEditor {...props} profile={profile} />
}

function OpenEditor({ profile, storyId, onClose }: SiteEditorProps & { readonly profile: SiteProfile }) {
  const words = useSiteMessages()
  const notify = useNotify()
  const client = useQueryClient()
  const [draft, setDraft] = useState(profile)
  const [part, setPart] = useState<SitePart>('names')
  const [saving, setSaving] = useState(false)
  /** As it was on the disk when it was last seen here. */
  const [opened, setOpened] = useState(profile)
  const [changed, setChanged] = useState<FailureOf<'siteProfile/changedElsewhere'> | null>(null)
  const wrong = wrongFields(draft)
  const usable = wrong.size === 0 ? kept(draft) : null
  const Fields = parts[part]
  const save = async () => {
    if (usable === null) return
    setSaving(true)
    const result = await callMain('site:saveProfile', { profile: usable, opened })
    setSaving(false)
    if (!result.ok) {
      if (result.failure.kind !== 'siteProfile/changedElsewhere') return notify.failure(result.failure)
      return setChanged(result.failure)
    }
    client.setQueryData(profileQuery.queryKey, result.value)
    void client.invalidateQueries({ queryKey: settingsQuery.queryKey })
    notify.done(words.saved)
    onClose()
  }
  const goOnWith = (found: SiteProfile, next: SiteProfile) => {
    setOpened(found)
    setDraft(next)
    setChanged(null)
  }
  return (
    <DialogFrame
      title={words.title}
      isOpen
      fills
      closable={!saving}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" isDisabled={saving} onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            look="accent"
            isDisabled={saving || usable === null || changed !== null}
            onPress={() => void save()}
          >
            {words.save}
          </Button>
        </>
      }
    >
      {changed !== null && (
        <ChangedElsewhere
          failure={changed}
          changes={profileChanges(opened, changed.found, draft)}
          onTakeTheirs={() => goOnWith(changed.found, changed.found)}
          onPutMineOver={() => goOnWith(changed.found, mineOverTheirs(opened, changed.found, draft))}
        />
      )}
      <div className="site-editor">
        <div className="site-fields">
          <SegmentedControl
            name={words.part}
            value={part}
            choices={(Object.keys(parts) as SitePart[]).map((id) => ({
              id,
              label: words.parts[id],
              marked: [...wrong.keys()].some((path) => partOf(path) === id),
            }))}
            onChange={setPart}
          />
          <div className="site-part">
            <Fields
              draft={draft}
              change={(changed) => setDraft((before) => ({ ...before, ...changed }))}
              wrong={wrong}
            />
          </div>
        </div>
        <SitePreview profile={usable} sections={draft.sections} storyId={storyId} />
      </div>
    </DialogFrame>
  )
}
