import { join } from 'node:path'
import { app, nativeTheme, net, powerMonitor, shell } from 'electron'
import type { Failure } from '../shared/failure'
import { success, type Result } from '../shared/result'
import { appFiles } from './app/appFiles'
import { serveAppScheme } from './app/appProtocol'
import type { DataFolder } from './app/dataFolder'
import { fileDialogs } from './app/fileDialogs'
import { logError } from './app/log'
import { showAppMenu } from './app/appMenu'
import { personNeeded } from './app/personNeeded'
import { diskFailure } from './database/diskFailure'
import { carryingDesk } from './carryingDesk'
import { deskSafety } from './deskSafety'
import { deskPhotos } from './deskPhotos'
import { deskSettings } from './deskSettings'
import { deskStyle } from './deskStyle'
import { deskWindow } from './deskWindow'
import { openDeskData } from './recovery/openDeskData'
import { runBackupJob } from './backup/runBackupJob'
import { connectionsToCheck } from './doctor/connectionsToCheck'
import { doctorRoom } from './doctor/doctorRoom'
import { systemFacts } from './doctor/systemFacts'
import { documentRooms } from './documents/documentRooms'
import { freezing } from './documents/freezing'
import { stories as storiesOf } from './drafts/stories'
import { handlers as handlersOf } from './ipc/handlers'
import { eventSender, serveWindow } from './ipc/ipc'
import { creditMemory } from './media/creditMemory'
import type { PolicyInForce } from './policy/policyInForce'
import { publications as publicationsOf } from './publishing/publications'
import { systemKeyStore } from './credentials/systemKeyStore'
import { publishingDesk } from './publishingDesk'
import { siteDesk } from './siteDesk'
import { storyBeginnings } from './storyBeginnings'
import { storyDesk } from './storyDesk'
import { storyHistory } from './storyHistory'
import { updatesDesk } from './updatesDesk'
import { workflowDesk } from './workflowDesk'

export interface Desk {
  /** Brings the window to the front; opens one where there is none. */
  readonly comeForward: () => void
  /** Takes in `.dateline` files that the system opened with Dateline, and says in the window what came. */
  readonly takeFiles: (files: readonly string[]) => void
  readonly stop: () => void
}

const now = () => new Date()
const oneSecond = 1000
const rendererFolder = join(import.meta.dirname, '../renderer')

/**
 * Builds every room in the order in which they need each other, and opens the window. As long as it is because it decides nothing:
 * each part that does is a desk of its own, and who is handed what stands here in one place.
 */
export function openDesk(folder: DataFolder, resources: string, policy: PolicyInForce): Result<Desk> {
  const onUnexpected = (error: unknown) => logError('room', error)
  const opened = openDeskData(folder, now, onUnexpected)
  if (!opened.ok) return opened
  const { database, log, second, newer } = opened.value
  const closedFor: Failure | null = newer && { kind: 'desk/readOnly', ...newer }

  const window = deskWindow({
    view: () => settings.view(),
    documents: () => documents,
    foundAtStart: () => (damaged === null ? [] : [{ kind: 'settings/damaged', ...damaged }]),
    onTrouble: (failure) => onTrouble(failure),
  })
  const send = eventSender(window.current)
  const onTrouble = (failure: Failure) => send('trouble:happened', failure)

  const { settings, people, who, damaged, hadNoSettings } = deskSettings({
    folder,
    resources,
    policy,
    ask: () => ask,
    send,
    onMenuChanged: () => showMenu(),
    onTrouble,
    now,
  })
  const style = deskStyle({ settings, policy, resources, folder, send, onTrouble })

  const stories = storiesOf(database, log, now)
  const publications = publicationsOf(database)
  const { photoRecords, uses, photoDetails, photoWorker, photos, intake, pictures, sizeFile, webPictures } =
    deskPhotos({
      database,
      media: folder.media,
      derivatives: folder.derivatives,
      policy,
      profile: settings.profile,
      now,
      send,
      onTrouble,
      noticeChange: (storyId) => desk.projector.noticeChange(storyId),
    })

  const documents = documentRooms({
    log,
    hold: (entries) => second.hold(entries.map((entry) => ({ seq: 0, at: now().toISOString(), ...entry }))),
    databaseFile: folder.database,
    closedFor,
    storyExists: stories.exists,
    onCommitted: ({ storyId }) => {
      desk.projector.noticeChange(storyId)
      history.noticeChange(storyId)
      carrying.noticeChange()
      updates.noticeWriting()
    },
    onTrouble,
    onUnexpected,
    retryAfter: (attempt) => Math.min(oneSecond * 2 ** (attempt - 1), 30 * oneSecond),
    settleWithin: 3 * oneSecond,
  })
  const { freeze, freezeDocuments } = freezing({
    read: (name) => documents.read(name),
    photo: (photoId) => photoDetails.shown(photoId),
    profile: () => settings.profile(),
  })
  const common = {
    database,
    publications,
    settings,
    policy,
    freeze,
    isInTrash: (storyId: string) => desk.trash.has(storyId),
    isOnline: () => net.isOnline(),
    now,
    isReadOnly: closedFor !== null,
    onUnexpected,
    role: people.role,
    send,
  }
  const history = storyHistory({
    ...common,
    who,
    second,
    documents: () => documents,
    storyExists: stories.exists,
    freezeDocuments,
    onKept: (storyId) => send('history:changed', { storyId }),
  })
  const desk = storyDesk({
    ...common,
    stories,
    stateOf: (storyId) => workflow.stateOf(storyId),
    documents: () => documents,
    second,
    removePhoto: (photoId) => photos.remove(photoId),
    onChanged: () => send('stories:changed', {}),
  })
  const publishing = publishingDesk({
    ...common,
    folder,
    photoWorker,
    version: app.getVersion(),
    photoFile: pictures.photoFile,
    hasPhoto: (photoId) => photos.hasPhoto(photoId),
    fetch: (url, init) => net.fetch(url, init),
    keyStore: systemKeyStore(),
    workflow: () => workflow,
    choosePartnerFolder: () => ask.partnerFolder(),
    onNeedsPerson: personNeeded({ window, send, language: () => settings.view().language }),
  })
  const workflow = workflowDesk({
    ...common,
    people,
    documents: () => documents,
    history,
    publishing,
    confirmKill: (...asked) => ask.mayKill(...asked),
    storyExists: stories.exists,
    onChanged: (storyId) => {
      send('workflow:changed', { storyId })
      desk.projector.noticeChange(storyId)
    },
  })
  const ask = fileDialogs(window.current, () => settings.view().language)
  const safety = deskSafety({
    data: opened.value,
    hadNoSettings,
    folder,
    ask,
    run: runBackupJob,
    documents,
    photoName: (photoId) => photoRecords.find(photoId)?.fileName ?? null,
    now,
    onChanged: () => send('backups:changed', {}),
    onTrouble,
    onUnexpected,
    restart: () => {
      app.relaunch()
      app.quit()
    },
    showFolder: (path) => shell.openPath(path),
  })
  const carrying = carryingDesk({
    ...common,
    who,
    person: people.current,
    log,
    stories,
    documents,
    photoDetails,
    photos,
    worker: photoWorker,
    dataFolder: folder.folder,
    ask,
    keepRevision: history.keepRevision,
    onTaken: (storyId) => {
      desk.projector.noticeChange(storyId)
      desk.projector.flush()
    },
    onTrouble,
    onHandOff: () => send('handOff:changed', {}),
    onOpened: () => send('bundle:opened', {}),
  })
  const updates = updatesDesk({
    ...common,
    folder,
    flush: () => documents.flush(),
    outbox: publishing.outbox,
    backUp: () => safety.calls['backup:now']({}),
  })
  const site = siteDesk({
    ...common,
    portal: publishing.portal,
    preview: { live: publications.live, freeze, ...pictures, sizeFile, now },
    documents,
  })
  const handlers = handlersOf({
    ...common,
    people,
    ...style,
    ask,
    safety: safety.calls,
    doctor: doctorRoom({
      folder,
      rendererFolder,
      policy,
      view: settings.view,
      system: systemFacts,
      run: runBackupJob,
      connections: () => connectionsToCheck(publishing.connections.list, publishing.calls['connection:test']),
      now,
      reportPlace: ask.reportToWrite,
    }),
    carrying: carrying.calls,
    site: site.calls,
    updates: updates.calls,
    stories,
    ...storyBeginnings({ stories, settings, resources, folder, now }),
    desk,
    history,
    documents,
    intake,
    photoRecords,
    webPictures,
    photoDetails,
    photoUses: uses,
    creditMemory: creditMemory(database, photoDetails),
    publisher: publishing.publisher,
    workflow,
    publishing: publishing.calls,
    openInBrowser: (address) => shell.openExternal(address),
  })

  const showMenu = () =>
    showAppMenu({
      settings,
      command: (command) => send('menu:chosen', { command }),
      logs: folder.logs,
      onTrouble,
    })

  serveAppScheme(
    appFiles({
      rendererFolder,
      ...pictures,
      preview: site.previewFile,
    }),
  )
  serveWindow(
    window.current,
    handlers,
    documents,
    intake,
    (call, error) => logError(call, error),
    (error) => (closedFor && diskFailure(error, '') ? closedFor : diskFailure(error, folder.database)),
  )
  nativeTheme.on('updated', () => send('settings:changed', settings.view()))
  showMenu()
  window.open()
  for (const room of [safety, carrying, desk, history, publishing, updates]) room.start()
  powerMonitor.on('suspend', publishing.sleeps)
  powerMonitor.on('resume', publishing.wakes)

  return success({
    takeFiles: (files) => carrying.open(files),
    comeForward: window.comeForward,
    stop() {
      documents.flush()
      const rooms = [documents, publishing, desk, history, carrying, updates, photoWorker, safety]
      for (const room of rooms) room.stop()
      opened.value.close()
    },
  })
}
