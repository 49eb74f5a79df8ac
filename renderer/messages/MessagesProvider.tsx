import { createContext, use, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Failure } from '../../shared/failure'
import { en, type Messages } from './en'
import { failuresEn } from './failures.en'
import { failuresKo } from './failures.ko'
import { failureText, type FailureText } from './failureWords'
import { ko } from './ko'

/** The languages of the interface; which edition is edited has nothing to do with it. */
export type Language = 'en' | 'ko'

const wordsOf = { en: { messages: en, failures: failuresEn }, ko: { messages: ko, failures: failuresKo } }
const LanguageContext = createContext<Language>('en')

export function MessagesProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      {/* react-aria's own words and dates follow as well. */}
      <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-US'}>{children}</I18nProvider>
    </LanguageContext>
  )
}

export const useLanguage = (): Language => use(LanguageContext)
export const useMessages = (): Messages => wordsOf[useLanguage()].messages
export const messagesOf = (language: Language): Messages => wordsOf[language].messages

export function useFailureText(): (failure: Failure) => FailureText {
  const words = wordsOf[useLanguage()].failures
  return (failure) => failureText(words, failure)
}
