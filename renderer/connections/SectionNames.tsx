import type { Connection } from '../../shared/publishing/connection'
import type { Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { useLanguage } from '../messages/MessagesProvider'
import { useOutboxMessages } from '../outbox/messages/useOutboxMessages'
import { TextInput } from '../ui/TextInput'

type Names = Connection['sections']

interface SectionNamesProps {
  readonly profile: SiteProfile
  /** In whose words a section goes out that is given no name. */
  readonly edition: Edition
  readonly names: Names
  readonly onChange: (names: Names) => void
}

/** What each of our sections is called at a destination: its category, or its first tag. */
export function SectionNames({ profile, edition, names, onChange }: SectionNamesProps) {
  const { connections: words } = useOutboxMessages()
  const language = useLanguage()
  return (
    <fieldset>
      <legend className="field-label">{words.sections}</legend>
      {profile.sections.map((section) => (
        <TextInput
          key={section.id}
          label={section.names[language]}
          placeholder={section.names[edition]}
          value={names[section.id] ?? ''}
          onChange={(name) => onChange(withName(names, section.id, name))}
        />
      ))}
    </fieldset>
  )
}

/** One left empty keeps its own name there. */
function withName(names: Names, id: string, name: string): Names {
  const others = Object.entries(names).filter(([section]) => section !== id)
  return Object.fromEntries(name === '' ? others : [...others, [id, name]])
}
