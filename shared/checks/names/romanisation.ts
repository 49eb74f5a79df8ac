/**
 * What two romanisations of one Korean name have in common, and two different names seldom: Kim Son-gyong and Kim Seon
 * Gyeong give one key. Vowel spellings of the old and new systems are folded together, and so are hard and soft consonants.
 */
export function romanisationKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .map((part) => familyNames.get(part) ?? part)
    .join('')
    .replace(/ae/gu, 'e')
    .replace(/eui/gu, 'ui')
    .replace(/y?(?:eo|ou)(?!u)/gu, (found) => (found.startsWith('y') ? 'yo' : 'o'))
    .replace(/oo/gu, 'u')
    .replace(/ee|ie/gu, 'i')
    .replace(/eu/gu, 'u')
    .replace(/ch|tch/gu, 'j')
    .replace(/sh/gu, 's')
    .replace(/g/gu, 'k')
    .replace(/d/gu, 't')
    .replace(/b/gu, 'p')
    .replace(/r/gu, 'l')
    .replace(/(.)\1+/gu, '$1')
}

/** Family names whose usual spellings follow no system. */
const familyNames = new Map(
  Object.entries({
    lee: 'i',
    yi: 'i',
    ri: 'i',
    rhee: 'i',
    park: 'pak',
    bak: 'pak',
    choi: 'choe',
    jung: 'chong',
    jeong: 'chong',
    chung: 'chong',
    kang: 'kang',
    gang: 'kang',
    yoon: 'yun',
    moon: 'mun',
    woo: 'u',
    wu: 'u',
    shin: 'sin',
    kwon: 'kwon',
    gwon: 'kwon',
    noh: 'no',
    roh: 'no',
    lim: 'im',
    rim: 'im',
  }),
)

/** Korean family names as they are met in Latin letters, beside those above. English words that open sentences are left out. */
const others =
  'kim pak choe chong yun mun sin gim cho jo jang chang han oh seo suh hwang ahn song hong ryu yoo yu jeon chun ko koh nam bae pae baek paik heo hur huh cha chae sohn yang kwak gwak sung seong ji eom cheon bang kong gong hyun ham byun yeo choo seok seol gil pyo myung ban tak min'
const families = new Set([...familyNames.keys(), ...others.split(' ')])

export const isFamilyName = (word: string): boolean => families.has(word.toLowerCase())
