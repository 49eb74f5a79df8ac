import type { DoctorWords } from './doctorWords'

const sources: Record<string, string> = {
  file: 'policy file',
  registry: 'Group Policy',
  managedPreferences: 'configuration profile',
}
const way = (proxy: unknown): string => (proxy === 'DIRECT' ? 'directly' : `through ${String(proxy)}`)

export const doctorWordsEn: DoctorWords = {
  title: 'Check this desktop',
  statuses: { good: 'Good', note: 'Look', bad: 'Mend' },
  checks: {
    versions: 'Versions',
    sandbox: 'Sandbox',
    keyStore: 'Key store',
    policy: 'Policy',
    disk: 'Disk',
    database: 'Stories',
    backups: 'Backups',
    network: 'Network',
    connections: 'Connections',
    clock: 'Clock',
    outbox: 'Outbox',
    dictionaries: 'Dictionaries and style',
  },
  findings: {
    versions: ({ dateline, electron, chromium, node, sqlite, platform, arch }) =>
      `Dateline ${dateline}, Electron ${electron}, Chromium ${chromium}, Node ${node}, SQLite ${sqlite}, ${platform} ${arch}`,
    sandboxOn: () => 'Pages run in Chromium’s sandbox.',
    sandboxOff: () =>
      'Chromium’s sandbox is off. Start Dateline as an ordinary account and without --no-sandbox.',
    keyStoreReal: ({ backend }) => `Passwords are kept by the system (${backend}).`,
    keyStoreWeak: ({ required }) =>
      `This system’s key store protects nothing. ${required ? 'The policy asks for a real one, so no password can be kept.' : 'Passwords are kept behind a passphrase, or for the session only.'}`,
    keyStoreNone: ({ required }) =>
      `This system has no key store that is open. ${required ? 'The policy asks for one, so no password can be kept.' : 'Passwords are kept behind a passphrase, or for the session only.'}`,
    policyNone: () => 'Newsroom IT has set nothing for this computer.',
    policyRead: ({ source, keys }) => `Read from the ${sources[String(source)]}: ${keys}.`,
    policyUnknownKeys: ({ source, problems }) =>
      `Read from the ${sources[String(source)]}; not everything in it is known: ${problems}.`,
    policyClosed: ({ source, problems }) =>
      `The ${sources[String(source)]} can’t be read whole, so nothing is published: ${problems}.`,
    diskRoomy: ({ freeMegabytes }) => `${freeMegabytes} MB free.`,
    diskLow: ({ freeMegabytes }) => `Only ${freeMegabytes} MB free. Make room before it is full.`,
    databaseAbsent: () => 'No story has been written here yet.',
    databaseGood: ({ megabytes, form }) =>
      `Every byte was looked at and is as it was written (${megabytes} MB, form ${form}).`,
    databaseDamaged: () =>
      'The stories’ file is damaged or can’t be read. The next start recovers what it held.',
    databaseNewer: ({ form, known }) =>
      `It was written by a newer Dateline (form ${form}, this one knows ${known}) and opens for reading only.`,
    backupsNone: () => 'There is no backup yet. One is made within a minute of the start.',
    backupsKept: ({ count, newest }) => `${count} kept, the newest of ${newest}.`,
    backupsOld: ({ days }) => `The newest is ${days} days old. Was Dateline closed so long?`,
    hostsNone: () => 'No host is set up, so none was asked.',
    hostReached: ({ host, proxy }) => `${host} answers, reached ${way(proxy)}.`,
    hostCertificate: ({ host, code }) => `${host}: its certificate is not trusted here (${code}).`,
    hostForbidden: ({ host }) => `${host}: the policy’s list of hosts does not allow it.`,
    hostUnreachable: ({ host, proxy, code }) => `${host} does not answer, asked ${way(proxy)} (${code}).`,
    connectionsNone: () => 'None that can be asked from here.',
    connectionGood: ({ kind, host }) => `${kind}${host === '' ? '' : ` ${host}`}: ready.`,
    connectionFailed: ({ kind, host, failure }) => `${kind}${host === '' ? '' : ` ${host}`}: ${failure}.`,
    clockUnknown: () => 'No host that is set up told its time, so it could not be compared.',
    clockRight: ({ seconds }) => `Agrees with a host that is set up (${seconds} s apart).`,
    clockWrong: ({ seconds }) =>
      `${Math.abs(Number(seconds))} s ${Number(seconds) > 0 ? 'ahead of' : 'behind'} a host that is set up. Embargoes and sign-ins go by the clock.`,
    outboxQuiet: ({ done }) => `Nothing waits; ${done} done.`,
    outboxWaiting: ({ waiting }) => `${waiting} waiting to be sent.`,
    outboxStuck: ({ stuck, waiting }) => `${stuck} need a person, ${waiting} waiting.`,
    dictionariesGood: ({ spelling }) =>
      `${spelling} spelling dictionaries, house style and site profile can be read.`,
    dictionaryMissing: ({ which }) =>
      which === 'policy'
        ? 'The dictionary that the policy names is not there.'
        : 'A spelling dictionary is missing; install Dateline again.',
    houseStyleUnusable: () => 'The house style can’t be read; the sample is used.',
    houseRulesSkipped: ({ rules }) => `${rules} rules of the house style can’t be used.`,
    siteProfileUnusable: () => 'The site profile can’t be read; the sample is used.',
    checkFailed: ({ code }) => `This could not be looked at (${code}).`,
  },
}
