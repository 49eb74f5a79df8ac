export const mergeReportEn = {
  label: 'Merge report',
  intro: (count: number): string =>
    count === 1
      ? 'Both of you worked offline. One sentence needs a look.'
      : `Both of you worked offline. ${count.toLocaleString('en')} sentences need a look.`,
  nothing: 'Everything both of you wrote is in the article, once.',
  kinds: {
    missing: (who: string | null) =>
      who === null ? 'No longer in the article' : `${who}: no longer in the article`,
    mixed: (who: string | null) => (who === null ? 'Changed by both' : `${who}: changed by both of you`),
    doubled: () => 'In the article twice',
    returned: (who: string | null) =>
      who === null ? 'Taken out, but back' : `${who} took it out, but it is back`,
  },
  readsNow: (sentence: string): string => `It now reads: ${sentence}`,
  putBack: 'Put back',
  takeOut: 'Take out',
  parts: {
    headline: 'Headline',
    dek: 'Dek',
    datelinePlace: 'Dateline place',
    caption: 'Caption',
    credit: 'Credit',
    alt: 'Alt text',
    body: 'Body',
  },
}
export type MergeReportMessages = typeof mergeReportEn
