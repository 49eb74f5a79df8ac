export const en = {
  title: 'Welcome to Dateline',
  step: (number: number): string => `Step ${number} of 3`,
  who: 'Who are you?',
  whoHint: 'Your names stand in the record of every story you submit or publish. Nothing is sent anywhere.',
  nameEn: 'Name in English',
  nameKo: 'Name in Korean',
  role: (role: string): string => `Your role: ${role}, set by newsroom IT.`,
  site: 'Which site do you write for?',
  siteHint:
    'A site profile holds names, sections, zone and copyright text. Without one, the sample below is used.',
  chooseProfile: 'Choose site profile…',
  where: 'Where does it publish?',
  whereHint: 'Pages are written into a folder of this computer. You can change it later in Settings.',
  ready: 'That is all. Try it with a sample story, or begin your own.',
  sample: 'Open a sample story',
  first: 'Start a first story',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
}
export type WelcomeMessages = typeof en
