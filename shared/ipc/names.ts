import type { CallName } from './calls'
import type { EventName } from './events'

/**
 * The names of the contract without its schemas, for the sandboxed preload, which must stay small. A name left out or
 * too many is a compile error.
 */
const callNames: Record<CallName, true> = {
  'settings:read': true,
  'settings:change': true,
  'site:readProfile': true,
  'site:chooseProfile': true,
  'story:list': true,
  'story:create': true,
  'photo:choose': true,
  'photo:take': true,
  'photo:describe': true,
  'import:read': true,
  'import:accept': true,
  'publish:story': true,
  'publish:read': true,
  'portal:chooseFolder': true,
  'portal:openPage': true,
}
const eventNames: Record<EventName, true> = {
  'stories:changed': true,
  'settings:changed': true,
  'site:profileChanged': true,
  'menu:chosen': true,
  'trouble:happened': true,
  'publish:progressed': true,
}

export const isCallName = (name: string): name is CallName => Object.hasOwn(callNames, name)
export const isEventName = (name: string): name is EventName => Object.hasOwn(eventNames, name)
