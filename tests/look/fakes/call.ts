import type { CallInput, CallName, CallOutput, Handlers } from '../../../shared/ipc/calls'
import type { EventName, EventPayload } from '../../../shared/ipc/events'
import { failed, success, type Result } from '../../../shared/result'
import { defaultSettings, type SettingsView } from '../../../shared/story/settings'
import { profile, publications, stories } from './newsroom'

const asked = new URLSearchParams(location.search)
const listeners = new Map<string, Set<(payload: never) => void>>()

let view: SettingsView = {
  settings: defaultSettings,
  language: asked.get('language') === 'ko' ? 'ko' : 'en',
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  portalFolder: '/home/desk/Documents/Dateline/portal',
}
const shownStories = asked.has('empty') ? [] : [...stories]

function tell<N extends EventName>(name: N, payload: EventPayload<N>): void {
  for (const listener of listeners.get(name) ?? []) (listener as (payload: EventPayload<N>) => void)(payload)
}
// A spec plays main's part through this.
Object.assign(window, { tell })

const handlers: Partial<Handlers> = {
  'settings:read': () => Promise.resolve(success(view)),
  'settings:change': ({ language, theme }) => {
    view = {
      ...view,
      settings: { ...view.settings, ...(language && { language }), ...(theme && { theme }) },
      language: language === 'ko' || language === 'en' ? language : view.language,
      theme: theme === 'dark' || theme === 'light' ? theme : view.theme,
    }
    tell('settings:changed', view)
    return Promise.resolve(success(view))
  },
  'site:readProfile': () => Promise.resolve(success(profile)),
  'site:chooseProfile': () =>
    Promise.resolve(
      failed({
        kind: 'siteProfile/invalid',
        file: '/home/desk/haewon.json',
        detail: 'sections: at least one is needed',
      }),
    ),
  'story:list': ({ search }) =>
    Promise.resolve(
      success(
        shownStories.filter(({ headlines, slug }) =>
          `${headlines.en} ${headlines.ko} ${slug}`.toLowerCase().includes(search.toLowerCase()),
        ),
      ),
    ),
  'story:create': () => {
    const [first] = stories
    const storyId = crypto.randomUUID()
    if (first)
      shownStories.unshift({
        ...first,
        storyId,
        slug: '',
        section: '',
        headlines: { en: '', ko: '' },
        bylines: [],
        state: 'draft',
        changedSincePublished: false,
        changedAt: new Date().toISOString(),
      })
    tell('stories:changed', {})
    return Promise.resolve(success({ storyId }))
  },
  'publish:read': ({ storyId }) => Promise.resolve(success(publications[storyId] ?? [])),
  'publish:story': async ({ storyId }) => {
    tell('publish:progressed', { done: 7, total: 18 })
    await new Promise((resolve) => setTimeout(resolve, asked.has('slow') ? 60_000 : 50))
    return success(publications[storyId] ?? [])
  },
  'portal:chooseFolder': () =>
    Promise.resolve(failed({ kind: 'portal/notWritable', folder: '/srv/portal', detail: 'EACCES' })),
  'photo:choose': () => Promise.resolve(success([])),
  'import:read': () =>
    Promise.resolve(
      asked.has('badImport')
        ? failed({ kind: 'import/unreadable', fileName: 'notes.txt', reason: 'noByline' })
        : success({
            previewId: '00000000-0000-4000-8000-0000000000aa',
            fileName: 'harbour-page.txt',
            page: {
              edition: 'en',
              headline: 'Night ferry gets a second crossing',
              bylines: ['Noh Garam'],
              bylineTime: '2026-11-22T12:40:00Z',
              bylineLine: 'by Noh Garam / Nov 22, 2026 07:40 AM EST',
              caption: 'The ferry leaves the south pier.',
              credit: '(Photo by Jun Arden/Haewon Post)',
              paragraphs: [
                'The night ferry between Haewon and the outer islands will cross twice from December.',
                'The second boat leaves at half past one, when the fish market closes.',
              ],
              dropped: ['EDITION : English | 한국어', 'Like us on Facebook', '© 2026 The Haewon Post'],
            },
          }),
    ),
  'import:accept': () => Promise.resolve(success({ storyId: stories[1]?.storyId ?? '' })),
}

export function callMain<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
  const handler = handlers[name] as ((input: CallInput<N>) => Promise<Result<CallOutput<N>>>) | undefined
  if (!handler) throw new Error(`The stand-in does not answer ${name}`)
  return handler(input)
}

export function onEvent<N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): () => void {
  const set = listeners.get(name) ?? new Set()
  listeners.set(name, set.add(listener))
  return () => set.delete(listener)
}
