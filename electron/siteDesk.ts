import type { Handlers } from '../shared/ipc/calls'
import type { siteCalls } from '../shared/ipc/siteCalls'
import { success } from '../shared/result'
import type { Role } from '../shared/story/role'
import type { DocumentRooms } from './documents/documentRooms'
import { forRole } from './ipc/forRole'
import type { SendEvent } from './ipc/ipc'
import { sitePreview, type SitePreviewOptions } from './preview/sitePreview'
import type { PortalDesk } from './publishing/portalDesk'
import type { SettingsRoom } from './settings/settingsRoom'

export type SiteCalls = Pick<Handlers, keyof typeof siteCalls>

export interface SiteDeskOptions {
  readonly settings: SettingsRoom
  readonly preview: SitePreviewOptions
  readonly portal: PortalDesk
  readonly documents: DocumentRooms
  readonly send: SendEvent
  /** Of whoever is at the desk now. */
  readonly role: () => Role
}

/** What the site editor and the portal's settings ask of main. */
export function siteDesk({ settings, portal, documents, send, role, preview: options }: SiteDeskOptions) {
  const asked = forRole(role)
  const preview = sitePreview(options)
  const calls: SiteCalls = {
    'site:preview': async ({ profile, section, storyId }) => {
      // The open story is previewed as it is committed.
      await documents.settle({ closing: false })
      documents.flush()
      return success(await preview.show(profile, section, storyId))
    },
    'site:saveProfile': ({ profile, opened }) => asked('editor', () => settings.saveProfile(profile, opened)),
    'portal:rebuild': () =>
      asked('editor', async () => {
        const rebuilt = await portal.rebuild((done, total) => send('portal:progressed', { done, total }))
        if (!rebuilt.ok) return rebuilt
        return success({ written: rebuilt.value.written.length, removed: rebuilt.value.removed.length })
      }),
  }
  return { calls, previewFile: preview.file }
}
