import { lazy, Suspense, type ComponentProps } from 'react'
import { useIdle } from '../../ui/useIdle'

const EditorChecks = lazy(() => import('./EditorChecks').then((room) => ({ default: room.EditorChecks })))

/** The checks begin once the article is drawn. */
export function IdleChecks(props: ComponentProps<typeof EditorChecks>) {
  const idle = useIdle()
  return (
    idle && (
      <Suspense fallback={null}>
        <EditorChecks {...props} />
      </Suspense>
    )
  )
}
