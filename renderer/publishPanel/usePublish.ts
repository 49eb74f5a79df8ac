import { useEffect, useState } from 'react'
import { callMain, onEvent } from '../bridge/call'
import type { Failure } from '../../shared/failure'
import type { Edition } from '../../shared/story/edition'
import type { PublishedArticle } from '../../shared/story/story'
import { whenSaved } from '../documents/whenSaved'
import type { OpenStory } from '../storyPane/useOpenStory'

export type PublishStep =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'published'; readonly articles: readonly PublishedArticle[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

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

  const publish = async (editions: Edition[]) => {
    setStep({ kind: 'saving' })
    const open = [story.shared, ...editions.map((edition) => story.articles[edition])]
    for (const connection of open) {
      const saved = connection && (await whenSaved(connection))
      if (saved && !saved.ok) return setStep({ kind: 'failed', failure: saved.failure })
    }
    setStep({ kind: 'running', done: 0, total: 0 })
    const result = await callMain('publish:story', { storyId: story.storyId, editions })
    setStep(
      result.ok ? { kind: 'published', articles: result.value } : { kind: 'failed', failure: result.failure },
    )
  }
  return { step, publish }
}
