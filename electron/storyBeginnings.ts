import { join } from 'node:path'
import { shell } from 'electron'
import type { Result } from '../shared/result'
import { readImportedPage } from '../shared/story/readImportedPage'
import type { DataFolder } from './app/dataFolder'
import type { FirstUpdates, Stories } from './drafts/stories'
import { importer } from './importing/importer'
import type { SettingsRoom } from './settings/settingsRoom'
import { storyTemplates } from './templates/storyTemplates'

interface StoryBeginningsOptions {
  readonly stories: Stories
  readonly settings: SettingsRoom
  /** The folder of what ships with the app. */
  readonly resources: string
  readonly folder: DataFolder
  readonly now: () => Date
}

/** What a story begins with where it doesn't begin empty: a page that is imported, or a template. */
export function storyBeginnings({ stories, settings, resources, folder, now }: StoryBeginningsOptions) {
  const createStory = (first: FirstUpdates) => stories.create(first)
  const pages = importer({ readPage: readImportedPage, createStory, now })
  return {
    importer: pages,
    /** A story to play with, out of the page that ships in the interface's language. */
    async createSample(): Promise<Result<{ storyId: string }>> {
      const page = join(resources, 'samplePages', `harbour-lights.${settings.view().language}.txt`)
      const read = await pages.read(page)
      return read.ok ? pages.accept(read.value.previewId) : read
    },
    templates: storyTemplates({
      sampleFolder: join(resources, 'templates'),
      ownFolder: folder.templates,
      sections: () => settings.profile().sections.map(({ id }) => id),
      openFolder: (path) => shell.openPath(path),
      createStory,
    }),
  }
}
