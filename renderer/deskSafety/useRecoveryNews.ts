import { useEffect, useEffectEvent } from 'react'
import { z } from 'zod'
import type { RecoveryReport } from '../../shared/story/recovery'
import { useRemembered } from '../app/remembered'

/** Shows what was recovered, until it was closed once; also after the window had to be loaded again. Returns what says so. */
export function useRecoveryNews(
  report: RecoveryReport | null,
  show: (report: RecoveryReport) => void,
): () => void {
  const [seen, setSeen] = useRemembered('recoverySeen', z.string().nullable(), null)
  const onNews = useEffectEvent(() => {
    if (report !== null && report.at !== seen) show(report)
  })
  useEffect(() => onNews(), [report])
  return () => setSeen(report?.at ?? null)
}
