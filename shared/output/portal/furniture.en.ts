import { monthNames } from '../../checks/text/months'
import type { Furniture } from './furniture'

const monthOf = (date: string): string => monthNames[Number(date.slice(5, 7)) - 1] ?? ''
const monthName = (month: string): string => `${monthOf(month)} ${month.slice(0, 4)}`
const dayName = (day: string): string => `${monthOf(day)} ${Number(day.slice(8))}`

export const furnitureEn: Furniture = {
  skipToContent: 'Skip to content',
  edition: 'Edition',
  editionNames: { en: 'English', ko: '한국어' },
  sections: 'Sections',
  front: 'Home',
  updated: 'Updated',
  dateline: (place) => `${place.toLocaleUpperCase('en')} — `,
  related: 'Related',
  correction: 'Correction',
  table: 'Table',
  embed: {
    youtube: 'Watch on YouTube',
    x: 'Read on X',
    instagram: 'See on Instagram',
    facebook: 'See on Facebook',
    navertv: 'Watch on Naver TV',
    web: 'Open the page',
  },
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
  tags: 'Tags',
  imprint: {
    title: 'Imprint',
    parts: {
      name: 'Publishing house',
      address: 'Address',
      phone: 'Phone',
      registrationNumber: 'Registration number',
      registrationDate: 'Registered',
      publisher: 'Publisher',
      editor: 'Editor',
      youthProtectionOfficer: 'Youth protection officer',
    },
  },
  pages: 'Pages',
  older: 'Older stories',
  newer: 'Newer stories',
  until: (day) => `until ${dayName(day)}, ${day.slice(0, 4)}`,
  archive: 'Archive',
  allStories: 'All stories by date',
  month: (month) => monthName(month),
  day: (day) => dayName(day),
  stories: (count) => `${count} ${count === 1 ? 'story' : 'stories'}`,
  tag: (name) => `Stories on “${name}”`,
  author: (name) => `Stories by ${name}`,
  moved: {
    title: 'This page has moved',
    link: 'Go to the story',
  },
  withdrawn: {
    title: 'This story was withdrawn',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the story may be gone.',
    front: 'To the front page',
  },
}
