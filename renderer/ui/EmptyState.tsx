import type { ReactNode } from 'react'

/** One sentence that teaches the next step, and its button. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title?: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="empty-state">
      {title !== undefined && <p className="empty-title">{title}</p>}
      <p>{children}</p>
      {action}
    </div>
  )
}
