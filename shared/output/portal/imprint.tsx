/** @jsxImportSource preact */
import type { Edition } from '../../story/edition'
import type { Imprint as ImprintFacts, SiteProfile } from '../../story/siteProfile'
import { isBlank } from '../cleanText'
import { furniture } from './furniture'

const order: readonly (keyof ImprintFacts)[] = [
  'name',
  'address',
  'phone',
  'registrationNumber',
  'registrationDate',
  'publisher',
  'editor',
  'youthProtectionOfficer',
]

/** What the law asks of a registered internet newspaper; nothing where the profile has none. */
export function Imprint({ profile, edition }: { profile: SiteProfile; edition: Edition }) {
  const { imprint } = profile
  if (imprint === undefined) return null
  const words = furniture[edition].imprint
  const lines = order
    .map((part) => ({ part, value: imprint[part] }))
    .map(({ part, value }) => ({ part, text: (typeof value === 'string' ? value : value[edition]).trim() }))
    .filter(({ text }) => !isBlank(text))
  if (lines.length === 0) return null
  return (
    <section class="imprint" aria-labelledby="imprint">
      <h2 id="imprint">{words.title}</h2>
      <dl>
        {lines.map(({ part, text }) => (
          <div>
            <dt>{words.parts[part]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
