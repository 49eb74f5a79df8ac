import { useLayoutEffect, useState, type ReactNode } from 'react'
import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query'
import { settingsQuery } from '../calls/queries'
import { commandDesk } from '../commands/commandDesk'
import { CommandsContext } from '../commands/CommandsContext'
import { ChecksProvider } from '../checks/ChecksProvider'
import { CommentsProvider } from '../comments/CommentsProvider'
import { MessagesProvider } from '../messages/MessagesProvider'
import { Notices } from '../notices/Notices'
import { ErrorBoundary } from './ErrorBoundary'
import { Workstation } from './Workstation'

export function App({ client }: { client: QueryClient }) {
  const [commands] = useState(commandDesk)
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <LanguageAndTheme>
          <CommandsContext value={commands}>
            <ChecksProvider>
              <CommentsProvider>
                <Workstation />
              </CommentsProvider>
            </ChecksProvider>
          </CommandsContext>
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
