import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { editions } from '../../shared/story/edition'
import type { Imprint, SiteProfile } from '../../shared/story/siteProfile'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { useLanguage } from '../messages/MessagesProvider'
import { useSiteMessages } from './messages/useSiteMessages'
import { SiteField } from './SiteField'
import { emptyImprint, type Wrong } from './siteDraft'

export interface PartProps {
  readonly draft: SiteProfile
  readonly change: (changed: Partial<SiteProfile>) => void
  readonly wrong: ReadonlyMap<string, Wrong>
}

export function NamesPart({ draft, change, wrong }: PartProps) {
  const words = useSiteMessages()
  return (
    <>
      <SiteField
        label={words.origin}
        value={draft.origin}
        onChange={(origin) => change({ origin })}
        wrong={wrong.get('origin')}
      />
      {editions.map((edition) => {
        const of = draft.editions[edition]
        const field = (name: 'siteName' | 'description' | 'copyright' | 'zone', hint?: string) => (
          <SiteField
            label={words[name]}
            lang={edition}
            value={of[name]}
            onChange={(value) =>
              change({ editions: { ...draft.editions, [edition]: { ...of, [name]: value } } })
            }
            wrong={wrong.get(`editions.${edition}.${name}`)}
            {...(hint === undefined ? {} : { hint })}
          />
        )
        return (
          <fieldset key={edition} className="site-group">
            <legend>{words.inEdition[edition]}</legend>
            {field('siteName')}
            {field('description')}
            {field('copyright', words.copyrightHint)}
            {field('zone')}
          </fieldset>
        )
      })}
    </>
  )
}

/** The list with one entry moved by a step. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const next = [...list]
  const [taken] = next.splice(from, 1)
  if (taken !== undefined) next.splice(from + by, 0, taken)
  return next
}

interface RowButtonsProps {
  readonly name: string
  readonly removeName: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canRemove?: boolean
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

export function RowButtons(props: RowButtonsProps) {
  const words = useSiteMessages()
  const { name, removeName, isFirst, isLast, canRemove = true, onMove, onRemove } = props
  return (
    <span className="site-row-buttons">
      <IconButton name={words.moveUp(name)} icon={ArrowUp} isDisabled={isFirst} onPress={() => onMove(-1)} />
      <IconButton
        name={words.moveDown(name)}
        icon={ArrowDown}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      />
      <IconButton name={removeName} icon={Trash2} isDisabled={!canRemove} onPress={onRemove} />
    </span>
  )
}

export function SectionsPart({ draft, change, wrong }: PartProps) {
  const words = useSiteMessages()
  const language = useLanguage()
  const { sections } = draft
  const put = (index: number, section: SiteProfile['sections'][number]) =>
    change({ sections: sections.map((other, at) => (at === index ? section : other)) })
  return (
    <>
      {sections.map((section, index) => {
        const name = section.names[language] || section.id
        return (
          <fieldset key={index} className="site-group">
            <legend>
              {name}
              <RowButtons
                name={name}
                removeName={words.removeSection(name)}
                isFirst={index === 0}
                isLast={index === sections.length - 1}
                canRemove={sections.length > 1}
                onMove={(by) => change({ sections: moved(sections, index, by) })}
                onRemove={() => change({ sections: sections.filter((_other, at) => at !== index) })}
              />
            </legend>
            <div className="site-pair">
              {editions.map((edition) => (
                <SiteField
                  key={edition}
                  label={words.sectionName[edition]}
                  lang={edition}
                  value={section.names[edition]}
                  onChange={(value) =>
                    put(index, { ...section, names: { ...section.names, [edition]: value } })
                  }
                  wrong={wrong.get(`sections.${index}.names.${edition}`)}
                />
              ))}
            </div>
            <SiteField
              label={words.sectionId}
              value={section.id}
              onChange={(id) => put(index, { ...section, id })}
              wrong={wrong.get(`sections.${index}.id`)}
            />
          </fieldset>
        )
      })}
      <p className="field-hint">{words.sectionIdHint}</p>
      <div>
        <Button
          icon={Plus}
          onPress={() =>
            change({
              sections: [...sections, { id: `section-${sections.length + 1}`, names: { en: '', ko: '' } }],
            })
          }
        >
          {words.addSection}
        </Button>
      </div>
    </>
  )
}

export function LinksPart({ draft, change, wrong }: PartProps) {
  const words = useSiteMessages()
  const newsletter = draft.newsletter ?? { action: '', emailField: 'email' }
  return (
    <>
      {(['facebook', 'twitter', 'google'] as const).map((network) => (
        <SiteField
          key={network}
          label={words.social[network]}
          value={draft.social[network] ?? ''}
          onChange={(value) => change({ social: { ...draft.social, [network]: value } })}
          wrong={wrong.get(`social.${network}`)}
        />
      ))}
      <SiteField
        label={words.newsletter}
        hint={words.newsletterHint}
        value={newsletter.action}
        onChange={(action) => change({ newsletter: { ...newsletter, action } })}
        wrong={wrong.get('newsletter.action')}
      />
      <SiteField
        label={words.emailField}
        value={newsletter.emailField}
        onChange={(emailField) => change({ newsletter: { ...newsletter, emailField } })}
        wrong={wrong.get('newsletter.emailField')}
      />
    </>
  )
}

const inBoth = ['name', 'address', 'publisher', 'editor', 'youthProtectionOfficer'] as const
const once = ['phone', 'registrationNumber', 'registrationDate'] as const

export function ImprintPart({ draft, change, wrong }: PartProps) {
  const words = useSiteMessages()
  const imprint: Imprint = draft.imprint ?? emptyImprint
  return (
    <>
      <p className="field-hint">{words.imprintHint}</p>
      {inBoth.map((part) => (
        <div key={part} className="site-pair">
          {editions.map((edition) => (
            <SiteField
              key={edition}
              label={words.inLanguage(words.imprint[part], edition)}
              lang={edition}
              value={imprint[part][edition]}
              onChange={(value) =>
                change({ imprint: { ...imprint, [part]: { ...imprint[part], [edition]: value } } })
              }
              wrong={wrong.get(`imprint.${part}.${edition}`)}
            />
          ))}
        </div>
      ))}
      {once.map((part) => (
        <SiteField
          key={part}
          label={words.imprint[part]}
          value={imprint[part]}
          onChange={(value) => change({ imprint: { ...imprint, [part]: value } })}
          wrong={wrong.get(`imprint.${part}`)}
        />
      ))}
    </>
  )
}
