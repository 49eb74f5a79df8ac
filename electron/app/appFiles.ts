import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { contentPolicy } from './contentPolicy'
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
}
const photoPath = /^\/photo\/([0-9a-f]{64})$/

export interface AppFilesOptions {
  readonly rendererFolder: string
  readonly photoFile: (photoId: string) => string
  readonly photoType: (photoId: string) => string | null
}

/** Answers requests for `app://dateline/…`: the built window's files and the photos, nothing else on this disk. */
export function appFiles({ rendererFolder, photoFile, photoType }: AppFilesOptions) {
  return async (request: Pick<Request, 'url' | 'method'>): Promise<Response> => {
    if (request.method !== 'GET' || !isAppAddress(request.url)) return refused(403)
    let path: string
    try {
      path = decodeURIComponent(new URL(request.url).pathname)
    } catch {
      return refused(400)
    }
    if (path.startsWith('/photo/')) {
      const photoId = photoPath.exec(path)?.[1]
      const type = photoId === undefined ? null : photoType(photoId)
      return photoId === undefined || type === null ? refused(404) : photo(photoFile(photoId), type)
    }
    const file = join(rendererFolder, path)
    const type = mediaTypes[extname(file)]
    if (path.includes('\0') || !file.startsWith(rendererFolder + sep) || type === undefined)
      return refused(404)
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: headers(type, path === '/index.html' ? 'no-store' : 'max-age=31536000, immutable'),
      })
    } catch {
      return refused(404)
    }
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

const headers = (type: string, cache: string) => ({
  'Content-Type': type,
  'Cache-Control': cache,
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
})

const refused = (status: number): Response =>
  new Response(null, { status, headers: { 'Content-Security-Policy': contentPolicy } })
