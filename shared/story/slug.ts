/** The longest slug made from a headline, in characters. */
const longest = 60

/** A working name from a headline: lower-case Latin words and digits, Hangul as it is (NFC), joined by hyphens. */
export function slugOf(headline: string): string {
  const words =
    headline
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+|\p{Script=Hangul}+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`
    if (longer.length > longest) break
    slug = longer
  }
  return slug
}
