import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, Menu, nativeTheme, shell, type BrowserWindow } from 'electron'
import { projectArticleBody } from '../shared/document/projection/projectArticleBody'
import type { Failure } from '../shared/failure'
import { articleUrlPath } from '../shared/output/portal/urlPath'
import { success, type Result } from '../shared/result'
import type { Edition } from '../shared/story/edition'
import { readImportedPage } from '../shared/story/readImportedPage'
import type { Article } from '../shared/story/story'
import { appFiles } from './app/appFiles'
import { serveAppScheme } from './app/appProtocol'
import { closeWithCare } from './app/closeFlow'
import type { DataFolder } from './app/dataFolder'
import { fileDialogs } from './app/fileDialogs'
import { logError } from './app/log'
import { menuTemplate } from './app/menuTemplate'
import { systemLanguage } from './app/systemLanguage'
import { createWindow, denyPermissions } from './app/window'
import { portalConnector } from './connectors/portal/portalConnector'
import { openDatabase } from './database/openDatabase'
import { documentRooms } from './documents/documentRooms'
import { readArticle } from './documents/readArticle'
import { updateLog } from './documents/updateLog'
import { stories as storiesOf } from './drafts/stories'
import { summaries as summariesOf } from './drafts/summaries'
import { summaryProjector } from './drafts/summaryProjector'
import { importer } from './importing/importer'
import { handlers as handlersOf } from './ipc/handlers'
import { eventSender, serveWindow } from './ipc/ipc'
import { lazyPhotoWorker } from './media/lazyPhotoWorker'
import { mediaStore } from './media/mediaStore'
import { photoRecords as photoRecordsOf } from './media/photoRecords'
import { startPhotoWorker } from './media/photoWorker'
import { publications as publicationsOf } from './publishing/publications'
import { publisher as publisherOf } from './publishing/publisher'
import { settingsRoom } from './settings/settingsRoom'
import { settingsStore } from './settings/settingsStore'

export interface Desk {
  /** Brings the window to the front; opens one where there is none. */
  readonly comeForward: () => void
  readonly stop: () => void
}

const now = () => new Date()
const oneSecond = 1000
const halfAMinute = 30 * oneSecond

/** Builds every room in the order in which they need each other, and opens the window. */
export function openDesk(folder: DataFolder, resources: string): Result<Desk> {
  const opened = openDatabase(folder.database)
  if (!opened.ok) return opened
  const database = opened.value

  let window: BrowserWindow | null = null
  const send = eventSender(() => window)
  const onTrouble = (failure: Failure) => send('trouble:happened', failure)
  const onUnexpected = (error: unknown) => logError('room', error)

  const store = settingsStore(folder.folder, now())
  const settings = settingsRoom({
    store,
    system: {
      language: systemLanguage,
      theme: () => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light'),
      applyTheme: (theme) => (nativeTheme.themeSource = theme),
    },
    ownPortalFolder: folder.portal,
    sampleProfileFile: join(resources, 'siteProfile.json'),
    onChanged: (view) => {
      send('settings:changed', view)
      showMenu()
    },
    onProfileChanged: () => send('site:profileChanged', {}),
    onTrouble,
  })

  const log = updateLog(database, now)
  const stories = storiesOf(database, log, now)
  const summaries = summariesOf(database)
  const publications = publicationsOf(database)
  const photoRecords = photoRecordsOf(database, now)
  const photoWorker = lazyPhotoWorker(startPhotoWorker)
  const photos = mediaStore({ folder: folder.media, records: photoRecords, worker: photoWorker })

  const documents = documentRooms({
    log,
    databaseFile: folder.database,
    storyExists: stories.exists,
    onCommitted: ({ storyId }) => projector.noticeChange(storyId),
    onTrouble,
    onUnexpected,
    retryAfter: (attempt) => Math.min(oneSecond * 2 ** (attempt - 1), halfAMinute),
    settleWithin: 3 * oneSecond,
  })
  const freeze = (storyId: string, edition: Edition): Result<Article> => {
    const storyDoc = documents.read({ storyId, part: 'story' })
    if (!storyDoc.ok) return storyDoc
    const articleDoc = documents.read({ storyId, part: edition })
    if (!articleDoc.ok) return articleDoc
    return success(
      readArticle({
        storyId,
        edition,
        storyDoc: storyDoc.value,
        articleDoc: articleDoc.value,
        projectBody: projectArticleBody,
        photo: (photoId) => photoRecords.find(photoId),
      }),
    )
  }
  const projector = summaryProjector({
    stories,
    summaries,
    publications,
    read: (name) => documents.read(name),
    freeze,
    onChanged: () => send('stories:changed', {}),
    onUnexpected,
    within: 400,
    atMost: 15 * oneSecond,
  })
  const publisher = publisherOf({
    publications,
    freeze,
    urlPath: (article, firstPublishedAt) => articleUrlPath(article, firstPublishedAt, settings.profile()),
    hasPhoto: (photoId) => photos.hasPhoto(photoId),
    deliver: (live, onProgress) =>
      portalConnector({
        folder: settings.view().portalFolder,
        profile: settings.profile(),
        photos: photoWorker,
        photoFile: photos.photoFile,
        now,
      }).publish(live, onProgress),
    onProgress: (done, total) => send('publish:progressed', { done, total }),
    now,
  })
  const handlers = handlersOf({
    settings,
    ask: fileDialogs(
      () => window,
      () => settings.view().language,
    ),
    stories,
    summaries,
    projector,
    documents,
    photos,
    photoRecords,
    importer: importer({ readPage: readImportedPage, createStory: (first) => stories.create(first), now }),
    publisher,
    publications,
    onTrouble,
    openInBrowser: (address) => shell.openExternal(address),
  })

  function showMenu(): void {
    const template = menuTemplate(
      settings.view(),
      app.getVersion(),
      {
        command: (command) => send('menu:chosen', { command }),
        chooseFolder: () => void handlers['portal:chooseFolder']({}).then(tellTrouble, onUnexpected),
        chooseProfile: () => void handlers['site:chooseProfile']({}).then(tellTrouble, onUnexpected),
        changeSettings: (changed) => tellTrouble(settings.change(changed)),
        openPortal: () => {
          const front = join(settings.view().portalFolder, 'index.html')
          if (existsSync(front)) void shell.openExternal(pathToFileURL(front).href)
          else onTrouble({ kind: 'portal/notPublished', storyId: '' })
        },
      },
      process.platform,
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  const tellTrouble = (result: Result<unknown>) => {
    if (!result.ok) onTrouble(result.failure)
  }

  function openWindow(): void {
    window = createWindow(settings.view)
    closeWithCare(window, documents, settings.view)
    window.on('closed', () => (window = null))
    // The page is listening by then, and hears what was found wrong at the start.
    window.webContents.once('did-finish-load', () => {
      if (store.backup !== null)
        onTrouble({ kind: 'settings/damaged', file: store.path, backup: store.backup })
    })
  }

  denyPermissions()
  serveAppScheme(
    appFiles({
      rendererFolder: join(import.meta.dirname, '../renderer'),
      photoFile: photos.photoFile,
      photoType: (photoId) => photoRecords.find(photoId)?.mediaType ?? null,
    }),
  )
  serveWindow(
    () => window,
    handlers,
    documents,
    (call, error) => logError(call, error),
  )
  nativeTheme.on('updated', () => send('settings:changed', settings.view()))
  showMenu()
  openWindow()
  try {
    projector.catchUp()
  } catch (error) {
    onUnexpected(error)
  }

  return success({
    comeForward() {
      if (window === null) return openWindow()
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    stop() {
      documents.flush()
      documents.stop()
      try {
        projector.flush()
      } catch (error) {
        // The next start catches up from the log.
        onUnexpected(error)
      }
      projector.stop()
      photoWorker.stop()
      database.close()
    },
  })
}
