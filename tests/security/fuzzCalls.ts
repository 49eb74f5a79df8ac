import type { ElectronApplication, Page } from '@playwright/test'
import { calls, type CallName } from '../../shared/ipc/calls'
import type { DatelineBridge } from '../../shared/ipc/bridge'
import { hostileMessages, randomFrom } from './hostileMessages'

export interface FuzzFigures {
  readonly calls: number
  readonly malformed: number
  /** Malformed messages that were not refused as such, with what came back. */
  readonly notRefused: string[]
  readonly wellFormed: number
  /** Hostile but well-formed messages that met a bug: answered as `internal/unexpected`, or not at all. */
  readonly broken: string[]
}

/** From here on no dialog, file manager, browser or restart comes of a call; what was tried is counted. */
export const muteMain = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electronApp, dialog, shell }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
    shell.showItemInFolder = () => undefined
    shell.openPath = () => Promise.resolve('')
    shell.openExternal = () => Promise.resolve()
    electronApp.relaunch = () => undefined
    electronApp.quit = () => undefined
  })

/**
 * Values on their way into the page. The debugging protocol stops at half surrogates and at deep nesting, so they travel as one
 * text; what JSON hasn't got is told by a tag.
 */
export function packed(values: readonly unknown[]): string {
  return JSON.stringify(values, function (this: Record<string, unknown>, key, value: unknown) {
    const own = this[key]
    if (own instanceof Date) return { $: 'date' }
    if (own === undefined) return { $: 'undefined' }
    return typeof own === 'number' && !Number.isFinite(own) ? { $: String(own) } : value
  })
}

/** Puts `unpacked` into the page, which makes values of what was `packed`. */
const teachUnpacking = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const others: Record<string, unknown> = {
      date: new Date(0),
      NaN: Number.NaN,
      Infinity: Number.POSITIVE_INFINITY,
    }
    const unpacked = (text: string): unknown =>
      JSON.parse(text, (_key, value: { $?: unknown } | null) =>
        typeof value === 'object' && value !== null && typeof value.$ === 'string' ? others[value.$] : value,
      )
    Object.assign(globalThis, { unpacked })
  })
interface Taught {
  readonly dateline: DatelineBridge
  readonly unpacked: (text: string) => unknown[]
}

/** Sends every call so many malformed messages from the page itself, and the hostile well-formed ones among them. */
export async function fuzzCalls(window: Page, perCall: number, seed: number): Promise<FuzzFigures> {
  const names = Object.keys(calls) as CallName[]
  await teachUnpacking(window)
  const figures = {
    calls: names.length,
    malformed: 0,
    notRefused: [] as string[],
    wellFormed: 0,
    broken: [] as string[],
  }
  for (const [index, name] of names.entries()) {
    const messages = hostileMessages(name, perCall, randomFrom(seed + index))
    const answers = await window.evaluate(
      async ({ name, inputs }) => {
        const { dateline, unpacked } = globalThis as unknown as Taught
        const answers: string[] = []
        for (const input of unpacked(inputs)) {
          const answer = await dateline
            .call(name, input as never)
            .catch((error: unknown) => ({ ok: false as const, failure: { kind: String(error) } }))
          answers.push(answer.ok ? 'answered' : answer.failure.kind)
        }
        return answers
      },
      { name, inputs: packed(messages.map(({ input }) => input)) },
    )
    messages.forEach(({ isWellFormed }, at) => {
      const answer = answers[at] ?? 'no answer'
      if (isWellFormed) {
        figures.wellFormed += 1
        if (!/^(?:answered|[a-z]+[A-Za-z]*\/[A-Za-z]+)$/.test(answer) || answer === 'internal/unexpected')
          figures.broken.push(`${name} ${JSON.stringify(messages[at]?.input)?.slice(0, 200)}: ${answer}`)
      } else {
        figures.malformed += 1
        if (answer !== 'message/invalid') figures.notRefused.push(`${name}: ${answer}`)
      }
    })
  }
  return figures
}

/** After `fuzzCalls`: sends so many senseless messages over a fresh document port. Gives back how many were answered. */
export const fuzzDocumentPort = (window: Page, count: number, seed: number): Promise<number> =>
  window.evaluate(
    async ({ messages, portMessage }) => {
      const { dateline, unpacked } = globalThis as unknown as Taught
      const port = await new Promise<MessagePort>((resolve) => {
        const take = ({ data, ports }: MessageEvent) => {
          if (data !== portMessage || !ports[0]) return
          removeEventListener('message', take)
          resolve(ports[0])
        }
        addEventListener('message', take)
        dateline.connectDocuments()
      })
      let answered = 0
      port.onmessage = () => (answered += 1)
      for (const message of unpacked(messages)) port.postMessage(message)
      // A call is answered after what lies before it.
      await dateline.call('settings:read', {})
      port.close()
      return answered
    },
    {
      messages: packed(
        hostileMessages('story:list', count, randomFrom(seed)).map(
          ({ input }, at) =>
            [
              input,
              { type: 'open', name: input },
              { type: 'update', name: { storyId: input, part: 'en' }, number: -1, update: input },
              { type: 'snapshot', name: input, editorJson: input },
            ][at % 4],
        ),
      ),
      portMessage: 'dateline:documentPort',
    },
  )
