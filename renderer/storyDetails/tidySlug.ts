/** A slug as the newsroom writes it: lower case, words joined by hyphens; Hangul stays. */
export const tidySlug = (slug: string): string =>
  slug
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
