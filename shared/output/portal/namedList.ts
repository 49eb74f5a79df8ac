import { shortHash } from '../shortHash'
import { slugOf } from './urlPath'

/** A tag or an author: the name that is printed, and its part of an address. */
export interface NamedList {
  readonly id: string
  readonly name: string
}

/** `Night Ferry` and `night ferry` are one list; `C` and `C++`, or two names without a Latin or Hangul letter, are two. */
export function namedList(text: string): NamedList {
  const name = text.trim().replace(/\s+/g, ' ')
  const slug = slugOf(name)
  const letters = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  const isPlain = slug !== '' && /^[a-z0-9가-힣\s'’._/-]+$/i.test(letters)
  return { id: isPlain ? slug : `${slug || 'x'}-${shortHash(name.toLowerCase()).slice(0, 5)}`, name }
}
