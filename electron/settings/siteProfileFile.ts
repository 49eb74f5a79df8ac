import { readFileSync } from 'node:fs'
import { failed, success, type Result } from '../../shared/result'
import { siteProfileSchema, type SiteProfile } from '../../shared/story/siteProfile'
import { z } from 'zod'

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

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
