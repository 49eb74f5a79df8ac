const count = (stories: number): string =>
  stories === 1 ? 'One story' : `${stories.toLocaleString('en')} stories`

export const carryingEn = {
  written: (file: string, stories: number, photos: number, size: string): string =>
    `${count(stories)} with ${photos === 1 ? 'one photo' : `${photos.toLocaleString('en')} photos`} written to ${file} (${size}).`,
  takenIn: (stories: number, from: string): string => `${count(stories)} from ${from}`,
  changes: {
    new: 'New here',
    merged: 'Merged with what was written here',
    newer: 'Newer than here, brought up to date',
    same: 'Nothing new',
  },
  noHeadline: 'No headline',
  open: 'Open',
  look: 'Look at the merge',
  toDecide: 'Some sentences need a look.',
  done: 'Done',
  merges: 'Merges',
  mergeWith: (from: string): string => `Merge with ${from}’s work`,
  here: 'This desktop',
  editions: 'Edition',
  edition: { en: 'English', ko: 'Korean' },
  exportArticle: {
    title: (edition: 'en' | 'ko'): string =>
      edition === 'en' ? 'Export the English article' : 'Export the Korean article',
    format: 'Format',
    formats: {
      docx: 'Word document (.docx)',
      pdf: 'PDF (.pdf)',
      html: 'Web page (.html)',
      md: 'Markdown (.md)',
      txt: 'Plain text (.txt)',
    },
    hint: 'Word, PDF and web page hold the photos. The copyright text and the rights line close every file.',
    write: 'Export…',
    written: (file: string): string => `The article was written to ${file}.`,
  },
  handOff: {
    title: 'Hand-off folder',
    hint: 'A folder that several desktops share. Changed stories are written into it, and what others wrote is merged with yours.',
    none: 'No folder',
    choose: 'Choose folder…',
    leave: 'Stop handing over',
    exchanged: (when: string): string => `Last exchanged ${when}`,
    away: 'The folder is out of reach. Your stories are safe here and go out when it is back.',
    waiting: (files: number): string =>
      files === 1
        ? 'One file is not complete yet and is tried again.'
        : `${files.toLocaleString('en')} files are not complete yet and are tried again.`,
  },
}
export type CarryingMessages = typeof carryingEn
