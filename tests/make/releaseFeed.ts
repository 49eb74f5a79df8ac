import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReleaseManifest } from '../../electron/updates/releaseManifest'

export const newsroomKey = generateKeyPairSync('ed25519')
export const strangersKey = generateKeyPairSync('ed25519')
export const asPolicyHasIt = (key: KeyObject): string =>
  key.export({ type: 'spki', format: 'der' }).toString('base64')

export const installer = Buffer.from('an installer '.repeat(5000))

export const release = (changed: Partial<ReleaseManifest> = {}): ReleaseManifest => ({
  product: 'org.dateline.desk',
  ring: 'stable',
  version: '0.2.0',
  releasedAt: '2026-03-01T09:00:00Z',
  notes: { en: 'Corrections.', ko: '정정 기능.' },
  files: [
    {
      kind: 'deb',
      arch: 'x64',
      name: 'dateline_0.2.0_amd64.deb',
      bytes: installer.length,
      sha512: createHash('sha512').update(installer).digest('hex'),
    },
  ],
  ...changed,
})

export const signature = (text: string, key = newsroomKey.privateKey): string =>
  sign(null, Buffer.from(text), key).toString('base64')

/** A newsroom's feed as it should be: what lies at each path. Tests spoil it. */
export function feedOf(
  manifest: ReleaseManifest,
  key = newsroomKey.privateKey,
): Record<string, string | Buffer> {
  const text = JSON.stringify(manifest)
  return {
    '/stable.json': text,
    '/stable.json.sig': signature(text, key),
    '/dateline_0.2.0_amd64.deb': installer,
  }
}

/** What a path answers with: its bytes, `cut` for a connection that breaks off half way, or where it sends on to. */
export type Answers = Record<string, string | Buffer | { readonly cut: Buffer } | { readonly to: string }>

export interface ReleaseFeed {
  readonly feed: string
  /** The certificate, which nobody else vouches for. */
  readonly cert: Buffer
  readonly asked: string[]
  readonly put: (answers: Answers) => void
  readonly stop: () => void
}

let made: { key: Buffer; cert: Buffer } | undefined
/** Made once, by openssl: nothing like it lies in the project. */
function certificate(): { key: Buffer; cert: Buffer } {
  if (made) return made
  const folder = mkdtempSync(join(tmpdir(), 'dateline-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert, ...name], {
    stdio: 'ignore',
  })
  made = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return made
}

/** A real https server on this computer. */
export async function releaseFeed(first: Answers): Promise<ReleaseFeed> {
  const { key, cert } = certificate()
  const asked: string[] = []
  let answers = first
  const server = createServer({ key, cert }, ({ url = '' }, answer) => {
    asked.push(url)
    const found = answers[url]
    if (found === undefined) return answer.writeHead(404).end()
    if (typeof found === 'string' || Buffer.isBuffer(found)) return answer.end(found)
    if ('to' in found) return answer.writeHead(302, { Location: found.to }).end()
    answer.writeHead(200, { 'Content-Length': found.cut.length })
    answer.write(found.cut.subarray(0, found.cut.length / 2), () => answer.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    feed: `https://localhost:${(server.address() as AddressInfo).port}/`,
    cert,
    asked,
    put: (next) => void (answers = next),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
