import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import type { Failure } from '../../shared/failure'
import type { Handlers } from '../../shared/ipc/calls'
import { failed, success, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'
import type { FileDialogs } from '../app/fileDialogs'
import type { Stories } from '../drafts/stories'
import type { Summaries } from '../drafts/summaries'
import type { SummaryProjector } from '../drafts/summaryProjector'
import type { DocumentRooms } from '../documents/documentRooms'
import type { Importer } from '../importing/importer'
import type { MediaStore } from '../media/mediaStore'
import type { PhotoRecords } from '../media/photoRecords'
import type { Publications } from '../publishing/publications'
import type { Publisher } from '../publishing/publisher'
import { ensurePortalFolder } from '../publishing/portalFolder'
import type { SettingsRoom } from '../settings/settingsRoom'

export interface HandlerRooms {
  readonly settings: SettingsRoom
  readonly ask: FileDialogs
  readonly stories: Stories
  readonly summaries: Summaries
  readonly projector: SummaryProjector
  readonly documents: DocumentRooms
  readonly photos: MediaStore
  readonly photoRecords: PhotoRecords
  readonly importer: Importer
  readonly publisher: Publisher
  readonly publications: Publications
  readonly onTrouble: (failure: Failure) => void
  readonly openInBrowser: (address: string) => Promise<void>
}

/** Every call of the contract and the room that answers it. */
export function handlers(rooms: HandlerRooms): Handlers {
  const { settings, ask, stories, projector, publications } = rooms

  /** Takes what can be taken. What can't is told apart, unless nothing could. */
  async function takePhotos(files: readonly string[]): Promise<Result<PhotoAsset[]>> {
    const taken: PhotoAsset[] = []
    const refused: Failure[] = []
    for (const file of files) {
      const photo = await rooms.photos.takeFile(file)
      if (photo.ok) taken.push(photo.value)
      else refused.push(photo.failure)
    }
    const [first, ...others] = refused
    if (first === undefined) return success(taken)
    for (const failure of taken.length > 0 ? refused : others) rooms.onTrouble(failure)
    return taken.length > 0 ? success(taken) : failed(first)
  }

  return {
    'settings:read': () => Promise.resolve(success(settings.view())),
    'settings:change': ({ language, theme }) =>
      Promise.resolve(
        settings.change({
          ...(language === undefined ? {} : { language }),
          ...(theme === undefined ? {} : { theme }),
        }),
      ),

    'site:readProfile': () => Promise.resolve(success(settings.profile())),
    'site:chooseProfile': async () => {
      const file = await ask.profile()
      return file === null ? success(null) : settings.chooseProfile(file)
    },

    'story:list': ({ search }) => Promise.resolve(success(rooms.summaries.list(search))),
    'story:create': () => {
      const storyId = stories.create()
      projector.noticeChange(storyId)
      projector.flush()
      return Promise.resolve(success({ storyId }))
    },

    'photo:choose': async () => takePhotos(await ask.photos()),
    'photo:take': ({ fileName, bytes }) => rooms.photos.takeBytes(bytes, fileName),
    'photo:describe': ({ photoId }) => {
      const photo = rooms.photoRecords.find(photoId)
      return Promise.resolve(photo === null ? failed({ kind: 'photo/missing', photoId }) : success(photo))
    },

    'import:read': async () => {
      const file = await ask.page()
      return file === null ? success(null) : rooms.importer.read(file)
    },
    'import:accept': ({ previewId }) => {
      const accepted = rooms.importer.accept(previewId)
      if (accepted.ok) {
        projector.noticeChange(accepted.value.storyId)
        projector.flush()
      }
      return Promise.resolve(accepted)
    },

    'publish:story': async ({ storyId, editions }) => {
      if (!stories.exists(storyId)) return failed({ kind: 'story/notFound', storyId })
      // What is published is what is committed, so the window's last keys are waited for.
      await rooms.documents.settle({ closing: false })
      const flushed = rooms.documents.flush()
      if (!flushed.ok) return flushed
      const published = await rooms.publisher.publish(storyId, editions)
      if (published.ok) {
        projector.noticeChange(storyId)
        projector.flush()
      }
      return published
    },
    'publish:read': ({ storyId }) => Promise.resolve(success(publications.ofStory(storyId))),

    'portal:chooseFolder': async () => {
      const folder = await ask.folder()
      if (folder === null) return success(settings.view())
      const ready = ensurePortalFolder(folder)
      return ready.ok ? settings.change({ portalFolder: folder }) : ready
    },
    'portal:openPage': async ({ storyId, edition }) => {
      const live = publications.ofStory(storyId).find(({ article }) => article.edition === edition)
      const file = live === undefined ? null : join(settings.view().portalFolder, live.urlPath)
      if (file === null || !existsSync(file)) return failed({ kind: 'portal/notPublished', storyId })
      await rooms.openInBrowser(pathToFileURL(file).href)
      return success({})
    },
  }
}
