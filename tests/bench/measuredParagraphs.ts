const sentence =
  'The night ferry tied up at the old quay and the crew counted every crate before the harbour office opened'.split(
    ' ',
  )
const wordsInParagraph = 50

/** A text of so many words, in paragraphs of fifty: the same for every editor that is measured. */
export const measuredParagraphs = (words: number): string[] =>
  Array.from({ length: words / wordsInParagraph }, (_, paragraph) =>
    Array.from(
      { length: wordsInParagraph },
      (_, at) => sentence[(at + paragraph) % sentence.length] ?? '',
    ).join(' '),
  )
