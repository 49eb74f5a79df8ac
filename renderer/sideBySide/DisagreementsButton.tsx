import type { RefObject } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { Disagreement, FactInArticle } from '../../shared/checks/preflight/compareEditions'
import { otherEdition, type Edition } from '../../shared/story/edition'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { showInArticle } from './showInArticle'

interface DisagreementsButtonProps {
  readonly disagreements: readonly Disagreement[]
  readonly area: RefObject<HTMLElement | null>
}

/** Numbers, sums, dates and names that the two articles tell differently, each with a way to its place. */
export function DisagreementsButton({ disagreements, area }: DisagreementsButtonProps) {
  const { sideBySide: words } = useMessages()
  if (disagreements.length === 0) return null
  return (
    <DialogTrigger>
      <Button look="quiet">{words.differences(disagreements.length)}</Button>
      <Popover className="popover counterpart-popover" placement="bottom end" offset={6}>
        <Dialog className="counterpart-dialog" aria-label={words.differencesTitle}>
          {({ close }) => (
            <>
              <p className="counterpart-title">{words.differencesTitle}</p>
              <ul className="disagreements">
                {disagreements.map(({ edition, fact, instead }, at) => (
                  <li key={at}>
                    <span className="disagreement-kind">{words.kinds[fact.kind]}</span>
                    <FactButton edition={edition} fact={fact} area={area} close={close} />
                    {instead ? (
                      <FactButton edition={otherEdition(edition)} fact={instead} area={area} close={close} />
                    ) : (
                      <span className="disagreement-missing">{words.onlyThere}</span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface FactButtonProps {
  readonly edition: Edition
  readonly fact: FactInArticle
  readonly area: RefObject<HTMLElement | null>
  readonly close: () => void
}

function FactButton({ edition, fact, area, close }: FactButtonProps) {
  const { editionShort, sideBySide: words, editions } = useMessages()
  return (
    <AriaButton
      className="disagreement"
      aria-label={words.goToFact(editions[edition], fact.shown)}
      onPress={() => {
        close()
        // The popover gives the focus back first.
        requestAnimationFrame(() => area.current && showInArticle(area.current, edition, fact))
      }}
    >
      <span className="disagreement-edition">{editionShort[edition]}</span>
      <span lang={edition}>{fact.shown}</span>
    </AriaButton>
  )
}
