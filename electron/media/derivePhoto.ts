import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { PixelCrop } from '../../shared/story/photo/photoCrop'
import type { PhotoNotice } from '../../shared/story/photo/photoNotice'
import { failed, success, type Result } from '../../shared/result'
import type { DerivativeMade, DerivativePlan } from './derivatives'
import { strict } from './intake/decodeAll'
import { checkNotice } from './notice/checkNotice'
import { embedNotice } from './notice/embedNotice'
import { writeWhole } from './writeWhole'

export interface DeriveRequest {
  readonly photoId: string
  /** The photo, or the JPEG that stands in for it. */
  readonly source: string
  /** Is there already. */
  readonly outFolder: string
  /** Pictures without notices, by what they were made from; null keeps none. */
  readonly cacheFolder: string | null
  readonly plan: readonly DerivativePlan[]
  readonly notice: PhotoNotice
}

/** Changes when the same plan would give other pixels: another encoder, other qualities. */
const encoding = 2

const asPlanned = { fit: 'fill', kernel: 'lanczos3' } as const

const cacheName = (photoId: string, { format, width, height, crop }: DerivativePlan): string =>
  createHash('sha256')
    .update(JSON.stringify([encoding, photoId, format, width, height, crop]))
    .digest('hex')

/** Pixels: the widest size that is made of a part. */
const widestPart = 1600

/** Gives a plan's part of the photo, upright, in sRGB and without metadata. Each part is cut out once for all its sizes. */
function partsOf(source: Buffer): (plan: DerivativePlan) => Promise<Sharp> {
  const cut = new Map<string, ReturnType<typeof cutOut>>()
  const cutOut = (crop: PixelCrop) => {
    const width = Math.min(crop.width, widestPart)
    return sharp(source, strict)
      .autoOrient()
      .extract(crop)
      .resize(width, Math.max(1, Math.round((crop.height * width) / crop.width)), asPlanned)
      .toColorspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
  }
  return async ({ crop }) => {
    if (crop === null) return sharp(source, strict).autoOrient()
    const key = JSON.stringify(crop)
    const cutting = cut.get(key) ?? cutOut(crop)
    cut.set(key, cutting)
    const { data, info } = await cutting
    return sharp(data, { raw: info })
  }
}

/** In sRGB, upright, and without any metadata: sharp keeps none unless told to. */
async function encode(part: Sharp, plan: DerivativePlan): Promise<Buffer> {
  const resized = part.resize(plan.width, plan.height, asPlanned).toColorspace('srgb')
  return plan.format === 'webp'
    ? resized.webp({ quality: 78, effort: 3 }).toBuffer()
    : resized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
}

interface Step {
  readonly photoId: string
  readonly part: (plan: DerivativePlan) => Promise<Sharp>
  readonly cacheFolder: string | null
  readonly notice: PhotoNotice
}

/** The planned file, and what is wrong with it. */
function finished(
  bytes: Buffer,
  plan: DerivativePlan,
  notice: PhotoNotice,
): { whole: Buffer; wrong: string | null } {
  const whole = embedNotice({ bytes, ...plan }, notice)
  return { whole, wrong: checkNotice(whole, plan.format, notice) }
}

/** From the cache where it is there and sound, else made anew and kept. */
async function makeOne(plan: DerivativePlan, { photoId, part, cacheFolder, notice }: Step) {
  if (cacheFolder === null) return finished(await encode(await part(plan), plan), plan, notice)
  const name = cacheName(photoId, plan)
  const file = join(cacheFolder, name.slice(0, 2), name)
  try {
    const kept = finished(await readFile(file), plan, notice)
    if (kept.wrong === null) return kept
  } catch {
    // Not there, or damaged.
  }
  const made = await encode(await part(plan), plan)
  // A disk too full for the cache is told of by the file that matters.
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeWhole(file, made))
    .catch(() => undefined)
  return finished(made, plan, notice)
}

const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/**
 * Makes the planned files, each with the notice in it, and reads each back before it stands in its place. What was made before
 * a failure stays and is whole. Fails with `photo/unusable`, `photo/notVerified`, `disk/full`, `disk/notWritable`.
 */
export async function derivePhoto(request: DeriveRequest): Promise<Result<DerivativeMade[]>> {
  const { photoId, outFolder } = request
  const unusable = (reason: 'damaged' | 'cannotRead') =>
    failed({ kind: 'photo/unusable', fileName: basename(request.source), reason })
  let source: Buffer
  try {
    source = await readFile(request.source)
  } catch {
    return unusable('cannotRead')
  }
  const part = partsOf(source)
  const made: DerivativeMade[] = []
  for (const plan of request.plan) {
    const { fileName, width, height } = plan
    try {
      const { whole, wrong } = await makeOne(plan, { ...request, part })
      if (wrong !== null)
        return failed({ kind: 'photo/notVerified', photoId, detail: `${fileName}: ${wrong}` })
      await writeWhole(join(outFolder, fileName), whole)
      made.push({ fileName, width, height, bytes: whole.length })
    } catch (error) {
      const code = errorCode(error)
      if (code === 'ENOSPC' || code === 'EDQUOT') return failed({ kind: 'disk/full', path: outFolder })
      if (code !== undefined)
        return failed({ kind: 'disk/notWritable', path: outFolder, detail: String(error) })
      return unusable('damaged')
    }
  }
  return success(made)
}
