import { feedOf, installer, release, signature, strangersKey, type Answers } from './releaseFeed'

export const fileName = 'dateline_0.2.0_amd64.deb'
const text = (changed = {}) => JSON.stringify(release(changed))
const spoiled = (changes: Answers): Answers => ({ ...feedOf(release()), ...changes })
const without = (path: string): Answers =>
  Object.fromEntries(Object.entries(feedOf(release())).filter(([name]) => name !== path))

/** Updates that must not come in: what is wrong, what the feed then holds, and what Dateline says of it. */
export const badReleases: readonly (readonly [string, Answers, string])[] = [
  ['signed by somebody else', feedOf(release(), strangersKey.privateKey), 'notSigned'],
  ['not signed at all', without('/stable.json.sig'), 'notSigned'],
  ['with an empty signature', spoiled({ '/stable.json.sig': '' }), 'notSigned'],
  [
    'with a signature of another release',
    spoiled({ '/stable.json.sig': signature(text({ version: '0.1.9' })) }),
    'notSigned',
  ],
  ['whose manifest was altered by one space', spoiled({ '/stable.json': `${text()} ` }), 'notSigned'],
  ['that is older, though signed', feedOf(release({ version: '0.0.9' })), 'older'],
  ['of another ring, though signed', feedOf(release({ ring: 'early' })), 'otherRing'],
  [
    'that is no manifest, though signed',
    { '/stable.json': '{}', '/stable.json.sig': signature('{}') },
    'damaged',
  ],
  [
    'of another product, though signed',
    feedOf(release({ product: 'org.other' as 'org.dateline.desk' })),
    'damaged',
  ],
  [
    'with a path for a file name, though signed',
    feedOf(release({ files: [{ ...release().files[0]!, name: '../../dateline.deb' }] })),
    'damaged',
  ],
  ['whose manifest is without end', spoiled({ '/stable.json': Buffer.alloc(300_000, 32) }), 'damaged'],
  [
    'whose file was altered',
    spoiled({ [`/${fileName}`]: Buffer.from(installer).fill('x', 100, 101) }),
    'damaged',
  ],
  ['whose file is shorter', spoiled({ [`/${fileName}`]: installer.subarray(1) }), 'damaged'],
  [
    'whose file is longer',
    spoiled({ [`/${fileName}`]: Buffer.concat([installer, Buffer.from('x')]) }),
    'damaged',
  ],
  ['whose file breaks off half way', spoiled({ [`/${fileName}`]: { cut: installer } }), 'update/unreachable'],
  [
    'whose file is somewhere else',
    spoiled({ [`/${fileName}`]: { to: 'https://localhost:1/evil.deb' } }),
    'update/unreachable',
  ],
  ['whose file is not there', without(`/${fileName}`), 'update/unreachable'],
]
