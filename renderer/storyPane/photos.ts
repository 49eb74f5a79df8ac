import { callMain } from '../bridge/call'
import type { Result } from '../../shared/result'
import { failed } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'

/** Takes a copy of a photo that was dropped or pasted. */
export async function takePhoto(file: File): Promise<Result<PhotoAsset>> {
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // The file was moved or deleted between the drop and the reading.
    return failed({ kind: 'photo/unusable', fileName: file.name, reason: 'cannotRead' })
  }
  return callMain('photo:take', { fileName: file.name.slice(0, 1000), bytes: new Uint8Array(bytes) })
}

export const choosePhotos = (): Promise<Result<PhotoAsset[]>> => callMain('photo:choose', {})
