import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { keepFresh, settingsQuery } from '../calls/queries'
import { MessagesProvider } from '../messages/MessagesProvider'
import { Notices } from '../notices/Notices'
import { ErrorBoundary } from './ErrorBoundary'
import { Workstation } from './Workstation'

/** Main answers from this computer: no retries, no asking again on focus; its events say when to ask again. */
const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    },
  })

export function App() {
  const [client] = useState(newQueryClient)
  useEffect(() => keepFresh(client), [client])
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
  // A few milliseconds of paper rather than a flash of the wrong language.
  if (view === undefined && !isError) return null
  return <MessagesProvider language={language}>{children}</MessagesProvider>
}
