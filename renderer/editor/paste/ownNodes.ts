import type { SerializedLexicalNode } from 'lexical'
import { cleanAddress } from '../../../shared/document/link/cleanAddress'

/** Looks, and what only an editor knows; never part of an article. A page on the web can write this format too. */
const left = new Set(['style', 'textStyle', 'textFormat', 'rel', 'target', 'title'])

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left.has(key))
      .map(([key, part]) => [key, key === 'url' ? (cleanAddress(String(part)) ?? '') : cleaned(part)]),
  )
}

/**
 * The nodes in the editor's own clipboard format, or null where it is none of ours. Only what an article may hold is
 * handed on; an unknown kind of node throws when it is made.
 */
export function ownNodes(payload: string, namespace: string): SerializedLexicalNode[] | null {
  let found: unknown
  try {
    found = JSON.parse(payload)
  } catch {
    return null
  }
  if (typeof found !== 'object' || found === null || !('namespace' in found) || !('nodes' in found))
    return null
  return found.namespace === namespace && Array.isArray(found.nodes)
    ? (cleaned(found.nodes) as SerializedLexicalNode[])
    : null
}
