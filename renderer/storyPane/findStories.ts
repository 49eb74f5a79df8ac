import { callMain } from '../bridge/call'
import { storyPageSize, wholeDesk } from '../../shared/story/storyList'
import { success, type Result } from '../../shared/result'
import type { StorySummary } from '../../shared/story/story'

/** One story of the newsroom; null where it has none of that id, or has it in the trash. */
export async function findStory(storyId: string): Promise<Result<StorySummary | null>> {
  const found = await callMain('story:describe', { storyId })
  if (found.ok) return success(found.value.trashedAt === null ? found.value.story : null)
  return found.failure.kind === 'story/notFound' ? success(null) : found
}

/** The newsroom's stories that hold the words, newest change first; a page of them. */
export async function findStories(words: string): Promise<Result<StorySummary[]>> {
  const query = { ...wholeDesk, search: words.slice(0, 200) }
  const found = await callMain('story:list', { query, from: 0, count: storyPageSize })
  return found.ok ? success(found.value.rows.map(({ story }) => story)) : found
}
