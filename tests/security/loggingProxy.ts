import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LoggingProxy {
  /** For Chromium: everything goes through the proxy, this computer's own addresses too. */
  readonly switches: readonly string[]
  /** What was asked for so far, such as `CONNECT example.org:443`. */
  readonly asked: string[]
  readonly stop: () => Promise<void>
}

/** A proxy on this computer that writes down what it is asked for and lets nothing through. */
export async function loggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = []
  const server = createServer(({ method, url }, answer) => {
    asked.push(`${method ?? ''} ${url ?? ''}`)
    answer.writeHead(502).end()
  })
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url ?? ''}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    switches: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
