import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import type { Handlers } from '../../shared/ipc/calls'
import { failed, success, type Result } from '../../shared/result'
import type { HouseStyleRoom } from '../checks/houseStyleRoom'
import type { NewsroomDictionary } from '../checks/newsroomDictionary'
import type { FileDialogs } from '../app/fileDialogs'
import type { Stories } from '../drafts/stories'
import type { publishingHandlers } from './publishingHandlers'
import type { CarryingCalls } from '../carryingDesk'
import type { SafetyCalls } from '../deskSafety'
import type { DoctorCalls } from '../doctor/doctorRoom'
import type { DocumentRooms } from '../documents/documentRooms'
import type { Importer } from '../importing/importer'
import type { PhotoIntake } from '../media/photoIntake'
import type { WebPictures } from '../media/webPictures'
import type { CreditMemory } from '../media/creditMemory'
import type { PhotoUses } from '../drafts/photoUses'
import type { PhotoDetailsRoom } from '../media/photoDetailsRoom'
import type { PhotoRecords } from '../media/photoRecords'
import type { Publications } from '../publishing/publications'
import type { Publisher } from '../publishing/publisher'
import { ensurePortalFolder } from '../publishing/portalFolder'
import type { People } from '../settings/people'
import { mayPublish } from '../policy/mayPublish'
import type { PolicyInForce } from '../policy/policyInForce'
import type { SettingsRoom } from '../settings/settingsRoom'
import type { StoryTemplates } from '../templates/storyTemplates'
import type { SiteCalls } from '../siteDesk'
import type { UpdateCalls } from '../updates/updateRoom'
import type { StoryDesk } from '../storyDesk'
import type { StoryHistory } from '../storyHistory'
import type { WorkflowDesk } from '../workflowDesk'

export interface HandlerRooms {
  readonly desk: StoryDesk
  readonly history: StoryHistory
  readonly policy: PolicyInForce
  readonly settings: SettingsRoom
  readonly people: People
  readonly houseStyle: HouseStyleRoom
  readonly dictionary: NewsroomDictionary
  readonly ask: FileDialogs
  readonly stories: Stories
  readonly templates: StoryTemplates
  readonly documents: DocumentRooms
  readonly intake: PhotoIntake
  readonly photoRecords: PhotoRecords
  readonly webPictures: WebPictures
  readonly photoDetails: PhotoDetailsRoom
  readonly photoUses: PhotoUses
  readonly creditMemory: CreditMemory
  readonly importer: Importer
  readonly createSample: () => Promise<Result<{ storyId: string }>>
  readonly publisher: Publisher
  readonly workflow: Pick<WorkflowDesk, 'calls' | 'mayPublishAtOnce'>
  readonly publications: Publications
  readonly safety: SafetyCalls
  readonly doctor: DoctorCalls
  readonly carrying: CarryingCalls
  readonly site: SiteCalls
  readonly updates: UpdateCalls
  readonly publishing: ReturnType<typeof publishingHandlers>
  readonly openInBrowser: (address: string) => Promise<void>
}

/** Every call of the contract and the room that answers it. */
export function handlers(rooms: HandlerRooms): Handlers {
  const { settings, ask, stories, publications } = rooms
  const { projector } = rooms.desk

  /** A story that was just made is in the list by the time the window hears of it. */
  function noticed(created: Result<{ storyId: string }>): Result<{ storyId: string }> {
    if (created.ok) {
      projector.noticeChange(created.value.storyId)
      projector.flush()
    }
    return created
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

    ...rooms.workflow.calls,
    'person:read': () => Promise.resolve(success(rooms.people.view())),
    'person:change': (change) => rooms.people.change(change),
    'person:add': ({ names, role }) => rooms.people.add(names, role),
    'person:switch': ({ personId }) => rooms.people.switchTo(personId),
    'person:remove': ({ personId }) => Promise.resolve(rooms.people.remove(personId)),

    ...rooms.safety,
    ...rooms.doctor,
    ...rooms.carrying,
    ...rooms.site,
    ...rooms.updates,
    ...rooms.publishing,

    'site:readProfile': () => Promise.resolve(success(settings.profile())),
    'site:chooseProfile': async () => {
      const may = settings.mayChange('siteProfileFile')
      if (!may.ok) return may
      const file = await ask.profile()
      return file === null ? success(null) : settings.chooseProfile(file)
    },

    'style:read': () => Promise.resolve(success(rooms.houseStyle.read())),
    'style:chooseFolder': async () => {
      const may = settings.mayChange('houseStyleFolder')
      if (!may.ok) return may
      const folder = await ask.houseStyle()
      return folder === null ? success(null) : rooms.houseStyle.choose(folder)
    },
    'dictionary:read': () => Promise.resolve(success(rooms.dictionary.words())),
    'dictionary:add': ({ word }) => Promise.resolve(rooms.dictionary.add(word)),
    'dictionary:remove': ({ word }) => Promise.resolve(rooms.dictionary.remove(word)),

    ...rooms.desk.calls,
    ...rooms.history.calls,
    'story:create': () => Promise.resolve(noticed(success({ storyId: stories.create() }))),

    'story:createSample': async () => noticed(await rooms.createSample()),
    'story:createFromTemplate': ({ templateId }) =>
      Promise.resolve(noticed(rooms.templates.create(templateId))),
    'template:list': () => Promise.resolve(success(rooms.templates.list())),
    'template:showFolder': async () => {
      await rooms.templates.showFolder()
      return success({})
    },

    'photo:choose': async () => rooms.intake.takeFiles(await ask.photos()),
    'photo:cancelChoosing': () => {
      rooms.intake.cancel()
      return Promise.resolve(success({}))
    },
    'photo:take': ({ transferId, fileName }) => rooms.intake.take(transferId, fileName),
    'photo:fetch': ({ address }) => rooms.webPictures.take(address),
    'photo:describe': ({ photoId }) => {
      const photo = rooms.photoRecords.find(photoId)
      return Promise.resolve(photo === null ? failed({ kind: 'photo/missing', photoId }) : success(photo))
    },

    'photo:readDetails': ({ photoIds }) => Promise.resolve(success(rooms.photoDetails.read(photoIds))),
    'photo:list': () => {
      const uses = rooms.photoUses.all()
      const photos = rooms.photoDetails.read([...uses.keys()])
      return Promise.resolve(
        success(
          photos
            .map((details) => ({ details, uses: uses.get(details.asset.photoId) ?? [] }))
            .sort((one, other) => other.details.takenInAt.localeCompare(one.details.takenInAt)),
        ),
      )
    },
    'photo:proposeCredit': ({ photoId }) => Promise.resolve(success(rooms.creditMemory.propose(photoId))),
    'photo:changeDetails': ({ changes }) => Promise.resolve(rooms.photoDetails.change(changes)),
    'photo:undoChange': ({ changeId }) => Promise.resolve(rooms.photoDetails.undo(changeId)),

    'import:read': async () => {
      const file = await ask.page()
      return file === null ? success(null) : rooms.importer.read(file)
    },
    'import:accept': ({ previewId }) => Promise.resolve(noticed(rooms.importer.accept(previewId))),
    'import:acceptHtml': ({ previewId, fields }) =>
      Promise.resolve(noticed(rooms.importer.acceptHtml(previewId, fields))),

    'publish:story': async ({ storyId, editions, override, amendment, why, contentHash }) => {
      // First of all what newsroom IT says: nobody at this desk could change it.
      const may = mayPublish(rooms.policy, 'portal')
      if (!may.ok) return may
      const allowed = rooms.workflow.mayPublishAtOnce(storyId)
      if (!allowed.ok) return allowed
      if (!stories.exists(storyId)) return failed({ kind: 'story/notFound', storyId })
      if (rooms.desk.trash.has(storyId)) return failed({ kind: 'story/inTrash', storyId })
      // What is published is what is committed, so the window's last keys are waited for.
      await rooms.documents.settle({ closing: false })
      const flushed = rooms.documents.flush()
      if (!flushed.ok) return flushed
      const published = await rooms.publisher.publish(storyId, editions, {
        override: override ?? null,
        amendment: amendment ?? 'update',
        why: why ?? '',
        contentHash: contentHash ?? null,
      })
      if (published.ok) {
        rooms.history.keepRevision(storyId, 'published', editions.join(', '))
        projector.noticeChange(storyId)
        projector.flush()
      }
      return published
    },
    'publish:read': ({ storyId }) => Promise.resolve(success(publications.ofStory(storyId))),

    'portal:chooseFolder': async () => {
      const may = settings.mayChange('portalFolder')
      if (!may.ok) return may
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
