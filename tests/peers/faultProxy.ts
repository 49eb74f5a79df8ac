import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'

/** What the network or a server does to one request. `After`: the destination has carried it out. */
export const faultKinds = [
  'dropBefore',
  'dropAfter',
  'cutAnswer',
  'resetInUpload',
  'busy',
  'errorBefore',
  'errorAfter',
  'garbageBefore',
  'garbageAfter',
  'neverBefore',
  'neverAfter',
  'late',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** In front of a real site: hands requests on, and treats those it is told to as a bad day would. */
export async function faultProxy(target: string) {
  const { hostname, port } = new URL(target)
  let seen = 0
  let plan = new Map<number, FaultKind>()
  const done: FaultKind[] = []
  const open = new Set<ServerResponse>()

  const bodyOf = async (from: IncomingMessage): Promise<Buffer> => {
    const parts: Buffer[] = []
    for await (const part of from) parts.push(part as Buffer)
    return Buffer.concat(parts)
  }

  function forward(
    asked: IncomingMessage,
    body: Buffer,
  ): Promise<{ answer: IncomingMessage; content: Buffer }> {
    return new Promise((resolve, reject) => {
      const onward = request(
        {
          hostname,
          port,
          method: asked.method,
          path: asked.url,
          // One connection for each: a broken one is no news to the next request.
          agent: false,
          headers: {
            ...asked.headers,
            host: `${hostname}:${port}`,
            'content-length': body.length,
            connection: 'close',
          },
        },
        (answer) => void bodyOf(answer).then((content) => resolve({ answer, content }), reject),
      )
      onward.on('error', reject)
      onward.end(body)
    })
  }

  const answerWith = (to: ServerResponse, status: number, headers: Record<string, string>, text: string) => {
    to.writeHead(status, { 'content-type': 'text/html', ...headers, connection: 'close' })
    to.end(text)
  }

  async function handle(asked: IncomingMessage, to: ServerResponse): Promise<void> {
    const fault = plan.get(seen)
    seen += 1
    if (fault !== undefined) done.push(fault)
    const { socket } = asked
    switch (fault) {
      case 'dropBefore':
        return void socket.destroy()
      case 'resetInUpload':
        asked.once('data', () => socket.resetAndDestroy())
        asked.once('end', () => socket.resetAndDestroy())
        return
      case 'neverBefore':
        asked.resume()
        return
      case 'busy':
        asked.resume()
        return answerWith(to, 429, { 'retry-after': '2' }, 'Too many requests')
      case 'errorBefore':
        asked.resume()
        return answerWith(to, 502, {}, '<h1>Bad Gateway</h1>')
      case 'garbageBefore':
        asked.resume()
        return answerWith(to, 200, {}, '<html>Please sign in to this network</html>')
      case undefined:
      case 'dropAfter':
      case 'cutAnswer':
      case 'errorAfter':
      case 'garbageAfter':
      case 'neverAfter':
      case 'late':
    }
    const body = await bodyOf(asked)
    if (fault === 'late') {
      socket.destroy()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const { answer, content } = await forward(asked, body)
    switch (fault) {
      case 'dropAfter':
      case 'late':
        return void socket.destroy()
      case 'errorAfter':
        return answerWith(to, 500, {}, '<h1>There has been a critical error</h1>')
      case 'garbageAfter':
        return answerWith(to, 200, {}, '<br />\n<b>Warning</b>: something in a plugin')
      case 'neverAfter':
        return
      case 'cutAnswer':
        to.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': content.length + 1 })
        to.write(content.subarray(0, Math.floor(content.length / 2)))
        setTimeout(() => socket.destroy(), 5)
        return
      case undefined: {
        const { 'transfer-encoding': _encoding, ...headers } = answer.headers
        to.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': content.length })
        to.end(asked.method === 'HEAD' ? undefined : content)
      }
    }
  }

  const server = createServer((asked, to) => {
    open.add(to)
    to.on('close', () => open.delete(to))
    // A killed client breaks whatever was under way.
    handle(asked, to).catch(() => asked.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('No port was given.')

  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** Counts requests anew: those with these numbers, from 0, meet a fault. */
    begin(next: ReadonlyMap<number, FaultKind>): void {
      plan = new Map(next)
      seen = 0
      done.length = 0
    },
    /** The faults that were met since. */
    done: (): readonly FaultKind[] => [...done],
    stop(): void {
      server.close()
      server.closeAllConnections()
    },
  }
}
export type FaultProxy = Awaited<ReturnType<typeof faultProxy>>
