import type { FoundUpdate, UpdateState } from '../../../shared/story/updateState'

const off: Record<Extract<UpdateState, { kind: 'off' }>['why'], string> = {
  notSet:
    'Newsroom IT brings new versions to this computer itself. Dateline asks nobody for updates, because IT has set no place for them.',
  noPackage:
    'This Dateline was not installed as a package, so a newer one can’t take its place by itself. Ask newsroom IT.',
}
const putIn: Record<FoundUpdate['installer'], string> = {
  dateline: 'Dateline backs up your stories, closes, and comes back as the new version.',
  person: 'Dateline backs up your stories and opens the new version for you to drag over the old one.',
  administrator:
    'On this computer only an administrator can install it. Dateline backs up your stories and shows the checked file; newsroom IT then runs this:',
}

export const en = {
  title: 'Updates',
  current: (version: string): string => `This is Dateline ${version}.`,
  source: (host: string, ring: 'stable' | 'early'): string =>
    `Newsroom IT has updates looked for at ${host} (${ring === 'early' ? 'early releases' : 'stable releases'}). Only what your newsroom signed is taken.`,
  off,
  putIn,
  states: {
    unasked: 'Nobody has looked for updates since Dateline started.',
    looking: 'Looking for updates…',
    current: 'You have the newest version.',
    fetching: 'is on its way to this computer…',
    ready: 'is here, and signed by your newsroom.',
    waiting:
      'goes in once nobody has written for a minute and nothing is on its way to readers. Go on working; Dateline waits.',
    handedOver: 'was handed over. Your stories are backed up.',
  },
  version: (version: string): string => `Dateline ${version}`,
  signedOn: (date: string): string => `Signed ${date}`,
  whatsNew: 'What is new',
  look: 'Check now',
  install: {
    dateline: 'Install and restart',
    person: 'Back up and open',
    administrator: 'Back up and show the file',
  },
  postpone: 'Not now',
  done: 'Done',
}
export type UpdateMessages = typeof en
