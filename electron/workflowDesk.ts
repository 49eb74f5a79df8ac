import type * as Y from 'yjs'
import { isResolved, readThreads } from '../shared/document/comments/storyComments'
import { success, type Result } from '../shared/result'
import { editions, type Edition } from '../shared/story/edition'
import type { Person } from '../shared/story/person'
import type { Preflight } from '../shared/story/preflight'
import type { SiteProfile } from '../shared/story/siteProfile'
import type { Article } from '../shared/story/story'
import type { Database } from './database/sqlite'
import type { DocumentRooms } from './documents/documentRooms'
import { workflowHandlers } from './ipc/workflowHandlers'
import { lookUpHost, webRequest } from './media/webRequest'
import type { SettledOrder } from './outbox/outbox'
import type { Publications } from './publishing/publications'
import { mayPublish } from './policy/mayPublish'
import type { PolicyInForce } from './policy/policyInForce'
import type { PublishingDesk } from './publishingDesk'
import type { SettingsRoom } from './settings/settingsRoom'
import type { People } from './settings/people'
import type { StoryHistory } from './storyHistory'
import { boardRows } from './workflow/boardRows'
import { deadLinks } from './workflow/deadLinks'
import { heldBack } from './workflow/heldBack'
import { preflight as preflightOf } from './workflow/preflight'
import { storyPlaces } from './workflow/storyPlaces'
import { settleStory } from './workflow/settleStory'
import { workflowRoom } from './workflow/workflowRoom'
import { workflowStore, type KillAsked } from './workflow/workflowStore'

export interface WorkflowDeskOptions {
  readonly database: Database
  readonly people: People
  readonly documents: () => DocumentRooms
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly history: Pick<StoryHistory, 'keepRevision' | 'submitted'>
  readonly publications: Publications
  readonly settings: Pick<SettingsRoom, 'profile'>
  readonly publishing: Pick<PublishingDesk, 'outbox' | 'connections' | 'publisher' | 'urlPath'>
  readonly policy: PolicyInForce
  /** Asks outside the page. */
  readonly confirmKill: (headline: string, asked: KillAsked, by: Person) => Promise<boolean>
  readonly storyExists: (storyId: string) => boolean
  readonly isInTrash: (storyId: string) => boolean
  readonly isOnline: () => boolean
  readonly now: () => Date
  readonly onChanged: (storyId: string) => void
}

const linkWithin = 8000

/** The people's part between a draft and its readers: who moved which story where, and what stands in its way. */
export function workflowDesk(options: WorkflowDeskOptions) {
  const { database, people, freeze, history, settings, publications, publishing, now } = options
  const profile = (): SiteProfile => settings.profile()
  const { outbox, connections } = publishing
  const store = workflowStore(database)

  function preflight(storyId: string, chosen: readonly Edition[], isCorrection: boolean): Result<Preflight> {
    const read = (part: 'story' | Edition): Result<Y.Doc> => options.documents().read({ storyId, part })
    const [story, en, ko] = [read('story'), read('en'), read('ko')]
    if (!story.ok) return story
    if (!en.ok) return en
    if (!ko.ok) return ko
    const [english, korean] = [freeze(storyId, 'en'), freeze(storyId, 'ko')]
    if (!english.ok) return english
    if (!korean.ok) return korean
    return success(
      preflightOf({
        docs: { story: story.value, en: en.value, ko: ko.value },
        articles: { en: english.value, ko: korean.value },
        plan: store.read(storyId).plan,
        profile: profile(),
        submitted: { en: history.submitted(storyId, 'en'), ko: history.submitted(storyId, 'ko') },
        live: publications.ofStory(storyId),
        openComments: readThreads(story.value).filter((thread) => !isResolved(thread)).length,
        isCorrection,
        chosen,
        now: now(),
      }),
    )
  }

  function headlineOf(storyId: string): string {
    const live = publications.ofStory(storyId).map(({ article }) => article.headline)
    const written = editions.flatMap((edition) => {
      const article = freeze(storyId, edition)
      return article.ok ? [article.value.headline] : []
    })
    return [...live, ...written].find((headline) => headline.trim() !== '') ?? ''
  }

  const room = workflowRoom({
    database,
    store,
    now,
    person: people.current,
    freeze,
    preflight,
    mayOverride: () => profile().photoOverrides ?? [],
    prepare: (articles, override) => publishing.publisher.prepare(articles, override),
    confirmKill: (storyId, asked, by) => options.confirmKill(headlineOf(storyId), asked, by),
    live: publications.ofStory,
    order: outbox.add,
    cancelOrders: (storyId) => outbox.cancelStory(storyId),
    reconsiderOrders: (storyId) => outbox.reconsider(storyId),
    keepRevision: (storyId, label) => void history.keepRevision(storyId, 'workflow', label),
    onChanged: options.onChanged,
  })
  /** Called by what carries orders out, once one has come to its end. */
  function settle(order: SettledOrder): void {
    settleStory(store, order, people.current(), now)
    // The outbox's transaction is at its end by then.
    queueMicrotask(() => options.onChanged(order.storyId))
  }

  return {
    ...room,
    stateOf: (storyId: string) => store.read(storyId).state,
    heldBack: (storyId: string) => heldBack(store.read(storyId)),
    embargoUntil: (storyId: string) => store.read(storyId).plan.embargoUntil,
    settle,
    calls: workflowHandlers({
      workflow: room,
      board: boardRows(database, store, () => people.view().people),
      deadLinks: deadLinks({
        request: webRequest,
        lookUp: lookUpHost,
        isOnline: options.isOnline,
        within: linkWithin,
      }),
      preflight,
      freeze,
      approved: (storyId) => {
        const waits = ['approved', 'scheduled'].includes(store.read(storyId).state)
        return waits ? (store.approval(storyId)?.articles ?? []) : []
      },
      live: publications.ofStory,
      places: storyPlaces(connections, outbox),
      urlPath: publishing.urlPath,
      storyExists: options.storyExists,
      isInTrash: options.isInTrash,
      settle: async () => {
        await options.documents().settle({ closing: false })
        return options.documents().flush()
      },
      mayPublish: () => mayPublish(options.policy, 'portal'),
    }),
  }
}
export type WorkflowDesk = ReturnType<typeof workflowDesk>
