import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failed, success, type Result } from '../../shared/result'
import type { TemplateList } from '../../shared/story/template'
import type { FirstUpdates } from '../drafts/stories'
import { readTemplates } from './templateFolder'
import { templateStory } from './templateStory'

interface StoryTemplatesOptions {
  /** The folder of the samples that ship with the app. */
  readonly sampleFolder: string
  /** The newsroom's own, which may not be there. */
  readonly ownFolder: string
  /** The ids of the sections that the site profile has now. */
  readonly sections: () => readonly string[]
  readonly openFolder: (folder: string) => Promise<unknown>
  readonly createStory: (first: FirstUpdates) => string
}

/** What a new story may begin with. The folders are read anew each time, so an edited file counts at once. */
export function storyTemplates(options: StoryTemplatesOptions) {
  const { sampleFolder, ownFolder, sections, createStory } = options
  function read() {
    const samples = readTemplates(sampleFolder)
    const own = readTemplates(ownFolder)
    // A template of the newsroom's takes the place of the sample with its id.
    const byId = new Map([...samples.templates, ...own.templates].map((template) => [template.id, template]))
    return { byId, skipped: [...samples.skipped, ...own.skipped] }
  }
  return {
    list(): TemplateList {
      const { byId, skipped } = read()
      return {
        templates: [...byId.values()].map(({ id, names, about }) => ({ id, names, about })),
        skipped,
      }
    },
    /** A new story with what the template holds, whole or not at all. Fails with `template/notFound`. */
    create(templateId: string): Result<{ storyId: string }> {
      const template = read().byId.get(templateId)
      if (template === undefined) return failed({ kind: 'template/notFound', templateId })
      return success({ storyId: createStory(templateStory(template, sections())) })
    },
    /** Opens the newsroom's folder; where there is none yet it is made, with copies of the samples to edit. */
    async showFolder(): Promise<void> {
      if (!existsSync(ownFolder)) {
        mkdirSync(ownFolder)
        // Read and written, not copied: the samples may lie inside the packed app.
        for (const file of readdirSync(sampleFolder))
          writeFileSync(join(ownFolder, file), readFileSync(join(sampleFolder, file)))
      }
      await options.openFolder(ownFolder)
    },
  }
}
export type StoryTemplates = ReturnType<typeof storyTemplates>
