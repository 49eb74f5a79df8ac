const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

export const en = {
  recovery: {
    title: 'Stories recovered',
    damaged: (backup: string | null): string =>
      backup === null
        ? 'The database of the drafts was damaged. The stories were put together again from the damaged file and from the second log of every change.'
        : `The database of the drafts was damaged. The stories were put together again from the backup of ${backup}, the damaged file, and the second log of every change.`,
    wordsMissing:
      'Some changes had not reached the database when Dateline last ended. They were put back from the second log.',
    setAside: (folder: string): string => `The damaged file was set aside whole, not deleted: ${folder}`,
    stories: (number: number): string => `${count(number, 'story is', 'stories are')} on this desk.`,
    nothingMore: 'The backup held every word already.',
    cameBack: (number: number): string => `${count(number, 'text', 'texts')} with words that came back`,
    lines: (number: number): string => count(number, 'line', 'lines'),
    compare: (headline: string): string => `Compare ${headline}`,
    marks: { inBackup: '− In the backup only', recovered: '+ Recovered', changed: '± Changed' },
    copies: 'Text that fitted into no story became a story of its own:',
    open: 'Open story',
    showFolder: 'Show the damaged file',
    done: 'Done',
    untitled: 'Untitled',
  },
  readOnly: (found: number, known: number): string =>
    `These stories belong to a newer Dateline (format ${found}, this one knows ${known}). You can read and copy them; nothing can be changed.`,
  backups: {
    title: 'Backups',
    none: 'No backup yet. The first is made within a minute after the start.',
    last: (time: string): string => `Last one ${time}`,
    all: (number: number, size: string): string => `${count(number, 'backup', 'backups')}, ${size} in all`,
    checked: 'Made each hour and kept by hour, day and week. Each was opened and checked.',
    now: 'Back up now',
    running: 'Backing up…',
    made: 'Backup made and checked',
    list: 'All backups',
    reasons: { timed: 'by the clock', asked: 'asked for', beforeStep: 'before an update' },
    showFolder: 'Show folder',
    desk: 'The whole desk in one file',
    deskHint:
      'Stories and photos, to keep elsewhere or to move to another computer. Passwords and keys are not in it.',
    backUpDesk: 'Back up to file…',
    restoreDesk: 'Restore from file…',
    writing: 'Writing the desk’s file…',
    written: (file: string, photos: number, size: string): string =>
      `The desk is in ${file} (${count(photos, 'photo', 'photos')}, ${size}). Passwords and keys are not in it.`,
    lastRecovery: 'Show what was recovered',
  },
}
export type SafetyMessages = typeof en
