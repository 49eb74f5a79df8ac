import type { DeskReport } from './deskReport'
import { doctorWords } from './doctorWords'

/** The report as lines of text, for a terminal and for a file that IT reads. */
export function reportText({ madeAt, findings }: DeskReport, language: 'en' | 'ko'): string {
  const words = doctorWords[language]
  const lines = findings.map(
    ({ check, finding, status, facts }) =>
      `[${words.statuses[status]}] ${words.checks[check]}: ${words.findings[finding](facts)}`,
  )
  return [`Dateline: ${words.title}, ${madeAt}`, ...lines, ''].join('\n')
}

/** Nothing to mend? What is only worth a look is no failure. */
export const isHealthy = ({ findings }: DeskReport): boolean =>
  findings.every(({ status }) => status !== 'bad')
