import { useQueryClient } from '@tanstack/react-query'
import { callMain } from '../bridge/call'
import type { ImportPreview } from '../../shared/story/importPreview'
import { useNotify } from '../notices/useNotify'

interface Outcomes {
  readonly onCreated: (storyId: string) => void
  readonly onPreview: (preview: ImportPreview) => void
}

export function useStoryActions({ onCreated, onPreview }: Outcomes) {
  const client = useQueryClient()
  const notify = useNotify()
  const create = async () => {
    const result = await callMain('story:create', {})
    if (!result.ok) return notify.failure(result.failure)
    await client.invalidateQueries({ queryKey: ['stories'] })
    onCreated(result.value.storyId)
  }
  const readImport = async () => {
    const result = await callMain('import:read', {})
    if (!result.ok) return notify.failure(result.failure)
    if (result.value) onPreview(result.value)
  }
  return { create: () => void create(), readImport: () => void readImport() }
}
