import { publicAddress } from '../../../shared/document/link/publicAddress'

/**
 * The address a person meant: `example.com` gets `https://`, a bare e-mail address `mailto:`. Null for what can't be
 * linked: only http, https and mailto are ever published.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/.test(text)) return publicAddress(`mailto:${text}`)
  if (/^(?:https?|mailto):/i.test(text)) return publicAddress(text)
  // A colon before any slash is another scheme, unless a port follows the host.
  if (/^[^/?#]*:(?!\d+(?:[/?#]|$))/.test(text) || !/^[^\s/?#]+\.[^\s/?#.]+/.test(text)) return null
  return publicAddress(`https://${text}`)
}
