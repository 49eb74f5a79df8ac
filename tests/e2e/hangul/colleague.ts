import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { documentPortMessage } from '../../../shared/ipc/bridge'
import type { DocumentName } from '../../../shared/ipc/documentPort'
import { afterPaint } from '../pages/afterPaint'

/** Somebody else who writes in the same document, over a document port of their own to main. */
export interface Colleague {
  readonly doc: Y.Doc
  /** Makes a change; resolves when main has committed it and the window has been told. */
  write(change: (doc: Y.Doc) => void): Promise<void>
}

interface ColleaguePort {
  readonly port: MessagePort
  /** What main sent, as plain numbers: it has to cross to the test. */
  readonly received: number[][]
  saved: number
}
type ColleagueWindow = Window & { colleagues?: Record<string, ColleaguePort> }

/** Opens the document beside the window, by the same door. */
export async function inviteColleague(window: Page, name: DocumentName): Promise<Colleague> {
  const id = `${name.storyId}/${name.part}`
  await window.evaluate(
    ([id, name, message]) =>
      new Promise<void>((resolve) => {
        const page = globalThis as unknown as ColleagueWindow & { dateline: { connectDocuments(): void } }
        addEventListener('message', function arrived(event: MessageEvent<unknown>) {
          const [port] = event.ports
          if (event.data !== message || port === undefined) return
          removeEventListener('message', arrived)
          const colleague: ColleaguePort = { port, received: [], saved: 0 }
          ;(page.colleagues ??= {})[id] = colleague
          port.onmessage = ({ data }: MessageEvent<Record<string, unknown>>) => {
            const told = data as {
              type: string
              updates?: Uint8Array[]
              update?: Uint8Array
              number?: number
            }
            if (told.type === 'update' && told.update) colleague.received.push([...told.update])
            if (told.type === 'saved') colleague.saved = told.number ?? 0
            if (told.type === 'opened') {
              for (const update of told.updates ?? []) colleague.received.push([...update])
              resolve()
            }
          }
          port.postMessage({ type: 'open', name })
        })
        page.dateline.connectDocuments()
      }),
    [id, name, documentPortMessage] as const,
  )

  const doc = new Y.Doc()
  let written = 0
  const read = async (): Promise<void> => {
    const updates = await window.evaluate(
      (id) => (globalThis as unknown as ColleagueWindow).colleagues![id]!.received.splice(0),
      id,
    )
    for (const update of updates) Y.applyUpdate(doc, Uint8Array.from(update), 'main')
  }
  await read()

  return {
    doc,
    async write(change) {
      await read()
      const before = Y.encodeStateVector(doc)
      change(doc)
      const update = [...Y.encodeStateAsUpdate(doc, before)]
      written += 1
      await window.evaluate(
        async ([id, name, update, number]) => {
          const colleague = (globalThis as unknown as ColleagueWindow).colleagues![id]!
          colleague.port.postMessage({ type: 'update', name, number, update: Uint8Array.from(update) })
          while (colleague.saved < number) await new Promise((resolve) => setTimeout(resolve, 0))
        },
        [id, name, update, written] as const,
      )
      // Main tells the window in the same breath; two frames later it has arrived there too.
      await afterPaint(window)
    },
  }
}
