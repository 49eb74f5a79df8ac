import { useQuery } from '@tanstack/react-query'
import type { PhotoFieldsChange } from '../../shared/story/photo/photoFields'
import { creditProposalQuery } from '../calls/queries'
import { Button } from '../ui/Button'
import { usePhotoMessages } from './messages/usePhotoMessages'

interface ProposedCreditProps {
  readonly photoId: string
  readonly onTake: (fields: PhotoFieldsChange) => Promise<void>
}

/** What was credited last of the same camera, photographer or agency: taken by a press, never by itself. */
export function ProposedCredit({ photoId, onTake }: ProposedCreditProps) {
  const words = usePhotoMessages()
  const { data: proposal } = useQuery(creditProposalQuery(photoId))
  if (!proposal) return null
  const { rightsCategory, ...texts } = proposal.fields
  const values = [
    texts.photographer,
    texts.agency,
    texts.creditLine,
    texts.copyrightHolder,
    rightsCategory == null ? undefined : words.categories[rightsCategory],
  ].filter((value) => value !== undefined)
  return (
    <div className="proposed-credit">
      <p>
        {words.proposals[proposal.because]}
        <strong>{[...new Set(values)].join(' · ')}</strong>
      </p>
      <Button onPress={() => void onTake(proposal.fields)}>{words.takeProposal}</Button>
    </div>
  )
}
