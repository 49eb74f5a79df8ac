import { dialog } from 'electron'
import type { Failure } from '../../shared/failure'
import { nativeWords, type NativeWords } from './nativeWords'

/** What is said when Dateline can't start: on the screen, and in its output for whoever started it there. */
export async function sayWhyNotStarted(failure: Failure, language: 'en' | 'ko'): Promise<void> {
  const words = nativeWords[language]
  const { message, detail } = explain(failure, words)
  process.stderr.write(`${message}\n${detail}\n`)
  await dialog.showMessageBox({ type: 'error', message, detail, buttons: [words.quit], noLink: true })
}

function explain(failure: Failure, words: NativeWords): { message: string; detail: string } {
  if (failure.kind === 'database/newer')
    return { message: words.newer.message, detail: words.newer.detail(failure.file) }
  if (failure.kind === 'database/unreadable')
    return {
      message: words.unreadable.message,
      detail: words.unreadable.detail(failure.file, failure.detail),
    }
  const path = 'path' in failure ? failure.path : ''
  const why = 'detail' in failure ? failure.detail : ''
  return { message: words.notWritable.message, detail: words.notWritable.detail(path, why) }
}
