import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { longestSentences } from '../../shared/checks/checkContext'
import {
  houseStyleFileSchema,
  type HouseRule,
  type SkippedRule,
} from '../../shared/checks/houseStyle/houseRules'
import type { HouseStyle } from '../../shared/checks/houseStyle/houseStyle'
import { readHouseRules } from '../../shared/checks/houseStyle/readHouseRules'
import { namesRegisterSchema, type KnownName } from '../../shared/checks/names/namesRegister'
import { failed, success, type Result } from '../../shared/result'
import { editions, type Edition } from '../../shared/story/edition'

const largest = 4_000_000

/**
 * Reads a newsroom's house style: `en.json`, `ko.json` and `names.json` of a folder. A file that isn't there has no rules; a
 * folder with none of them, or a file that is none, fails with `houseStyle/invalid`. Nothing of it is run here.
 */
export function readHouseStyle(folder: string): Result<Omit<HouseStyle, 'folder'>> {
  const files = { en: 'en.json', ko: 'ko.json', names: 'names.json' } as const
  if (!Object.values(files).some((file) => existsSync(join(folder, file))))
    return failed({ kind: 'houseStyle/invalid', file: folder, detail: Object.values(files).join(', ') })

  const skipped: SkippedRule[] = []
  const styles = {} as Record<Edition, { longestSentence: number; rules: HouseRule[] }>
  for (const edition of editions) {
    const read = readPart(join(folder, files[edition]), houseStyleFileSchema, { rules: [] })
    if (!read.ok) return read
    const { rules, skipped: bad } = readHouseRules(files[edition], read.value.rules)
    skipped.push(...bad)
    styles[edition] = { longestSentence: read.value.longestSentence ?? longestSentences[edition], rules }
  }
  const names = readPart<{ names: KnownName[] }>(join(folder, files.names), namesRegisterSchema, {
    names: [],
  })
  if (!names.ok) return names
  return success({ editions: styles, names: names.value.names, skipped })
}

function readPart<T>(file: string, schema: z.ZodType<T>, absent: T): Result<T> {
  const invalid = (detail: string) => failed({ kind: 'houseStyle/invalid', file, detail })
  if (!existsSync(file)) return success(absent)
  let content: unknown
  try {
    if (statSync(file).size > largest) return invalid(`> ${largest} bytes`)
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error))
  }
  const parsed = schema.safeParse(content)
  return parsed.success ? success(parsed.data) : invalid(z.prettifyError(parsed.error))
}
