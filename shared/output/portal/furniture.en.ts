import type { Furniture } from './furniture'

export const furnitureEn: Furniture = {
  skipToContent: 'Skip to content',
  edition: 'Edition',
  editionNames: { en: 'English', ko: '한국어' },
  sections: 'Sections',
  front: 'Home',
  updated: 'Updated',
  dateline: (place) => `${place.toLocaleUpperCase('en')} — `,
  follow: 'Like us and follow us',
  connect: 'Connect with us',
  social: { facebook: 'Facebook', twitter: 'Twitter', google: 'Google', rss: 'RSS' },
  newsletter: {
    title: 'Subscribe to our newsletter',
    invitation: 'The day’s stories, once a day, in your inbox.',
    email: 'Email address',
    subscribe: 'Subscribe',
  },
  dontMiss: 'Don’t Miss',
  noOtherStories: 'This is the first story of this edition. More will follow.',
  more: 'More stories',
  noStories: 'No stories here yet.',
  chooseEdition: 'Choose an edition',
}
