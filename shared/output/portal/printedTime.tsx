/** @jsxImportSource preact */
import { bylineTimeText } from '../../story/bylineTime'
import type { Edition } from '../../story/edition'
import { offsetTime } from './liveSite'

/** An instant as readers see it, with the machine's form beside it. Throws a RangeError where it is none. */
export function PrintedTime({ instant, edition, zone }: { instant: string; edition: Edition; zone: string }) {
  return <time datetime={offsetTime(instant, zone)}>{bylineTimeText(instant, edition, zone)}</time>
}
