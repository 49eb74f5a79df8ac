import { expect, onTestFinished, test } from 'vitest'
import { connections as connectionsOf, portalConnectionId } from '../../../electron/connections/connections'
import { policyInForce } from '../../../electron/policy/policyInForce'
import { openTestDatabase } from './newsroom'
import { temporaryFolder } from './temporaryFolder'

const wire = {
  kind: 'wordpress' as const,
  name: 'Example Wire',
  origin: 'https://wire.example',
  account: 'desk',
  editions: ['en' as const],
  sections: {},
  tags: {},
}

function desk(policy: object | null = null) {
  const database = openTestDatabase(temporaryFolder())
  onTestFinished(() => database.close())
  const removed: string[] = []
  const room = connectionsOf({
    database,
    policy: policyInForce(
      policy === null
        ? { kind: 'none' }
        : { kind: 'read', origin: { source: 'file', place: '/etc/policy.json' }, content: policy },
    ),
    onRemoved: (connectionId) => void removed.push(connectionId),
    onChanged: () => undefined,
    now: () => new Date('2026-11-24T09:00:00Z'),
  })
  return { room, removed }
}
const names = (room: ReturnType<typeof desk>['room']) => room.list().map(({ name }) => name)

test('the portal is there from the start and can’t be removed; others come, change and go', () => {
  const { room, removed } = desk()
  const added = room.add(wire)
  const id = added.ok ? added.value.connectionId : ''
  const before = [names(room), room.taking('ko').map(({ name }) => name)]
  room.change(id, { name: 'Wire of the North', editions: ['en', 'ko'] })
  const after = [names(room), room.taking('ko').map(({ name }) => name)]
  room.remove(id)

  expect({ before, after, then: names(room), removed: removed.length }).toEqual({
    before: [['Portal', 'Example Wire'], ['Portal']],
    after: [
      ['Portal', 'Wire of the North'],
      ['Portal', 'Wire of the North'],
    ],
    then: ['Portal'],
    removed: 1,
  })
  expect(room.remove(portalConnectionId)).toEqual({
    ok: false,
    failure: { kind: 'connection/locked', site: 'Portal' },
  })
})

test('what newsroom IT has set up keeps its name and address; the account is the desk’s', () => {
  const connectionId = '0b9e3d6c-30a4-4e0f-8f6d-2b7c1a9d4e11'
  const { room } = desk({
    connectionPresets: [{ connectionId, kind: 'wordpress', name: 'IT’s Wire', origin: 'https://it.example' }],
  })
  const renamed = room.change(connectionId, { name: 'Mine' })
  room.change(connectionId, { account: 'mira' })

  expect(renamed).toEqual({ ok: false, failure: { kind: 'connection/locked', site: 'IT’s Wire' } })
  expect(room.find(connectionId)).toMatchObject({ name: 'IT’s Wire', account: 'mira', isLocked: true })
})

test('a kind that newsroom IT does not allow is neither added nor sent to', () => {
  const { room } = desk({ allowedConnections: ['portal'] })
  expect([room.add(wire).ok, room.taking('en').map(({ kind }) => kind)]).toEqual([false, ['portal']])
})
