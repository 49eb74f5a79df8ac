import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { PhotoAsset } from '../../shared/story/story'

export interface Scene {
  readonly width: number
  readonly height: number
  /** Sky above, sky at the horizon, sea, hills. */
  readonly colours: readonly [string, string, string, string]
  readonly sun: readonly [x: number, y: number]
}

/** A drawn landscape: enough light and shade that its compressed sizes behave like a photo's. */
function landscape({ width, height, colours: [top, horizon, sea, hills], sun: [x, y] }: Scene): string {
  const lamps = Array.from({ length: 14 }, (_, index) => {
    const at = (index + 0.5) / 14
    return `<rect x="${at * 100}%" y="${58 - (index % 3) * 2}%" width=".35%" height="${12 + (index % 4) * 3}%" fill="${hills}"/>
      <circle cx="${at * 100 + 0.17}%" cy="${57 - (index % 3) * 2}%" r="${width / 140}" fill="#fff4cf"/>`
  }).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs>
      <linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${horizon}"/></linearGradient>
      <linearGradient id="sea" x2="0" y2="1"><stop stop-color="${horizon}"/><stop offset=".35" stop-color="${sea}"/><stop offset="1" stop-color="#0b1520"/></linearGradient>
    </defs>
    <rect width="100%" height="66%" fill="url(#sky)"/>
    <circle cx="${x * 100}%" cy="${y * 100}%" r="${height / 11}" fill="#fff1d6" opacity=".9"/>
    <path d="M0 ${height * 0.66} C ${width * 0.15} ${height * 0.42}, ${width * 0.3} ${height * 0.62}, ${width * 0.45} ${height * 0.55} S ${width * 0.75} ${height * 0.4}, ${width} ${height * 0.6} V ${height * 0.66} Z" fill="${hills}"/>
    <rect y="66%" width="100%" height="34%" fill="url(#sea)"/>
    ${lamps}
  </svg>`
}

export interface PhotoStore {
  readonly folder: string
  readonly photoFile: (photoId: string) => string
  /** Draws a scene, keeps its JPEG under the SHA-256 of its bytes and says what a photo asset says. */
  add(scene: Scene, orientation?: number): Promise<PhotoAsset>
}

export function photoStore(folder: string): PhotoStore {
  mkdirSync(folder, { recursive: true })
  const photoFile = (photoId: string): string => join(folder, photoId)
  return {
    folder,
    photoFile,
    async add(scene, orientation = 1) {
      const bytes = await sharp(Buffer.from(landscape(scene)))
        .withExif({
          IFD0: { Artist: 'Mira Holt', Copyright: 'Namu Harbour Times' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' },
        })
        .withMetadata({ orientation })
        .jpeg({ quality: 88 })
        .toBuffer()
      const photoId = createHash('sha256').update(bytes).digest('hex')
      writeFileSync(photoFile(photoId), bytes)
      const turned = orientation >= 5
      return {
        photoId,
        mediaType: 'image/jpeg',
        width: turned ? scene.height : scene.width,
        height: turned ? scene.width : scene.height,
        fileName: 'scene.jpg',
      }
    },
  }
}

export const scenes = {
  dusk: {
    width: 1800,
    height: 1200,
    colours: ['#2b3a67', '#f2a65a', '#3c5a78', '#22263f'],
    sun: [0.7, 0.52],
  },
  morning: {
    width: 1600,
    height: 1067,
    colours: ['#9cc3e6', '#f7e3c3', '#5f93b4', '#56766a'],
    sun: [0.25, 0.3],
  },
  grey: { width: 1500, height: 1000, colours: ['#8a949c', '#c9cdcd', '#66737c', '#4b555b'], sun: [0.5, 0.2] },
  night: {
    width: 1700,
    height: 1133,
    colours: ['#0b1026', '#26335f', '#16233f', '#0d1324'],
    sun: [0.82, 0.18],
  },
  tall: { width: 1400, height: 900, colours: ['#6fa8a0', '#f4d8b0', '#2f6f75', '#274c46'], sun: [0.4, 0.4] },
} as const satisfies Record<string, Scene>
