import { Notification, type BrowserWindow } from 'electron'
import type { PublishJob } from '../../shared/publishing/publishJob'
import type { SendEvent } from '../ipc/ipc'
import { nativeWords } from './nativeWords'

export interface PersonNeededOptions {
  readonly window: {
    readonly current: () => BrowserWindow | null
    readonly comeForward: () => void
  }
  readonly language: () => 'en' | 'ko'
  readonly send: SendEvent
}

/**
 * Tells by the system's own means that a story waits for a person who looks elsewhere; in front of them the window has its own
 * notice. The headline is all that is said: others may see the screen. Whether it is shown, and for how long, is the
 * system's business.
 */
export function personNeeded({ window, language, send }: PersonNeededOptions) {
  // Collected as garbage, a notice that is still shown would not hear that it was chosen.
  const shown = new Map<number, Notification>()
  return ({ jobId, headline }: Pick<PublishJob, 'jobId' | 'headline'>): void => {
    if (window.current()?.isFocused() === true || !Notification.isSupported()) return
    const words = nativeWords[language()].needsPerson
    shown.get(jobId)?.close()
    const notice = new Notification({ title: words.title, body: headline || words.untitled })
    notice.on('click', () => {
      window.comeForward()
      send('outbox:wanted', {})
    })
    notice.on('close', () => shown.delete(jobId))
    shown.set(jobId, notice)
    notice.show()
  }
}
