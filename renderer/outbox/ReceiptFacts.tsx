import type { Receipt } from '../../shared/publishing/receipt'
import { useLanguage } from '../messages/MessagesProvider'
import { exactTime } from '../ui/times'
import { useOutboxMessages } from './messages/useOutboxMessages'

/** What a destination gave back, exactly. */
export function ReceiptFacts({ receipt }: { readonly receipt: Receipt }) {
  const words = useOutboxMessages()
  const language = useLanguage()
  const facts = [
    [words.address, receipt.url],
    [words.remoteId, receipt.remoteId],
    [words.sentAt, exactTime(receipt.sentAt, language)],
    [words.checkedAt, exactTime(receipt.checkedAt, language)],
    [words.hashSent, receipt.contentHash],
    [words.hashThere, receipt.remoteHash],
    [words.photos, String(Object.keys(receipt.photos).length)],
  ] as const
  return (
    <details className="outbox-receipt">
      <summary>{words.receipt}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
