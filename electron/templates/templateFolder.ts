import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { templateSchema, type Template, type TemplateList } from '../../shared/story/template'

const largest = 1_000_000
const most = 200

export interface TemplateFolder {
  readonly templates: readonly Template[]
  readonly skipped: TemplateList['skipped']
}

/** Reads the templates of a folder, one JSON file each, by name. A file that is none is named with the reason and left out. */
export function readTemplates(folder: string): TemplateFolder {
  const templates: Template[] = []
  const skipped: TemplateList['skipped'] = []
  const files = jsonFiles(folder)
  for (const file of files.slice(0, most)) {
    const read = readTemplate(join(folder, file))
    if (typeof read === 'string') skipped.push({ file, detail: read })
    else if (templates.some(({ id }) => id === read.id))
      skipped.push({ file, detail: `the id ${read.id} is taken by another file` })
    else templates.push(read)
  }
  for (const file of files.slice(most)) skipped.push({ file, detail: `more than ${most} templates` })
  return { templates, skipped }
}

const jsonFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^[^.].*\.json$/i.test(file))
        .sort()
    : []

/** Names of the files in a folder that are read as templates, whether they are good ones or not. */
export const templateFiles = (folder: string): string[] =>
  jsonFiles(folder)
    .slice(0, most)
    .filter((file) => statSync(join(folder, file)).isFile())

/** The template, or why it is none. */
function readTemplate(file: string): Template | string {
  try {
    const { size } = statSync(file)
    if (size > largest) return `${size} bytes, at most ${largest}`
    const parsed = templateSchema.safeParse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')))
    return parsed.success ? parsed.data : z.prettifyError(parsed.error)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
