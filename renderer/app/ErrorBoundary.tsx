import { Component, type ErrorInfo, type ReactNode } from 'react'
import { RotateCcw } from 'lucide-react'
import { en } from '../messages/en'
import { ko } from '../messages/ko'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

/**
 * The last screen when the interface itself breaks: what was typed is in the update log by then, and reloading reads
 * it back. It stands outside all providers, so it asks the page for the language.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    // The main process keeps what the window's console says in its log.
    // eslint-disable-next-line no-console -- the only way for a broken window to leave its reason behind
    console.error(error, info.componentStack)
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const { app } = document.documentElement.lang === 'ko' ? ko : en
    return (
      <main className="broken" role="alert">
        <EmptyState
          title={app.unexpected}
          action={
            <Button look="accent" icon={RotateCcw} onPress={() => window.location.reload()}>
              {app.reload}
            </Button>
          }
        >
          {app.unexpectedSafe}
        </EmptyState>
      </main>
    )
  }
}
