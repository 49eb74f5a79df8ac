/** @jsxImportSource preact */
import { bylineTimeText } from '../../story/bylineTime'
import type { Edition } from '../../story/edition'
import { offsetTime } from './liveSite'

interface Forms {
  readonly machine: string
  readonly readers: string
}

/** Instants whose forms are kept: lists print those of the newest stories with every publish. */
const most = 10_000
const kept = new Map<string, Forms>()

function formsOf(instant: string, edition: Edition, zone: string): Forms {
  const name = `${edition} ${zone} ${instant}`
  const known = kept.get(name)
  if (known !== undefined) return known
  const forms = { machine: offsetTime(instant, zone), readers: bylineTimeText(instant, edition, zone) }
  if (kept.size >= most) kept.clear()
  kept.set(name, forms)
  return forms
}

/** An instant as readers see it, with the machine's form beside it. Throws a RangeError where it is none. */
export function PrintedTime(props: { instant: string; edition: Edition; zone: string }) {
  const { machine, readers } = formsOf(props.instant, props.edition, props.zone)
  return <time datetime={machine}>{readers}</time>
}
