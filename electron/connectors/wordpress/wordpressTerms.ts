import { z } from 'zod'
import { success, type Result } from '../../../shared/result'
import { escapeHtml } from '../../../shared/output/escapeHtml'
import { markupText } from '../markupLines'
import type { WordPressApi } from './wordpressApi'

const termSchema = z.object({ id: z.int(), name: z.string() })

/** The ids of categories and tags by name; one that is missing is made. */
export function wordpressTerms(api: WordPressApi) {
  async function idOf(
    kind: 'categories' | 'tags',
    name: string,
    signal: AbortSignal,
  ): Promise<Result<number>> {
    const found = await api.must(
      { method: 'GET', path: kind, query: { search: name, per_page: '100' }, needs: 'editTags' },
      z.array(termSchema),
      signal,
    )
    if (!found.ok) return found
    const same = found.value.find((term) => markupText(term.name).toLowerCase() === name.toLowerCase())
    if (same !== undefined) return success(same.id)
    const made = await api.ask(
      { method: 'POST', path: kind, json: { name: escapeHtml(name) }, needs: 'editTags' },
      termSchema,
      signal,
      ['term_exists'],
    )
    if (!made.ok) return made
    const { said, refusal } = made.value
    if (said !== undefined) return success(said.id)
    const there = refusal.data?.term_id
    // Another name with the same address name, e.g. only the accents differ.
    if (there !== undefined) return success(there)
    return {
      ok: false,
      failure: { kind: 'remote/badAnswer', site: api.site.name, detail: 'term_exists without its id' },
    }
  }

  return async function idsOf(
    kind: 'categories' | 'tags',
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<number[]>> {
    const ids: number[] = []
    for (const name of new Set(names.map((each) => each.trim()).filter((each) => each !== ''))) {
      const id = await idOf(kind, name, signal)
      if (!id.ok) return id
      if (!ids.includes(id.value)) ids.push(id.value)
    }
    return success(ids.sort((a, b) => a - b))
  }
}
export type WordPressTerms = ReturnType<typeof wordpressTerms>
