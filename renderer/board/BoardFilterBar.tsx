import { editions } from '../../shared/story/edition'
import { personName } from '../../shared/story/person'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { Board } from '../../shared/story/workflowView'
import { useLanguage } from '../messages/MessagesProvider'
import { SelectField } from '../ui/SelectField'
import type { BoardFilters } from './filterCards'
import { useBoardMessages } from './messages/useBoardMessages'

interface BoardFilterBarProps {
  readonly board: Board
  readonly profile: SiteProfile
  readonly filters: BoardFilters
  readonly onChange: (filters: BoardFilters) => void
}

const all = 'all'

/** Whose stories, of which section and edition, stand on the board. */
export function BoardFilterBar({ board, profile, filters, onChange }: BoardFilterBarProps) {
  const words = useBoardMessages()
  const language = useLanguage()
  return (
    <div className="board-filters">
      <SelectField
        label={words.section}
        value={filters.section ?? all}
        choices={[
          { id: all, name: words.allSections },
          ...profile.sections.map(({ id, names }) => ({ id, name: names[language] })),
        ]}
        onChange={(section) => onChange({ ...filters, section: section === all ? null : section })}
      />
      <SelectField
        label={words.edition}
        value={filters.edition ?? all}
        choices={[
          { id: all, name: words.allEditions },
          ...editions.map((id) => ({ id, name: words.editions[id] })),
        ]}
        onChange={(chosen) =>
          onChange({ ...filters, edition: editions.find((edition) => edition === chosen) ?? null })
        }
      />
      <SelectField
        label={words.person}
        value={filters.person ?? all}
        choices={[
          { id: all, name: words.everyone },
          ...board.people.map(({ personId, names }) => ({
            id: personId,
            name: personName(names, language) || words.unnamed,
          })),
        ]}
        onChange={(person) => onChange({ ...filters, person: person === all ? null : person })}
      />
    </div>
  )
}
