import { $getNodeByKey, $getState, $setState, type LexicalNode, type NodeKey } from 'lexical'
import { createPortal } from 'react-dom'
import {
  CorrectionNode,
  $isCorrectionNode,
  correctionDateState,
} from '../../../shared/document/correction/correctionNode'
import { bylineTimeText } from '../../../shared/story/bylineTime'
import type { Edition } from '../../../shared/story/edition'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { BlockViewProps } from '../wholeBlocks/BlockViews'
import { useBlocksOnPage } from '../wholeBlocks/useBlocksOnPage'
import { CorrectionDate } from './CorrectionDate'
import './correction.css'

const $readCorrection = (node: LexicalNode): { date: string } | null =>
  $isCorrectionNode(node) ? { date: $getState(node, correctionDateState) } : null

/** As the edition prints it, whatever the language of the window. */
const titles: Record<Edition, string> = { en: 'Correction', ko: '바로잡습니다' }

interface Props extends Pick<BlockViewProps, 'editor' | 'editable' | 'newUndoStep'> {
  readonly edition: Edition
  readonly profile: SiteProfile
}

/** What stands above a correction on the page: its name and when it was made. */
export function CorrectionLabels({ editor, editable, newUndoStep, edition, profile }: Props) {
  const corrections = useBlocksOnPage(editor, CorrectionNode, $readCorrection)
  const { zone } = profile.editions[edition]
  const setDate = (key: NodeKey, date: string): void => {
    newUndoStep()
    editor.update(() => {
      const correction = $getNodeByKey(key)
      if ($isCorrectionNode(correction)) $setState(correction, correctionDateState, date)
    })
  }
  return corrections.map(({ key, place, facts: { date } }) => {
    const time = Date.parse(date)
    const printed = Number.isNaN(time) ? null : bylineTimeText(date, edition, zone)
    return createPortal(
      <p className="correction-label">
        <strong>{titles[edition]}</strong>
        {printed !== null &&
          (editable ? (
            <CorrectionDate
              date={new Date(time).toISOString()}
              printed={printed}
              zone={zone}
              onChange={(changed) => setDate(key, changed)}
            />
          ) : (
            <time dateTime={date}>{printed}</time>
          ))}
      </p>,
      place,
      key,
    )
  })
}
