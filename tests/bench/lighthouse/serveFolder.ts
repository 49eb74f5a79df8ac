import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
}

export interface ServedFolder {
  readonly origin: string
  readonly close: () => void
}

/** A folder as any web server gives it out: typed, texts in gzip, files that never change kept by the reader. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://portal.example')
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    const type = types[extname(path)] ?? 'application/octet-stream'
    const isText = /^(text|application\/xml)/.test(type)
    readFile(join(folder, path)).then(
      (bytes) => {
        answer.writeHead(200, {
          'content-type': type,
          'cache-control': isText ? 'max-age=60' : 'max-age=31536000, immutable',
          ...(isText && { 'content-encoding': 'gzip' }),
        })
        answer.end(isText ? gzipSync(bytes) : bytes)
      },
      () => answer.writeHead(404).end(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
