import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { failed, success, type Result } from '../../shared/result'
import type { PolicyOrigin } from '../../shared/policy/policy'
import { diskFailure } from '../database/diskFailure'

interface PolicyWords {
  readonly file: string
  readonly origin: PolicyOrigin
}

/**
 * The words that the newsroom knows to be right: a plain text file, one a line, that anybody may edit or hand on. Lines that
 * begin with `#` are notes and stay. `fromPolicy` is such a file of newsroom IT's, whose words count as well.
 */
export function newsroomDictionary(file: string, onChanged: () => void, fromPolicy?: PolicyWords) {
  const lines = (): string[] => linesOf(file)
  const locked = (): string[] => (fromPolicy === undefined ? [] : linesOf(fromPolicy.file).flatMap(wordOf))
  const words = (): string[] => [...new Set([...locked(), ...lines().flatMap(wordOf)])]

  /** Written beside and put in its place, so that a full disk costs no word that was there. */
  function write(next: readonly string[]): Result<string[]> {
    try {
      writeFileSync(`${file}.new`, `${next.join('\n')}\n`)
      renameSync(`${file}.new`, file)
    } catch (error) {
      const failure = diskFailure(error, file)
      if (failure === null) throw error
      return failed(failure)
    }
    onChanged()
    return success(words())
  }
  return {
    words,
    /** Fails with `disk/full`, `disk/notWritable`. */
    add(word: string): Result<string[]> {
      const known = words()
      const added = word.trim().normalize('NFC')
      if (known.includes(added)) return success(known)
      return write([...lines().filter((line) => line.trim() !== ''), added])
    },
    /** Fails with `settings/locked` for a word of the policy's, `disk/full`, `disk/notWritable`. */
    remove(word: string): Result<string[]> {
      const removed = word.normalize('NFC')
      if (fromPolicy !== undefined && locked().includes(removed))
        return failed({ kind: 'settings/locked', setting: 'dictionary', ...fromPolicy.origin })
      return write(lines().filter((line) => line.trim() !== '' && line.trim().normalize('NFC') !== removed))
    },
  }
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
}

const wordOf = (line: string): string[] =>
  line.trim() === '' || line.startsWith('#') ? [] : [line.trim().normalize('NFC')]
export type NewsroomDictionary = ReturnType<typeof newsroomDictionary>
