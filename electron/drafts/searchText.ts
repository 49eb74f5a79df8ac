/** Text made equal for finding: NFC and NFD, upper and lower case, and any run of spaces. */
export const searchText = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
