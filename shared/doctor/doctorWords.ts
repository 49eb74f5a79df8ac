import type { DeskCheck, DeskFinding, FindingCode } from './deskReport'
import { doctorWordsEn } from './doctorWords.en'
import { doctorWordsKo } from './doctorWords.ko'

type Facts = DeskFinding['facts']
export interface DoctorWords {
  readonly checks: Readonly<Record<DeskCheck, string>>
  readonly statuses: Readonly<Record<DeskFinding['status'], string>>
  readonly findings: Readonly<Record<FindingCode, (facts: Facts) => string>>
  readonly title: string
}

/** Both sides say the same: the window's dialog and the text that a terminal gets. */
export const doctorWords: Readonly<Record<'en' | 'ko', DoctorWords>> = {
  en: doctorWordsEn,
  ko: doctorWordsKo,
}
