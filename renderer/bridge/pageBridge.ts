import type { DatelineBridge } from '../../shared/ipc/bridge'

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly dateline: DatelineBridge
  }
}

export const pageBridge = (): DatelineBridge => window.dateline
