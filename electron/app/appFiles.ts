import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { PreviewSize } from '../../shared/story/photo/previewSize'
import type { PreviewFile } from '../preview/sitePreview'
import { contentPolicy, previewPolicy, spellingWorkerPolicy } from './contentPolicy'
import { isAppAddress } from './appAddress'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.aff': 'application/octet-stream',
  '.dic': 'application/octet-stream',
}
/** As the build names it. */
const spellingWorker = /^\/assets\/spellingWorker-[\w-]+\.js$/
const photoPath = /^\/photo\/([0-9a-f]{64})\/(row|page)$/

export interface AppFilesOptions {
  readonly rendererFolder: string
  readonly photoFile: (photoId: string) => string
  readonly photoType: (photoId: string) => string | null
  /** A small JPEG of it; null where there is none. */
  readonly previewFile: (photoId: string, size: PreviewSize) => Promise<string | null>
  /** See `SitePreview.file`. */
  readonly preview?: (path: string) => Promise<PreviewFile | null> | null | undefined
}

/** Answers requests for `app://dateline/…`: the built window's files and the photos, nothing else on this disk. */
export function appFiles(options: AppFilesOptions) {
  const { rendererFolder, photoFile, photoType, previewFile, preview } = options

  /** What the window shows of a photo: small, so that showing fifty of them costs no frame. */
  async function shownPhoto(photoId: string, size: PreviewSize): Promise<Response> {
    const small = await previewFile(photoId, size)
    if (small !== null) return whole(small, 'image/jpeg')
    const type = photoType(photoId)
    return type === null ? refused(404) : photo(photoFile(photoId), type)
  }

  return async (request: Pick<Request, 'url' | 'method'>): Promise<Response> => {
    if (request.method !== 'GET' || !isAppAddress(request.url)) return refused(403)
    let path: string
    try {
      path = decodeURIComponent(new URL(request.url).pathname)
    } catch {
      return refused(400)
    }
    const asked = preview?.(path)
    if (asked !== undefined) {
      const previewed = await asked
      return previewed === null ? refused(404) : previewAnswer(previewed)
    }
    if (path.startsWith('/photo/')) {
      const [, photoId, size] = photoPath.exec(path) ?? []
      return photoId === undefined ? refused(404) : shownPhoto(photoId, size as PreviewSize)
    }
    const file = join(rendererFolder, path)
    const type = mediaTypes[extname(file)]
    if (path.includes('\0') || !file.startsWith(rendererFolder + sep) || type === undefined)
      return refused(404)
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          ...headers(type, path === '/index.html' ? 'no-store' : 'max-age=31536000, immutable'),
          ...(spellingWorker.test(path) && { 'Content-Security-Policy': spellingWorkerPolicy }),
        },
      })
    } catch {
      return refused(404)
    }
  }
}

/** A small file in one piece: fifty streams at once would take turns of main's event loop from everything else. */
async function whole(file: string, type: string): Promise<Response> {
  try {
    const bytes = new Uint8Array(await readFile(file))
    return new Response(bytes, { headers: headers(type, 'max-age=31536000, immutable') })
  } catch {
    return refused(404)
  }
}

async function photo(file: string, type: string): Promise<Response> {
  try {
    const { size } = await stat(file)
    // A photo never changes under its name.
    const fields = { ...headers(type, 'max-age=31536000, immutable'), 'Content-Length': String(size) }
    return new Response(Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array>, {
      headers: fields,
    })
  } catch {
    return refused(404)
  }
}

async function previewAnswer(file: PreviewFile): Promise<Response> {
  if (file.kind === 'photo') return photo(file.file, file.type)
  const body = file.kind === 'text' ? file.text : new Uint8Array(file.bytes)
  return new Response(body, {
    headers: {
      ...headers(file.type, 'no-store'),
      'Content-Security-Policy': previewPolicy,
      // The frame has no origin of its own, and fonts are asked for by origin.
      'Access-Control-Allow-Origin': '*',
    },
  })
}

const headers = (type: string, cache: string) => ({
  'Content-Type': type,
  'Cache-Control': cache,
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
})

const refused = (status: number): Response =>
  new Response(null, { status, headers: { 'Content-Security-Policy': contentPolicy } })
