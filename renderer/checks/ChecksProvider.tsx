import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useLatest } from '../ui/useLatest'
import { useNotify } from '../notices/useNotify'
import type { OpenStory } from '../storyPane/useOpenStory'
import type { ArticleChecks, ChecksView } from './articleChecks'
import { windowChecks, type WindowChecks } from './windowChecks'

const ChecksContext = createContext<WindowChecks | null>(null)

export function ChecksProvider({ children }: { children: ReactNode }) {
  const notify = useNotify()
  // Told in the language of that moment, whichever was spoken when the workers were started.
  const tell = useLatest(notify.failure)
  const [checks] = useState(() => windowChecks((failure) => tell.current(failure)))
  return <ChecksContext value={checks}>{children}</ChecksContext>
}

/** The checks of the article that a story shows; null while its documents are on their way. */
export function useArticleChecks(story: OpenStory | null): ArticleChecks | null {
  const checks = use(ChecksContext)
  const article = story?.articles[story.edition]
  if (checks === null || story?.shared == null || article == null) return null
  return checks.of(article.doc, story.shared.doc, story.edition)
}

const none: ChecksView = { findings: [], ignored: [], ready: false }
const never = () => () => undefined
const noneYet = (): ChecksView => none

export const useChecksView = (checks: ArticleChecks | null): ChecksView =>
  useSyncExternalStore(checks === null ? never : checks.subscribe, checks === null ? noneYet : checks.get)
