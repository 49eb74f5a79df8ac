import { expect, test } from 'vitest'
import { measureText } from '../../../renderer/editor/keep/measureText'
import { linkAddress } from '../../../renderer/editor/links/linkAddress'
import { copyrightLines } from '../../../renderer/editor/page/copyrightLines'
import { sampleProfile } from '../../../renderer/playground/sampleProfile'

test('an address is understood as people write it, and nothing else is linked', () => {
  const typed = [
    'example.com',
    ' https://example.com/a?b=c#d ',
    'HTTP://example.com',
    'example.com:8080/path',
    'desk@example.com',
    'mailto:desk@example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com',
    'two words.com',
    'example',
    '',
  ]

  expect(typed.map(linkAddress)).toEqual([
    'https://example.com',
    'https://example.com/a?b=c#d',
    'HTTP://example.com',
    'https://example.com:8080/path',
    'mailto:desk@example.com',
    'mailto:desk@example.com',
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})

test('words and letters are counted as a desk counts them', () => {
  expect([measureText(''), measureText('Harbour lights — on.\n항구의 등불 🌊')]).toEqual([
    { words: 0, charactersWithSpaces: 0, characters: 0 },
    { words: 5, charactersWithSpaces: 28, characters: 23 },
  ])
})

test('the copyright line follows the year rule in the zone of its edition, then comes the story’s own rights line', () => {
  const newYearInSeoul = new Date('2026-12-31T20:00:00Z')
  const occasion = {
    rightsLine: ' Contributed by the author ',
    bylineTime: '2015-12-31T20:00:00Z',
    now: newYearInSeoul,
  }
  const lines = ([{ since: 2009 }, 'current', 'article'] as const).map((copyrightYear) =>
    copyrightLines({ ...sampleProfile, copyrightYear }, 'ko', occasion),
  )

  expect([lines, copyrightLines(sampleProfile, 'en', { ...occasion, rightsLine: '' })]).toEqual([
    [
      ['© 2009–2027 하버포털. 무단 전재 및 재배포를 금합니다.', 'Contributed by the author'],
      ['© 2027 하버포털. 무단 전재 및 재배포를 금합니다.', 'Contributed by the author'],
      ['© 2016 하버포털. 무단 전재 및 재배포를 금합니다.', 'Contributed by the author'],
    ],
    ['© 2009–2026 Harbour Portal, All rights reserved. Do not reproduce without permission.'],
  ])
})
