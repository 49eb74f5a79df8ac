import { expect, test } from 'vitest'
import { people } from '../../../../electron/settings/people'
import { noPolicy } from '../../../../electron/policy/policyInForce'
import type { Role } from '../../../../shared/story/role'
import { success } from '../../../../shared/result'
import { defaultSettings, type Settings, type SettingsView } from '../../../../shared/story/settings'

function desk({ policyRole = null as Role | null, allows = true } = {}) {
  let settings: Settings = defaultSettings
  const asked: Role[] = []
  const view = (): SettingsView => ({
    settings,
    language: 'en',
    theme: 'light',
    portalFolder: '/portal',
    policy: noPolicy,
    locked: [],
  })
  const room = people({
    settings: {
      view,
      change: (changed) => {
        settings = { ...settings, ...changed }
        return success(view())
      },
    },
    policyRole: () => policyRole,
    mayRaise: (_names, role) => {
      asked.push(role)
      return Promise.resolve(allows)
    },
    onChanged: () => {},
  })
  return { room, asked }
}
const garam = { en: 'Noh Garam', ko: '노가람' }

test('one person alone at a new desk may do everything, and stays the same person', () => {
  const { room } = desk()
  const first = room.current()

  expect([first.role, room.current(), room.view().people]).toEqual(['admin', first, [first]])
})

test('a name is kept under the same number, so the record of a story goes on', async () => {
  const { room } = desk()
  const before = room.current()
  await room.change({ names: garam })

  expect(room.current()).toEqual({ ...before, names: garam })
})

test('where IT has set the role, no profile has another and none can be chosen', async () => {
  const { room } = desk({ policyRole: 'reporter' })
  const refused = await room.change({ role: 'admin' })
  await room.add(garam, 'admin')

  expect([refused, room.view().isRoleLocked, room.view().people.map(({ role }) => role)]).toEqual([
    { ok: false, failure: { kind: 'person/roleLocked', role: 'reporter' } },
    true,
    ['reporter', 'reporter'],
  ])
})

test('no message alone makes a reporter an editor: the higher role is asked about outside the page', async () => {
  const { room, asked } = desk({ allows: false })
  const admin = room.current()
  await room.add(garam, 'reporter')
  await room.change({ role: 'editor' })
  await room.switchTo(admin.personId)
  await room.add({ en: 'Jun Arden', ko: '' }, 'editor')

  expect([room.current().role, room.view().people.length, asked]).toEqual([
    'reporter',
    2,
    ['editor', 'admin', 'editor'],
  ])
})

test('who is at the desk keeps the profile; another one goes', async () => {
  const { room } = desk()
  const admin = room.current()
  await room.add(garam, 'reporter')
  const own = room.remove(room.current().personId)
  room.remove(admin.personId)

  expect([own.ok, room.view().people.map(({ names }) => names)]).toEqual([false, [garam]])
})
