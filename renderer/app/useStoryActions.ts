import { useQueryClient } from '@tanstack/react-query'
import { callMain } from '../bridge/call'
import type { ShownPreview } from '../importPreview/importedBodies'
import type { Failure } from '../../shared/failure'
import { useNotify } from '../notices/useNotify'

interface Outcomes {
  readonly onCreated: (storyId: string) => void
  readonly onPreview: (preview: ShownPreview) => void
}

export function useStoryActions({ onCreated, onPreview }: Outcomes) {
  const client = useQueryClient()
  const notify = useNotify()
  const open = async ({ storyId }: { storyId: string }) => {
    await client.invalidateQueries({ queryKey: ['stories'] })
    onCreated(storyId)
  }
  const create = async () => {
    const result = await callMain('story:create', {})
    if (!result.ok) return notify.failure(result.failure)
    await open(result.value)
  }
  /** Opens a story made of the template, or gives back why there is none. */
  const startFromTemplate = async (templateId: string): Promise<Failure | null> => {
    const result = await callMain('story:createFromTemplate', { templateId })
    if (!result.ok) return result.failure
    await open(result.value)
    return null
  }
  const readImport = async () => {
    const result = await callMain('import:read', {})
    if (!result.ok) return notify.failure(result.failure)
    if (result.value === null) return
    if ('page' in result.value) return onPreview(result.value)
    const { previewId, fileName, html } = result.value
    const { readHtmlPage } = await import('../importPreview/readHtmlPage')
    const read = readHtmlPage(html)
    if (read === null) notify.failure({ kind: 'import/unreadable', fileName, reason: 'noBody' })
    else onPreview({ previewId, fileName, ...read })
  }
  return { create: () => void create(), startFromTemplate, readImport: () => void readImport() }
}
