import { useLayoutEffect, type ReactNode } from 'react'
import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query'
import { settingsQuery } from '../calls/queries'
import { MessagesProvider } from '../messages/MessagesProvider'
import { Notices } from '../notices/Notices'
import { ErrorBoundary } from './ErrorBoundary'
import { Workstation } from './Workstation'

export function App({ client }: { client: QueryClient }) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <LanguageAndTheme>
          <Workstation />
          <Notices />
        </LanguageAndTheme>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}

/** Language and theme in force, on the page's root. Both change at once when the settings do. */
function LanguageAndTheme({ children }: { children: ReactNode }) {
  const { data: view, isError } = useQuery(settingsQuery)
  const language = view?.language ?? (navigator.language.startsWith('ko') ? 'ko' : 'en')
  const theme = view?.theme
  useLayoutEffect(() => {
    document.documentElement.lang = language
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme
  }, [language, theme])
  // Paper rather than a flash of the wrong language.
  if (view === undefined && !isError) return null
  return <MessagesProvider language={language}>{children}</MessagesProvider>
}
