import { hunspellDictionaries, type DictionaryFiles } from '../spelling/hunspellDictionaries'
import type { FromWorker, ToSpellingWorker } from './checkMessages'
import { incrementalSpelling } from './incrementalSpelling'

// The packages' own files, copied into the app by the build; they export nothing that a page could import.
const files: DictionaryFiles = {
  en: {
    aff: new URL('../../../node_modules/dictionary-en/index.aff', import.meta.url).href,
    dic: new URL('../../../node_modules/dictionary-en/index.dic', import.meta.url).href,
  },
  ko: {
    aff: new URL('../../../node_modules/dictionary-ko/index.aff', import.meta.url).href,
    dic: new URL('../../../node_modules/dictionary-ko/index.dic', import.meta.url).href,
  },
}

async function read(address: string): Promise<Uint8Array> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
const post = (message: FromWorker): void => postMessage(message)
const failed = (error: unknown): void =>
  post({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })

// One message after the other: a dictionary may still be on its way when the next one comes.
let working: Promise<unknown> = hunspellDictionaries(read, files).then((dictionaries) => {
  take = incrementalSpelling(dictionaries, post)
})
let take: ((message: ToSpellingWorker) => Promise<void>) | null = null
working = working.catch(failed)
addEventListener('message', ({ data }: MessageEvent<ToSpellingWorker>) => {
  working = working.then(() => take?.(data)).catch(failed)
})
