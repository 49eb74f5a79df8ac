import { onTestFinished } from 'vitest'
import { updateLog } from '../../../../electron/documents/updateLog'
import { stories as storiesOf } from '../../../../electron/drafts/stories'
import { contentHash } from '../../../../electron/documents/contentHash'
import { answerCall } from '../../../../electron/ipc/answerCall'
import { workflowHandlers } from '../../../../electron/ipc/workflowHandlers'
import type { PublishOrder } from '../../../../electron/outbox/publishOrder'
import { inTransaction } from '../../../../electron/database/sqlite'
import { blockers } from '../../../../electron/publishing/blockers'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { deadLinks } from '../../../../electron/workflow/deadLinks'
import { preflight } from '../../../../electron/workflow/preflight'
import { settleStory } from '../../../../electron/workflow/settleStory'
import type { MoveWanted } from '../../../../electron/workflow/workflowOptions'
import { workflowRoom } from '../../../../electron/workflow/workflowRoom'
import { workflowStore } from '../../../../electron/workflow/workflowStore'
import type { Handlers } from '../../../../shared/ipc/calls'
import type { PublishJob } from '../../../../shared/publishing/publishJob'
import { failed, success, type Result } from '../../../../shared/result'
import type { Edition } from '../../../../shared/story/edition'
import type { Person } from '../../../../shared/story/person'
import type { Role } from '../../../../shared/story/role'
import type { Article, PublishedArticle } from '../../../../shared/story/story'
import * as Y from 'yjs'
import { makeArticle } from '../../../make/articles'
import { sampleProfile } from '../../../make/siteProfiles'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

const personOf = (at: number, name: string, role: Role): Person => ({
  personId: `00000000-0000-4000-8000-00000000000${at}`,
  names: { en: name, ko: '' },
  role,
})
export const garam = personOf(1, 'Noh Garam', 'reporter')
export const arden = personOf(2, 'Jun Arden', 'editor')
export const haneul = personOf(3, 'Bae Haneul', 'editor')

/**
 * The workflow's rooms on a real database. What is written stands in for the documents, and the outbox is played by hand: what
 * was ordered is listed, and `deliver` says what came of it.
 */
export function deskWithPeople() {
  const database = openTestDatabase(temporaryFolder())
  onTestFinished(() => database.close())
  let time = Date.parse('2026-11-24T09:00:00Z')
  const now = () => new Date(time)
  const storyId = storiesOf(database, updateLog(database, now), now).create()
  const publications = publicationsOf(database)
  const store = workflowStore(database)
  const written: Record<Edition, Article> = {
    en: makeArticle({ storyId, edition: 'en' }),
    ko: makeArticle({ storyId, edition: 'ko', headline: '', body: [] }),
  }
  const orders: PublishOrder[] = []
  const cancelled: string[] = []
  const reconsidered: string[] = []
  const revisions: string[] = []
  const asked: string[] = []
  let answer = true
  let atDesk: Person = garam
  const profile = sampleProfile
  const docs = { story: new Y.Doc(), en: new Y.Doc(), ko: new Y.Doc() }
  const look = (id: string, chosen: readonly Edition[], isCorrection: boolean) =>
    success(
      preflight({
        docs,
        articles: written,
        plan: store.read(id).plan,
        profile,
        submitted: { en: null, ko: null },
        live: publications.ofStory(id),
        openComments: 0,
        isCorrection,
        chosen,
        now: now(),
      }),
    )
  const publishedOf = (article: Article): PublishedArticle => ({
    article,
    urlPath: `${article.edition}/${article.slug}.html`,
    firstPublishedAt: now().toISOString(),
    updatedAt: null,
    contentHash: contentHash(article),
  })
  const room = workflowRoom({
    database,
    store,
    now,
    person: () => atDesk,
    freeze: (_storyId, edition) => success(written[edition]),
    preflight: look,
    mayOverride: () => [],
    prepare: (articles) => {
      const found = articles.flatMap((article) => blockers(article, now()))
      return Promise.resolve(
        found.length > 0
          ? failed({ kind: 'publish/blocked', blockers: found })
          : success(articles.map(publishedOf)),
      )
    },
    confirmKill: (_storyId, _asked, by) => {
      asked.push(by.names.en)
      return Promise.resolve(answer)
    },
    live: publications.ofStory,
    order: (order) => orders.push(order),
    cancelOrders: (id) => void cancelled.push(id),
    reconsiderOrders: (id) => void reconsidered.push(id),
    keepRevision: (_storyId, label) => void revisions.push(label),
    onChanged: () => undefined,
  })
  const handlers = workflowHandlers({
    workflow: room,
    board: () => ({ cards: [], people: [], leftOut: 0 }),
    deadLinks: deadLinks({
      request: () => Promise.reject(new Error('offline')),
      lookUp: () => Promise.resolve([]),
      isOnline: () => false,
      within: 1000,
    }),
    preflight: look,
    freeze: (_storyId, edition) => success(written[edition]),
    approved: (id) => store.approval(id)?.articles ?? [],
    live: publications.ofStory,
    urlPath: ({ edition, slug }) => `${edition}/${slug}.html`,
    places: () => [{ name: 'Portal', takes: true, isThere: false }],
    storyExists: (id) => id === storyId,
    isInTrash: () => false,
    settle: () => Promise.resolve(success(null)),
    mayPublish: () => success(null),
  })

  const move = (by: Person, wanted: Partial<MoveWanted> & Pick<MoveWanted, 'move'>) => {
    atDesk = by
    return room.move({
      storyId,
      why: '',
      editions: ['en'],
      override: null,
      contentHash: null,
      plannedFor: null,
      ...wanted,
    })
  }
  /** What the outbox tells once an order has come to an end. */
  function deliver(state: PublishJob['state'] = 'done', order = orders.at(-1)) {
    if (order === undefined) throw new Error('Nothing was ordered.')
    const job = { state } as PublishJob
    inTransaction(database, () => {
      if (state === 'done' && order.action !== 'withdraw') publications.put(order.articles)
      settleStory(store, { orderId: orders.length, storyId, action: order.action, jobs: [job] }, haneul, now)
    })
  }
  return {
    room,
    storyId,
    store,
    database,
    orders,
    cancelled,
    reconsidered,
    revisions,
    publications,
    move,
    deliver,
    written: (edition: Edition) => written[edition],
    write: (edition: Edition, changed: Partial<Article>) =>
      void (written[edition] = { ...written[edition], ...changed }),
    /** Who was asked outside the page to confirm a kill. */
    asked,
    /** What is answered there from now on. */
    answers: (yes: boolean) => void (answer = yes),
    sit: (by: Person) => void (atDesk = by),
    passTime: (ms: number) => void (time += ms),
    /** As a page that has been taken over would ask: nothing of it is checked before main. */
    forge: (call: string, input: unknown): Promise<Result<unknown>> =>
      answerCall(
        handlers as Handlers,
        call,
        input,
        () => undefined,
        () => null,
      ),
    async published() {
      await move(garam, { move: 'submit' })
      await move(arden, { move: 'approve' })
      await move(arden, { move: 'publish' })
      deliver()
    },
    state: () => room.view(storyId).standing.state,
  }
}
