export interface PhotoLine {
  readonly caption: string
  /** As written, with its brackets. */
  readonly credit: string
}

const bracketed = String.raw`[^()]*(?:\([^()]*\)[^()]*)*`
const credits = [
  new RegExp(
    String.raw`\((?:(?:file )?(?:photos?|image|picture|photograph)\b\s*(?:by|:|=|credit|courtesy|provided|/)|courtesy)${bracketed}\)$`,
    'iu',
  ),
  new RegExp(String.raw`\((?:자료\s?)?사진\s*(?:=|:|제공|/|출처|\s[^()]*/)${bracketed}\)$`, 'u'),
  /\[(?:자료\s?)?사진\s*(?:=|:|제공|\/|출처)[^[\]]*\]$/u,
  /(?<=\s|^)\/?\s?사진\s?=\s?\S[^.()]{0,60}$/u,
]

/** A caption with its credit, `… (Photo by NAME/AGENCY)` or `… (사진 = NAME/AGENCY)`; null where no credit ends the line. */
export function readPhotoLine(line: string): PhotoLine | null {
  for (const credit of credits) {
    const found = credit.exec(line)
    if (found) return { caption: line.slice(0, found.index).trim(), credit: found[0].trim() }
  }
  return null
}
