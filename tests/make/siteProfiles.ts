import type { SiteProfile } from '../../shared/story/siteProfile'

/** A portal that exists nowhere. */
export const sampleProfile: SiteProfile = {
  origin: 'https://namu-harbour.example',
  defaultEdition: 'en',
  editions: {
    en: {
      languageTag: 'en',
      siteName: 'Namu Harbour Times',
      description: 'News from the harbour city, in English and Korean',
      zone: 'America/New_York',
      copyright: '© {year} {site}, All rights reserved. Do not reproduce without permission.',
    },
    ko: {
      languageTag: 'ko',
      siteName: '나무항 타임스',
      description: '항구 도시의 소식을 한국어와 영어로 전해요',
      zone: 'Asia/Seoul',
      copyright: '© {year} {site}. 모든 권리 보유. 무단 전재와 재배포를 금합니다.',
    },
  },
  sections: [
    { id: 'politics', names: { en: 'Politics', ko: '정치' } },
    { id: 'society', names: { en: 'Society', ko: '사회' } },
    { id: 'economy', names: { en: 'Economy', ko: '경제' } },
    { id: 'culture', names: { en: 'Culture', ko: '문화' } },
    { id: 'sports', names: { en: 'Sports', ko: '스포츠' } },
  ],
  copyrightYear: 'current',
  social: {
    facebook: 'https://facebook.example/namu-harbour',
    twitter: 'https://twitter.example/namu_harbour',
    google: 'https://google.example/+namu-harbour',
  },
  newsletter: { action: 'https://letters.example/subscribe?list=daily&from=portal', emailField: 'email' },
}
