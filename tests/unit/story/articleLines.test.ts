import { expect, test } from 'vitest'
import { bylineNames, bylineNamesText } from '../../../shared/story/bylineNames'
import { copyrightText, copyrightYear } from '../../../shared/story/copyrightText'
import type { SiteProfile } from '../../../shared/story/siteProfile'

const edition = (siteName: string, zone: string, copyright: string) => ({
  languageTag: 'en',
  siteName,
  description: '',
  zone,
  copyright,
})
const profile = (copyrightYear: SiteProfile['copyrightYear']): SiteProfile => ({
  origin: 'https://example.org',
  defaultEdition: 'en',
  editions: {
    en: edition('Pier & $& Post', 'America/New_York', '© {year} {site}, All rights reserved.'),
    ko: edition('부두신문', 'Asia/Seoul', '© {year} {site}. 무단 전재와 재배포를 금합니다.'),
  },
  sections: [{ id: 'culture', names: { en: 'Culture', ko: '문화' } }],
  copyrightYear,
  social: {},
})

test('names are joined as each edition does, and borrow the other form where theirs is empty', () => {
  const bylines = [
    { id: '1', en: 'Mira Holt', ko: '미라 홀트' },
    { id: '2', en: ' ', ko: '김하늘' },
    { id: '3', en: 'Joon Seo', ko: '' },
  ]
  expect([
    bylineNamesText(bylineNames(bylines, 'en'), 'en'),
    bylineNamesText(bylineNames(bylines, 'ko'), 'ko'),
    bylineNamesText(['Mira Holt'], 'en'),
    bylineNamesText([], 'en'),
  ]).toEqual(['by Mira Holt, 김하늘 and Joon Seo', '미라 홀트·김하늘·Joon Seo 기자', 'by Mira Holt', ''])
})

const copyrightOf = (site: SiteProfile, of: 'en' | 'ko', published: string | null, now: string) =>
  copyrightText(site, of, copyrightYear(site, of, now, published))

test('the copyright year follows the rule of the profile, in the zone of the edition', () => {
  const newYearsEve = '2025-12-31T16:00:00Z'
  expect([
    copyrightOf(profile('current'), 'en', '2015-12-26T12:40:00Z', newYearsEve),
    copyrightOf(profile('current'), 'ko', '2015-12-26T12:40:00Z', newYearsEve),
    copyrightOf(profile('article'), 'en', '2015-12-26T12:40:00Z', newYearsEve),
    copyrightOf(profile({ since: 2009 }), 'en', null, newYearsEve),
    copyrightOf(profile({ since: 2026 }), 'ko', null, newYearsEve),
  ]).toEqual([
    '© 2025 Pier & $& Post, All rights reserved.',
    '© 2026 부두신문. 무단 전재와 재배포를 금합니다.',
    '© 2015 Pier & $& Post, All rights reserved.',
    '© 2009–2025 Pier & $& Post, All rights reserved.',
    '© 2026 부두신문. 무단 전재와 재배포를 금합니다.',
  ])
})
