import { join } from 'node:path'
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import type * as Y from 'yjs'
import { expect, test } from 'vitest'
import { $createFigureNode } from '../../../../shared/document/figure/figureNode'
import { makeAnchor } from '../../../../shared/document/comments/anchorPlaces'
import { anchorKeeper } from '../../../../shared/document/comments/anchorKeeper'
import { readCommentedText } from '../../../../shared/document/comments/commentedText'
import { beginThread } from '../../../../shared/document/comments/storyComments'
import { withHeadlessEditor } from '../../../../shared/document/binding/headlessEditor'
import { readStoryFields, storyTags } from '../../../../shared/document/storyDocument'
import { contentHash } from '../../../../electron/documents/contentHash'
import { freezing } from '../../../../electron/documents/freezing'
import { sampleProfile } from '../../../make/siteProfiles'
import { samplePhoto } from '../../../make/samplePhoto'
import { temporaryFolder } from '../temporaryFolder'
import { carryingDesk, valueOf, type CarryingDesk } from './carryingDesk'

const whole = { withLog: true, withPhotos: true }

async function carry(from: CarryingDesk, to: CarryingDesk, storyIds: readonly string[]) {
  const file = join(temporaryFolder(), 'stories.dateline')
  const facts = valueOf(await from.carrying.write(storyIds, file, whole))
  return { facts, file, ...valueOf(await to.carrying.take(file)) }
}
const addParagraph = (doc: Y.Doc, text: string) =>
  withHeadlessEditor(doc, (editor) =>
    editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode(text))), {
      discrete: true,
    }),
  )

test('a story arrives on another desktop with both editions, its photo and fields, its history and its receipts', async () => {
  const seoul = carryingDesk('Sora Bae')
  const busan = carryingDesk('Dan Roe')
  const storyId = seoul.stories.create()
  const picture = join(temporaryFolder(), 'picture.jpg')
  await samplePhoto(picture)
  const photo = valueOf(await seoul.photos.takeFile(picture, 'harbour.jpg'))
  valueOf(seoul.photoDetails.change([{ photoId: photo.photoId, fields: { place: 'Night harbour' } }]))
  seoul.type(storyId, 'Night ferry')
  seoul.type(storyId, '밤배', 'ko')
  seoul.write(storyId, 'en', (doc) => {
    addParagraph(doc, 'The ferry left at ten.')
    withHeadlessEditor(doc, (editor) =>
      editor.update(() => void $getRoot().append($createFigureNode({ photoId: photo.photoId })), {
        discrete: true,
      }),
    )
  })
  seoul.write(storyId, 'story', (doc) => storyTags(doc).push(['ferries']))
  valueOf(seoul.revisions.keep(storyId, 'named', 'First filing'))
  const { facts, stories, from, photosMissing } = await carry(seoul, busan, [storyId])

  expect([
    { stories: facts.stories, photos: facts.photos },
    { stories, from, photosMissing },
    [busan.text(storyId), busan.text(storyId, 'ko'), readStoryFields(busan.doc(storyId, 'story')).tags],
    busan.records.find(photo.photoId),
    await busan.photos.hasPhoto(photo.photoId),
    busan.photoDetails.read([photo.photoId])[0]?.fields.place,
    busan.revisions.list(storyId).map(({ label, who }) => [label, who]),
    busan.writing.steps({ storyId, part: 'en' }).length,
    busan.stories.createdAt(storyId),
  ]).toEqual([
    { stories: 1, photos: 1 },
    {
      stories: [{ storyId, change: 'new', headline: 'Night ferry', mergeId: null }],
      from: 'Sora Bae',
      photosMissing: 0,
    },
    [seoul.text(storyId), seoul.text(storyId, 'ko'), ['ferries']],
    photo,
    true,
    'Night harbour',
    [['First filing', 'Sora Bae']],
    seoul.writing.steps({ storyId, part: 'en' }).length,
    seoul.stories.createdAt(storyId),
  ])
})

test('a story that was written on at both desktops keeps both authors’ words, with a revision before and after', async () => {
  const seoul = carryingDesk('Sora Bae')
  const busan = carryingDesk('Dan Roe')
  const storyId = seoul.stories.create()
  seoul.type(storyId, 'Night ferry')
  await carry(seoul, busan, [storyId])
  seoul.type(storyId, ' returns')
  seoul.write(storyId, 'en', (doc) => addParagraph(doc, 'Two people missed it.'))
  busan.type(storyId, 'Last ', 'en', 0)
  busan.write(storyId, 'en', (doc) => addParagraph(doc, 'The harbour was calm.'))
  const merged = await carry(busan, seoul, [storyId])
  const again = await carry(busan, seoul, [storyId])
  const back = await carry(seoul, busan, [storyId])

  expect([
    merged.stories[0]?.change,
    again.stories[0]?.change,
    back.stories[0]?.change,
    seoul.text(storyId).split('\n')[0],
    ['Two people missed it.', 'The harbour was calm.'].map(
      (words) => seoul.text(storyId).split(words).length,
    ),
    seoul.revisions.list(storyId).map(({ reason, label }) => `${reason} ${label}`),
    seoul.merges.list(storyId),
    busan.text(storyId) === seoul.text(storyId),
  ]).toEqual([
    'merged',
    'same',
    'newer',
    'Last Night ferry returns',
    [2, 2],
    ['merged Dan Roe', 'beforeMerge Dan Roe'],
    [],
    true,
  ])
})

test('a sentence that both changed is named in the merge’s report until somebody decides', async () => {
  const seoul = carryingDesk('Sora Bae')
  const busan = carryingDesk('Dan Roe')
  const storyId = seoul.stories.create()
  seoul.write(storyId, 'en', (doc) => addParagraph(doc, 'The ferry left at ten from the old pier.'))
  await carry(seoul, busan, [storyId])
  const rewrite = (desk: CarryingDesk, from: string, to: string) =>
    desk.write(storyId, 'en', (doc) =>
      withHeadlessEditor(doc, (editor) =>
        editor.update(
          () => {
            for (const node of $getRoot().getAllTextNodes())
              node.setTextContent(node.getTextContent().replace(from, to))
          },
          { discrete: true },
        ),
      ),
    )
  rewrite(seoul, 'at ten', 'at eleven')
  rewrite(busan, 'at ten', 'before midnight')
  const [carried] = (await carry(busan, seoul, [storyId])).stories
  const readNow = () => {
    const [headline = '', dek = '', ...lines] = seoul.text(storyId).split('\n')
    return {
      headline,
      dek,
      datelinePlace: '',
      body: lines.map((text) => ({
        kind: 'paragraph' as const,
        children: [{ kind: 'text' as const, text, marks: [] }],
      })),
    }
  }
  const report = seoul.merges.findings(storyId, carried?.mergeId ?? -1, readNow)
  const kinds = report?.editions.flatMap(({ findings }) => findings.map(({ kind }) => kind)) ?? []

  expect([carried?.change, seoul.merges.list(storyId).length, kinds.length > 0, report?.from]).toEqual([
    'merged',
    1,
    true,
    'Dan Roe',
  ])
})

test('comments go with a story to another desktop, and into nothing that is published or exported', async () => {
  const seoul = carryingDesk('Sora Bae')
  const busan = carryingDesk('Dan Roe')
  const storyId = seoul.stories.create()
  seoul.type(storyId, 'Night ferry returns')
  const frozen = () => {
    const { freeze } = freezing({
      read: (name) => seoul.rooms.read(name),
      photo: () => null,
      profile: () => sampleProfile,
    })
    return contentHash(valueOf(freeze(storyId, 'en')))
  }
  const before = frozen()
  const anchor = makeAnchor('headline', readCommentedText(seoul.doc(storyId), 'headline'), {
    start: 6,
    end: 11,
  })
  const author = { personId: 'sora', names: { en: 'Sora Bae', ko: '배소라' } }
  seoul.write(storyId, 'story', (doc) =>
    beginThread(
      doc,
      { edition: 'en', anchor },
      { author, text: 'Which one?', at: '2026-11-23T09:00:00.000Z' },
    ),
  )
  expect(frozen()).toBe(before)
  await carry(seoul, busan, [storyId])
  const [placed] = anchorKeeper(busan.doc(storyId, 'story'), busan.doc(storyId), 'en').look({ mend: false })
  expect([placed?.words, placed?.thread.comments.map(({ text }) => text)]).toEqual(['ferry', ['Which one?']])
})
