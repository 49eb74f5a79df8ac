import { useEffect, useState } from 'react'
import { callMain, onEvent } from '../bridge/call'
import type { Failure } from '../../shared/failure'
import type { CallInput } from '../../shared/ipc/calls'
import type { PublishedArticle } from '../../shared/story/story'
import { whenSaved } from '../documents/whenSaved'
import type { OpenStory } from '../storyPane/useOpenStory'

export type PublishStep =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'published'; readonly articles: readonly PublishedArticle[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface Said extends Omit<CallInput<'publish:story'>, 'storyId' | 'override' | 'contentHash'> {
  readonly override: string | null
  readonly contentHash: string | null
}

/** Publishing one story, step by step. What is still on its way to the disk is waited for first. */
export function usePublish(story: OpenStory) {
  const [step, setStep] = useState<PublishStep>({ kind: 'choosing' })

  useEffect(
    () =>
      onEvent('publish:progressed', ({ done, total }) =>
        setStep((now) => (now.kind === 'running' ? { kind: 'running', done, total } : now)),
      ),
    [],
  )

  /** True where it went out. */
  const publish = async ({ override, contentHash, ...said }: Said): Promise<boolean> => {
    setStep({ kind: 'saving' })
    const open = [story.shared, ...said.editions.map((edition) => story.articles[edition])]
    for (const connection of open) {
      const saved = connection && (await whenSaved(connection))
      if (saved && !saved.ok) {
        setStep({ kind: 'failed', failure: saved.failure })
        return false
      }
    }
    setStep({ kind: 'running', done: 0, total: 0 })
    const result = await callMain('publish:story', {
      storyId: story.storyId,
      ...said,
      ...(override !== null && { override }),
      ...(contentHash !== null && { contentHash }),
    })
    setStep(
      result.ok ? { kind: 'published', articles: result.value } : { kind: 'failed', failure: result.failure },
    )
    return result.ok
  }
  return { step, publish }
}
