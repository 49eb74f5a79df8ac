import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'
import type { BytePort } from './intake/photoBytes'
import type { MediaStore } from './mediaStore'

export interface PhotoIntakeOptions {
  readonly photos: Pick<MediaStore, 'takeFile' | 'takeSource'>
  /** What was refused while others were taken. */
  readonly onTrouble: (failure: Failure) => void
  readonly onProgress: (done: number, total: number) => void
}

/** One is decoded while the next is copied. */
const atATime = 2
/** Ports that nobody asks for are a window's mistake, and not to be kept without end. */
const portsKept = 100

/** Takes photos in: those chosen in a dialog, and those that the window sends. */
export function photoIntake({ photos, onTrouble, onProgress }: PhotoIntakeOptions) {
  const ports = new Map<string, BytePort>()
  let chosen: AbortController | null = null

  /** Takes what can be taken. What can't is told apart, unless nothing could. */
  async function takeFiles(files: readonly string[]): Promise<Result<PhotoAsset[]>> {
    const { signal } = (chosen = new AbortController())
    const results: Result<PhotoAsset>[] = []
    let next = 0
    let done = 0
    if (files.length > 0) onProgress(done, files.length)
    const work = async (): Promise<void> => {
      for (let at = next++; at < files.length && !signal.aborted; at = next++) {
        results[at] = await photos.takeFile(files[at] ?? '')
        onProgress((done += 1), files.length)
      }
    }
    await Promise.all(Array.from({ length: atATime }, work))
    if (signal.aborted) return failed({ kind: 'photo/cancelled', fileName: '' })
    const taken = results.flatMap((result) => (result.ok ? [result.value] : []))
    const [first, ...others] = results.flatMap((result) => (result.ok ? [] : [result.failure]))
    if (first === undefined) return success(taken)
    if (taken.length === 0) {
      others.forEach(onTrouble)
      return failed(first)
    }
    for (const failure of [first, ...others]) onTrouble(failure)
    return success(taken)
  }

  return {
    takeFiles,
    /** What the dialog chose last is taken no further, and nothing of it is answered. */
    cancel: () => chosen?.abort(),

    /** The port over which the window will send a photo. */
    accept(transferId: string, port: BytePort): void {
      if (ports.size >= portsKept || ports.has(transferId)) return port.close()
      ports.set(transferId, port)
    },
    /** Takes the photo that the window sends over a port it handed in before. */
    take(transferId: string, fileName: string): Promise<Result<PhotoAsset>> {
      const port = ports.get(transferId)
      if (port === undefined)
        return Promise.resolve(
          failed({ kind: 'message/invalid', call: 'photo:take', detail: 'The photo came without its port.' }),
        )
      ports.delete(transferId)
      return photos.takeSource({ port }, fileName)
    },
  }
}
export type PhotoIntake = ReturnType<typeof photoIntake>
