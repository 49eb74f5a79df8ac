import type { FailureOf, UpdateFailureWords } from './failureWords'

const reasons: Record<FailureOf<'update/refused'>['reason'], string> = {
  notSecure: 'its address is not a secure one',
  notSigned: 'it is not signed by your newsroom',
  damaged: 'it did not arrive as it was sent',
  otherRing: 'it is meant for other computers',
  older: 'it is older than this Dateline',
  altered: 'it was changed after it had been checked',
}

export const updateFailuresEn: UpdateFailureWords = {
  'update/unreachable': ({ host }) => ({
    happened: `Updates could not be looked for at ${host}.`,
    safe: 'This Dateline goes on as it is, and your stories are not touched by it.',
    next: 'Dateline asks again by itself. If it stays like this, tell your newsroom’s IT.',
  }),
  'update/refused': ({ reason }) => ({
    happened: `An update was refused: ${reasons[reason]}.`,
    safe: 'Nothing of it was installed, and your stories are as they were.',
    next: 'Tell your newsroom’s IT.',
  }),
  'update/notStarted': ({ detail }) => ({
    happened: `This computer did not start the installer (${detail}).`,
    safe: 'This Dateline goes on as it is, and your stories are as they were.',
    next: 'Try again, or tell your newsroom’s IT.',
  }),
}
