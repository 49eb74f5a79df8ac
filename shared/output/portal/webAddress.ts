import { z } from 'zod'

const address = z.url({ protocol: /^(https?|mailto)$/, normalize: true })

const encodeEach = (text: string): string =>
  text.replace(/[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~%]/gu, (letter) => encodeURIComponent(letter))

/**
 * A link's address fit to be printed, or null where it is none or of a kind readers should not be sent to. The URL
 * standard's parser tolerates characters that validators rightly call errors; those are percent-encoded.
 */
export function webAddress(text: string): string | null {
  const parsed = address.safeParse(text.trim())
  if (!parsed.success) return null
  const [, authority = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*|mailto:)(.*)$/su.exec(parsed.data) ?? []
  if (authority === '') return null
  const [path = '', ...fragment] = rest.replace(/%(?![0-9a-f]{2})/gi, '%25').split('#')
  return authority + encodeEach(path) + (fragment.length > 0 ? `#${encodeEach(fragment.join('%23'))}` : '')
}
