import type { Edition } from '../../shared/story/edition'

/** What stands for a photographer and an agency in an example of a credit: in the article's language, whatever the window's. */
export const creditExampleNames: Record<Edition, { readonly photographer: string; readonly agency: string }> =
  {
    en: { photographer: 'NAME', agency: 'AGENCY' },
    ko: { photographer: '이름', agency: '매체' },
  }
