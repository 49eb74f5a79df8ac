import { expect, test } from 'vitest'
import { mineOverTheirs, profileChanges } from '../../../renderer/site/profileChanges'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import { sampleProfile as opened } from '../../make/siteProfiles'

const named = (siteName: string): SiteProfile['editions'] => ({
  ...opened.editions,
  en: { ...opened.editions.en, siteName },
})
const theirs: SiteProfile = {
  ...opened,
  editions: named('Their Times'),
  social: { facebook: 'https://facebook.example/theirs' },
  sections: opened.sections.slice(1),
}
const mine: SiteProfile = { ...opened, origin: 'https://mine.example', editions: named('My Times') }

test('what another hand changed is listed beside what stands here, field by field', () => {
  expect(profileChanges(opened, theirs, mine)).toEqual([
    { path: 'editions.en.siteName', theirs: 'Their Times', mine: 'My Times' },
    {
      path: 'sections',
      theirs: JSON.stringify(theirs.sections),
      mine: JSON.stringify(opened.sections),
    },
    {
      path: 'social.facebook',
      theirs: 'https://facebook.example/theirs',
      mine: 'https://facebook.example/namu-harbour',
    },
    { path: 'social.twitter', theirs: '', mine: 'https://twitter.example/namu_harbour' },
    { path: 'social.google', theirs: '', mine: 'https://google.example/+namu-harbour' },
  ])
})

test('my changes over theirs keep what only they changed, a removal too', () => {
  expect(mineOverTheirs(opened, theirs, mine)).toEqual({
    ...theirs,
    origin: mine.origin,
    editions: mine.editions,
  })
  const { newsletter: _gone, ...without } = opened
  expect(mineOverTheirs(opened, theirs, without)).not.toHaveProperty('newsletter')
  expect(mineOverTheirs(opened, theirs, opened)).toEqual(theirs)
})
