import type { RemoteFailureWords } from './failureWords'

const unreachable = {
  offline: 'this computer is offline',
  unknownHost: 'its address is not known on the network',
  refused: 'nothing answers at its address',
  certificate: 'its certificate is not trusted',
  proxy: 'the proxy does not let it through',
  tooSlow: 'it took too long to answer',
  broken: 'the connection broke off',
}
const notTheSite = {
  notFound: 'nothing of that kind is at this address',
  restOff: 'its REST interface is switched off',
  otherProgram: 'another program answers there',
  redirected: 'it points to another address',
}
const needed = { publish: 'publish', upload: 'upload photos', editTags: 'add sections and tags' }
const kept = 'The story waits in the outbox; nothing of it is lost.'

export const remoteFailuresEn: RemoteFailureWords = {
  'remote/unreachable': ({ site, reason, detail }) => ({
    happened: `${site} could not be reached: ${unreachable[reason]}${detail === '' ? '' : ` (${detail})`}.`,
    safe: kept,
    next:
      reason === 'certificate' || reason === 'proxy'
        ? 'Ask newsroom IT; Help > Check this desktop shows the details.'
        : 'It is tried again by itself. Check the address if it keeps failing.',
  }),
  'remote/answerLost': ({ site }) => ({
    happened: `${site} did not say whether it got the story.`,
    safe: 'Nothing is sent twice: Dateline looks there first.',
    next: 'Wait until it has been looked up, or open the outbox and look at once.',
  }),
  'remote/signedOut': ({ site }) => ({
    happened: `${site} does not accept the password or key.`,
    safe: kept,
    next: 'Enter a new one in Connections, then try again.',
  }),
  'remote/noSecret': ({ site }) => ({
    happened: `The password or key of ${site} is not at hand.`,
    safe: kept,
    next: 'Unlock it or enter it again in Connections.',
  }),
  'remote/roleTooLow': ({ site, needed: what }) => ({
    happened: `The account at ${site} may not ${needed[what]}.`,
    safe: kept,
    next: 'Ask who runs the site for a higher role, or use another account.',
  }),
  'remote/clockWrong': ({ site, aheadBySeconds }) => ({
    happened: `This computer’s clock is ${Math.abs(Math.round(aheadBySeconds))} seconds ${aheadBySeconds > 0 ? 'ahead of' : 'behind'} ${site}.`,
    safe: kept,
    next: 'Set the clock by the network, then try again.',
  }),
  'remote/notTheSite': ({ site, reason, detail }) => ({
    happened: `${site} does not answer as it should: ${notTheSite[reason]}${detail === '' ? '' : ` (${detail})`}.`,
    safe: kept,
    next: 'Check the address in Connections.',
  }),
  'remote/tooOld': ({ site, found, needed: least }) => ({
    happened: `${site} runs version ${found}; ${least} or newer is needed.`,
    safe: kept,
    next: 'Ask who runs the site to update it.',
  }),
  'remote/busy': ({ site, retryAfterSeconds }) => ({
    happened: `${site} asks to wait${retryAfterSeconds === null ? '' : ` ${Math.round(retryAfterSeconds)} seconds`}.`,
    safe: kept,
    next: 'It is tried again by itself.',
  }),
  'remote/serverError': ({ site, status }) => ({
    happened: `${site} has a fault of its own (${status}).`,
    safe: kept,
    next: 'It is tried again by itself. Tell who runs the site if it stays.',
  }),
  'remote/refused': ({ site, status, detail }) => ({
    happened: `${site} refused it (${status}): ${detail}`,
    safe: `${kept} It is not tried again by itself.`,
    next: 'Mend what it names, then try again in the outbox.',
  }),
  'remote/badAnswer': ({ site, detail }) => ({
    happened: `${site} answered something that could not be read: ${detail}`,
    safe: kept,
    next: 'Try again in the outbox; tell newsroom IT if it stays.',
  }),
  'remote/changed': ({ site }) => ({
    happened: `Somebody changed the story at ${site} since it was sent.`,
    safe: 'Their words were not overwritten, and yours wait in the outbox.',
    next: 'Compare both in the outbox and choose.',
  }),
  'remote/gone': ({ site }) => ({
    happened: `The story was deleted at ${site}.`,
    safe: kept,
    next: 'Choose in the outbox whether to publish it there anew.',
  }),
  'remote/readBackDiffers': ({ site, what }) => ({
    happened: `What ${site} shows is not what was sent (${what.join(', ')}).`,
    safe: 'The story is there, and here it is as it was.',
    next: 'Open its page and compare; the site may change what it is given.',
  }),
  'connection/notFound': () => ({
    happened: 'This connection is no longer there.',
    safe: 'All others are as they were.',
    next: 'Choose another one in Connections.',
  }),
  'connection/locked': ({ site }) => ({
    happened: `${site} was set up by newsroom IT and stays as it is.`,
    safe: 'Nothing was changed.',
    next: 'Ask newsroom IT, or add a connection of your own.',
  }),
  'remote/notLive': ({ site, detail }) => ({
    happened: `The planned time has passed, but readers don’t see the story at ${site}${detail === '' ? '' : ` (${detail})`}.`,
    safe: 'It was sent and is kept in the outbox.',
    next: 'Open its page and look; then try again in the outbox.',
  }),
  'credentials/noKeyStore': () => ({
    happened: 'This computer has no key store that keeps a password safe.',
    safe: 'The password was not kept.',
    next: 'Keep it behind a passphrase, or for this sitting only.',
  }),
  'credentials/keyStoreOnly': () => ({
    happened: 'Newsroom IT lets passwords be kept in the system’s key store only.',
    safe: 'The password was not kept.',
    next: 'Ask newsroom IT to set up the key store of this computer.',
  }),
  'credentials/locked': () => ({
    happened: 'The passwords of this desk are locked.',
    safe: 'Nothing was changed.',
    next: 'Unlock them with the passphrase first.',
  }),
  'credentials/wrongPassphrase': () => ({
    happened: 'That is not the passphrase.',
    safe: 'The passwords stay locked, and nothing of them is lost.',
    next: 'Try again. Without the passphrase, remove the connections and enter their passwords anew.',
  }),
  'outbox/missedTime': ({ site }) => ({
    happened: `The planned time passed while Dateline was closed or this computer slept; ${site} has nothing of the story yet.`,
    safe: kept,
    next: 'Send it now, or cancel it, in the outbox.',
  }),
  'outbox/clockChanged': ({ site, bySeconds }) => ({
    happened: `This computer’s clock was moved by ${Math.abs(Math.round(bySeconds))} seconds while a story waited for its time at ${site}.`,
    safe: 'Nothing was sent before its time.',
    next: 'Check date, time and zone of this computer; then say in the outbox that the clock is right.',
  }),
  'outbox/storyHeld': ({ reason, note }) => ({
    happened: {
      legalFlag: `This story needs a legal check: “${note}”`,
      killed: 'This story was withdrawn.',
      notApproved: 'The approval of this story was taken back.',
    }[reason],
    safe: 'Sending stopped; nothing more of it goes out.',
    next: {
      legalFlag: 'Once it is settled, empty “Legal check” in the story and try again here. Or cancel it.',
      killed: 'Cancel it here.',
      notApproved: 'Approve the story again, then order it anew. Cancel this one.',
    }[reason],
  }),
  'outbox/sentAnyway': ({ site, url }) => ({
    happened: `It was cancelled, but had arrived at ${site} by then: readers see it at ${url}`,
    safe: 'Nothing more was sent.',
    next: 'Keep it published; to take it from readers, withdraw the story afterwards.',
  }),
  'outbox/noSuchJob': () => ({
    happened: 'This is no longer in the outbox.',
    safe: 'All others are as they were.',
    next: 'Look at the list again.',
  }),
  'outbox/notNow': () => ({
    happened: 'That is not possible any more: it has gone on meanwhile.',
    safe: 'Nothing was changed.',
    next: 'Look at its state in the outbox.',
  }),
}
