import { failed, success, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'

const addresses = new Map<string, string>()

/** The playground's stand-in for the media folder: photos live as long as the page. */
export async function takePhoto(file: File): Promise<Result<PhotoAsset>> {
  if (!file.type.startsWith('image/'))
    return failed({ kind: 'photo/unusable', fileName: file.name, reason: 'notAPhoto' })
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  const photoId = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  addresses.set(photoId, URL.createObjectURL(file))
  return success({ photoId, mediaType: 'image/jpeg', width: 0, height: 0, fileName: file.name })
}

/** A picture drawn on the spot: dusk over water, so that the repository needs no photo. */
export function choosePhotos(): Promise<Result<PhotoAsset[]>> {
  const canvas = document.createElement('canvas')
  canvas.width = 1600
  canvas.height = 900
  const context = canvas.getContext('2d')!
  const sky = context.createLinearGradient(0, 0, 0, 900)
  sky.addColorStop(0, '#24364f')
  sky.addColorStop(0.55, '#c98d6b')
  sky.addColorStop(0.56, '#31445a')
  sky.addColorStop(1, '#16202c')
  context.fillStyle = sky
  context.fillRect(0, 0, 1600, 900)
  context.fillStyle = '#ffe3a6'
  for (let x = 120; x < 1600; x += 180) context.fillRect(x + Math.random() * 20, 440, 10, 60)
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      const file = new File([blob!], 'dusk.png', { type: 'image/png' })
      void takePhoto(file).then((taken) => resolve(taken.ok ? success([taken.value]) : taken))
    }, 'image/png')
  })
}

/** The photos of the sample gallery, drawn: three hours of one evening. */
const dusk = ['#c98d6b', '#6a5a78', '#24364f']
const drawn = (sky: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="${sky}"/><rect y="520" width="1200" height="380" fill="#16202c"/><g fill="#ffe3a6"><rect x="200" y="460" width="10" height="60"/><rect x="520" y="460" width="10" height="60"/><rect x="840" y="460" width="10" height="60"/></g></svg>`,
  )}`

export function photoAddress(photoId: string): string {
  const sky = /^(\d)\1*$/.test(photoId) ? dusk[Number(photoId[0]) - 1] : undefined
  return addresses.get(photoId) ?? (sky === undefined ? 'missing-photo.jpg' : drawn(sky))
}

/** The playground has no main process to fetch anything. */
export const fetchPhoto = (address: string): Promise<Result<PhotoAsset>> =>
  Promise.resolve(
    failed({ kind: 'photo/notFetched', host: new URL(address).host, reason: 'unreachable', others: 0 }),
  )
