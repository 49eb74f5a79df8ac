import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import * as Y from 'yjs'
import { articleSeed } from '../../shared/document/binding/seedUpdate'
import { newByline, setStoryField, storyBylines } from '../../shared/document/storyDocument'
import { writeArticle } from '../../shared/document/writeArticle'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import type { ImportedPage, ImportPreview, RecognisedFields } from '../../shared/story/importPreview'
import type { readImportedPage } from '../../shared/story/readImportedPage'
import { slugOf } from '../../shared/story/slug'
import type { FirstUpdates } from '../drafts/stories'
import { decodePage } from './decodePage'

const pageLimit = 2 * 1024 * 1024
/** How long a preview may be looked at before it must be read again, in milliseconds. */
const keptFor = 10 * 60 * 1000

export interface ImporterOptions {
  readonly readPage: typeof readImportedPage
  readonly createStory: (first: FirstUpdates) => string
  readonly now: () => Date
}

/** Reads article pages from text files; a story is created only when its preview is accepted. */
export function importer(options: ImporterOptions) {
  /** Without a page where the window is reading one. */
  const previews = new Map<string, { page: ImportedPage | null; until: number }>()

  const forgetOld = () => {
    for (const [previewId, { until }] of previews)
      if (until <= options.now().getTime()) previews.delete(previewId)
  }

  const keep = (page: ImportedPage | null): string => {
    forgetOld()
    const previewId = randomUUID()
    previews.set(previewId, { page, until: options.now().getTime() + keptFor })
    return previewId
  }

  return {
    async read(file: string): Promise<Result<ImportPreview | WebPage>> {
      const fileName = basename(file).normalize('NFC')
      const refuse = (reason: Extract<Failure, { kind: 'import/unreadable' }>['reason']) =>
        failed({ kind: 'import/unreadable', fileName, reason })
      const content = await readBounded(file)
      if (content === null) return refuse('cannotRead')
      const { bytes, size } = content
      if (size > pageLimit)
        return failed({ kind: 'import/tooLarge', fileName, bytes: size, limit: pageLimit })
      if (bytes.length === 0) return refuse('empty')
      const text = decodePage(bytes)
      if (text === null) return refuse('notText')
      if (isWebPage(text)) return success({ previewId: keep(null), fileName, html: text })
      const result = options.readPage(text)
      if (!result.ok) return refuse(result.reason)
      return success({ previewId: keep(result.page), fileName, page: result.page })
    },

    accept(previewId: string): Result<{ storyId: string }> {
      forgetOld()
      const preview = previews.get(previewId)
      if (preview?.page == null) return failed({ kind: 'import/expired' })
      const storyId = options.createStory(firstUpdates(preview.page))
      previews.delete(previewId)
      return success({ storyId })
    },

    /** The story of a web page, by what the window recognised on it; its body comes through the editor. */
    acceptHtml(previewId: string, fields: RecognisedFields): Result<{ storyId: string }> {
      forgetOld()
      if (previews.get(previewId)?.page !== null) return failed({ kind: 'import/expired' })
      const storyId = options.createStory(
        firstUpdates({ ...fields, caption: '', credit: '', paragraphs: [] }),
      )
      previews.delete(previewId)
      return success({ storyId })
    },
  }
}
interface WebPage {
  readonly previewId: string
  readonly fileName: string
  readonly html: string
}

const isWebPage = (text: string): boolean =>
  /^\s*<(?:!doctype\s+html|html|head|body|article|meta|!--)/i.test(text)

export type Importer = ReturnType<typeof importer>

/** The file's bytes, at most one more than the limit, and its size. Null where it can't be read. */
async function readBounded(file: string): Promise<{ bytes: Uint8Array; size: number } | null> {
  try {
    const handle = await open(file, 'r')
    try {
      const found = await handle.stat()
      if (!found.isFile()) return null
      if (found.size > pageLimit) return { bytes: new Uint8Array(), size: found.size }
      const bytes = await handle.readFile()
      return { bytes, size: bytes.length }
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

function firstUpdates(page: Omit<ImportedPage, 'bylineLine' | 'dropped'>): FirstUpdates {
  const story = new Y.Doc()
  story.transact(() => {
    setStoryField(story, 'slug', slugOf(page.headline))
    setStoryField(story, 'bylineTime', page.bylineTime)
    storyBylines(story).push(
      page.bylines.map((name) => newByline({ id: randomUUID(), en: '', ko: '', [page.edition]: name })),
    )
  })
  const article = new Y.Doc()
  Y.applyUpdate(article, articleSeed, 'seed')
  const { headline, paragraphs, caption, credit } = page
  writeArticle(article, { headline, dek: '', datelinePlace: '', paragraphs, caption, credit })
  return { story: Y.encodeStateAsUpdate(story), [page.edition]: Y.encodeStateAsUpdate(article) }
}
