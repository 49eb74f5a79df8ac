export const peopleEn = {
  title: 'Who is at the desk',
  nameEn: 'Name in English',
  nameKo: 'Name in Korean',
  role: 'Role',
  roles: { reporter: 'Reporter', editor: 'Editor', admin: 'Administrator' },
  roleHints: {
    reporter: 'Writes and submits stories.',
    editor: 'Also returns, approves and publishes.',
    admin: 'May do everything, also alone.',
  },
  locked: (role: string) => `Your newsroom’s IT has set the role at this computer: ${role}.`,
  unnamed: 'No name yet',
  profiles: 'Profile',
  add: 'Add a person',
  remove: 'Remove profile',
  removeNamed: (name: string) => `Remove the profile of ${name}`,
  hint: 'The name stands in the record of every story: who submitted, approved and published it.',
}
export type PeopleMessages = typeof peopleEn
