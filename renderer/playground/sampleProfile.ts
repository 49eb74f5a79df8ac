import type { SiteProfile } from '../../shared/story/siteProfile'

/** A portal that does not exist. */
export const sampleProfile: SiteProfile = {
  origin: 'https://example.com',
  defaultEdition: 'en',
  editions: {
    en: {
      languageTag: 'en',
      siteName: 'Harbour Portal',
      description: 'News from the harbour towns',
      zone: 'America/New_York',
      copyright: '© {year} {site}, All rights reserved. Do not reproduce without permission.',
    },
    ko: {
      languageTag: 'ko-KR',
      siteName: '하버포털',
      description: '항구 도시의 소식',
      zone: 'Asia/Seoul',
      copyright: '© {year} {site}. 무단 전재 및 재배포를 금합니다.',
    },
  },
  sections: [{ id: 'culture', names: { en: 'Culture', ko: '문화' } }],
  copyrightYear: { since: 2009 },
  social: {},
}
