import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The `.dateline` files that a command line names, by path or by `file:` address, as a file manager hands them over. */
export function storyFilesOf(commandLine: readonly string[], workingFolder: string): string[] {
  return commandLine
    .filter((word) => !word.startsWith('-') && /\.dateline$/i.test(word))
    .flatMap((word) => {
      const file = pathOf(word, workingFolder)
      return file !== null && isFile(file) ? [file] : []
    })
}

function pathOf(word: string, workingFolder: string): string | null {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(word)) return resolve(workingFolder, word)
  try {
    return fileURLToPath(word)
  } catch {
    // An address of somewhere else, or with a foreign computer in it.
    return null
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
