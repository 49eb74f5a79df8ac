/** The two-set Korean keyboard (KS X 5002): jamo by the key that types them, shifted ones in capitals. */
const keyOf: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ'].map((jamo, index) => [
    jamo,
    'qwertyuiopasdfghjklzxcvbnmQWERTOP'[index]!,
  ]),
)
const leads = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
const tails = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']
/** What two keys make, e.g. ㅗ and ㅏ make ㅘ. */
const pairs: Readonly<Record<string, string>> = {
  ...{ ㅗㅏ: 'ㅘ', ㅗㅐ: 'ㅙ', ㅗㅣ: 'ㅚ', ㅜㅓ: 'ㅝ', ㅜㅔ: 'ㅞ', ㅜㅣ: 'ㅟ', ㅡㅣ: 'ㅢ' },
  ...{ ㄱㅅ: 'ㄳ', ㄴㅈ: 'ㄵ', ㄴㅎ: 'ㄶ', ㄹㄱ: 'ㄺ', ㄹㅁ: 'ㄻ', ㄹㅂ: 'ㄼ', ㄹㅅ: 'ㄽ' },
  ...{ ㄹㅌ: 'ㄾ', ㄹㅍ: 'ㄿ', ㄹㅎ: 'ㅀ', ㅂㅅ: 'ㅄ' },
}
const halvesOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(pairs).map(([halves, whole]) => [whole, halves]),
)

/** The letter keys, on an English keyboard, that type this jamo. */
export const letterKey = (jamo: string): string => keyOf[jamo] ?? jamo

/** The jamo keys that type these syllables, one by one: 괜 is ㄱ ㅗ ㅐ ㄴ. Jamo of their own stay. */
export const jamoOf = (text: string): string[] =>
  [...text.normalize('NFC')].flatMap((letter) => {
    const offset = (letter.codePointAt(0) ?? 0) - 0xac00
    const parts =
      offset < 0 || offset >= 11_172
        ? [letter]
        : [leads[Math.floor(offset / 588)]!, vowels[Math.floor(offset / 28) % 21]!, tails[offset % 28]!]
    return parts.flatMap((part) => [...(halvesOf[part] ?? part)])
  })

/** What a key did: `committed` is final, `preedit` is what the input method still shows. */
export interface Composed {
  readonly committed: string
  readonly preedit: string
}

/** An input method for the two-set keyboard, syllable by syllable as Windows, macOS and ibus-hangul compose. */
export function hangulKeyboard() {
  let [lead, vowel, tail] = ['', '', '']
  const isVowel = (jamo: string): boolean => vowels.includes(jamo)
  const preedit = (): string =>
    lead !== '' && vowel !== ''
      ? String.fromCodePoint(
          0xac00 + leads.indexOf(lead) * 588 + vowels.indexOf(vowel) * 28 + tails.indexOf(tail),
        )
      : lead + vowel
  const begin = (nextLead: string, nextVowel: string): string => {
    const committed = preedit()
    ;[lead, vowel, tail] = [nextLead, nextVowel, '']
    return committed
  }

  function consonant(jamo: string): string {
    const joined = pairs[tail + jamo]
    if (lead === '' || vowel === '') {
      if (lead === '' && vowel === '') lead = jamo
      else return begin(jamo, '')
    } else if (tail === '' && tails.includes(jamo)) tail = jamo
    else if (tail !== '' && joined !== undefined) tail = joined
    else return begin(jamo, '')
    return ''
  }
  function vowelKey(jamo: string): string {
    const joined = pairs[vowel + jamo]
    if (tail !== '') {
      // The last consonant goes over to the new syllable.
      const halves = halvesOf[tail]
      const carried = halves?.[1] ?? tail
      tail = halves?.[0] ?? ''
      return begin(carried, jamo)
    }
    if (vowel === '') vowel = jamo
    else if (joined !== undefined) vowel = joined
    else return begin('', jamo)
    return ''
  }

  return {
    type(jamo: string): Composed {
      const committed = isVowel(jamo) ? vowelKey(jamo) : consonant(jamo)
      return { committed, preedit: preedit() }
    },
    /** Takes back one key; null where nothing is being composed and the key is the application's. */
    backspace(): Composed | null {
      if (preedit() === '') return null
      if (tail !== '') tail = halvesOf[tail]?.[0] ?? ''
      else if (vowel !== '') vowel = halvesOf[vowel]?.[0] ?? ''
      else lead = ''
      return { committed: '', preedit: preedit() }
    },
    /** What was being composed, which is now final. */
    finish: (): string => begin('', ''),
  }
}
