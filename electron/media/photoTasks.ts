import { randomBytes } from 'node:crypto'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { failed, success, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'
import type { DerivativeMade, DerivativePlan } from './derivatives'
import { photoKind } from './photoKind'

export interface PhotoFacts {
  readonly mediaType: PhotoAsset['mediaType']
  /** Pixels, after the orientation is applied. */
  readonly width: number
  readonly height: number
}

// One photo at a time, and nothing kept: the process lives beside an editor.
sharp.cache(false)
sharp.concurrency(1)

/** Harmless oddities in a file pass; missing or broken picture data doesn't. */
const strict = { failOn: 'error', limitInputPixels: 200_000_000 } as const

const unusable = (file: string, reason: 'notAPhoto' | 'damaged' | 'unsupported' | 'empty' | 'cannotRead') =>
  failed({ kind: 'photo/unusable', fileName: basename(file), reason })

async function beginning(file: string): Promise<Buffer | null> {
  try {
    const handle = await open(file, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

/** What a file is, by its content, whatever its name says. Decodes all of it, so that a cut-off file is refused. */
export async function inspectPhoto(file: string): Promise<Result<PhotoFacts>> {
  const start = await beginning(file)
  if (start === null) return unusable(file, 'cannotRead')
  if (start.length === 0) return unusable(file, 'empty')
  const kind = photoKind(start)
  if (kind === 'unsupported' || kind === 'notAPhoto') return unusable(file, kind)
  try {
    const { autoOrient } = await sharp(file, strict).metadata()
    // A small result still has to be made from every row, and a large photo need not stand in memory whole.
    await sharp(file, strict).resize(64, 64, { fit: 'inside', fastShrinkOnLoad: false }).raw().toBuffer()
    return success({ mediaType: kind, width: autoOrient.width, height: autoOrient.height })
  } catch {
    return unusable(file, 'damaged')
  }
}

async function derive(source: string, outFolder: string, plan: DerivativePlan): Promise<DerivativeMade> {
  // Written beside its place and renamed, so that a file that is there is whole. sharp drops all metadata by default.
  const temporary = join(outFolder, `.${randomBytes(6).toString('hex')}.dateline-part`)
  const resized = sharp(source, strict)
    .autoOrient()
    .resize(plan.width, plan.height, { fit: 'fill', kernel: 'lanczos3' })
    .toColorspace('srgb')
  const { data, info } = await (
    plan.format === 'webp'
      ? resized.webp({ quality: 78, effort: 3 })
      : resized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true })
  ).toBuffer({ resolveWithObject: true })
  try {
    await writeFile(temporary, data, { flush: true })
    await rename(temporary, join(outFolder, plan.fileName))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  return { fileName: plan.fileName, width: info.width, height: info.height, bytes: data.length }
}

const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Makes the planned files in a folder that is there. What was made before a failure stays and is whole. */
export async function derivePhoto(
  source: string,
  outFolder: string,
  plan: readonly DerivativePlan[],
): Promise<Result<DerivativeMade[]>> {
  const made: DerivativeMade[] = []
  if ((await beginning(source)) === null) return unusable(source, 'cannotRead')
  for (const each of plan) {
    try {
      made.push(await derive(source, outFolder, each))
    } catch (error) {
      const code = errorCode(error)
      if (code === 'ENOSPC' || code === 'EDQUOT') return failed({ kind: 'disk/full', path: outFolder })
      if (code !== undefined)
        return failed({ kind: 'disk/notWritable', path: outFolder, detail: String(error) })
      return unusable(source, 'damaged')
    }
  }
  return success(made)
}
