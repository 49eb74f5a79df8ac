import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { failed, success, type Result } from '../../shared/result'
import { siteProfileSchema, type SiteProfile } from '../../shared/story/siteProfile'
import { z } from 'zod'
import { diskFailure } from '../database/diskFailure'

/** Reads a newsroom's site profile. Fails with `siteProfile/invalid`, saying where. */
export function readSiteProfile(file: string): Result<SiteProfile> {
  const invalid = (detail: string) => failed({ kind: 'siteProfile/invalid', file, detail })
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error))
  }
  const profile = siteProfileSchema.safeParse(content)
  if (!profile.success) return invalid(z.prettifyError(profile.error))
  const zone = Object.values(profile.data.editions).find((edition) => !isZone(edition.zone))
  return zone === undefined ? success(profile.data) : invalid(`Unknown time zone: ${zone.zone}`)
}

/**
 * Keeps a profile, beside its place and then renamed, so that the one before stays until this one is whole. Fails with
 * `siteProfile/invalid`, `disk/full`, `disk/notWritable`.
 */
export function writeSiteProfile(file: string, profile: SiteProfile): Result<SiteProfile> {
  const temporary = `${file}.part`
  try {
    const handle = openSync(temporary, 'w')
    try {
      writeFileSync(handle, `${JSON.stringify(profile, null, 2)}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    const read = readSiteProfile(temporary)
    if (!read.ok) {
      rmSync(temporary)
      return read
    }
    renameSync(temporary, file)
    return read
  } catch (error) {
    const failure = diskFailure(error, file)
    if (failure === null) throw error
    return failed(failure)
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
