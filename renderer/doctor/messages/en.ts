export const en = {
  checking: 'Looking at this desktop…',
  allWell: 'Nothing needs mending.',
  toMend: (number: number): string =>
    number === 1 ? 'One thing needs mending.' : `${number} things need mending.`,
  save: 'Save report…',
  again: 'Check again',
  reportHint:
    'The report for newsroom IT holds what stands here, without a word of your stories, a name or a password.',
  saved: (file: string): string => `Report saved: ${file}`,
  done: 'Done',
}
export type DoctorMessages = typeof en
