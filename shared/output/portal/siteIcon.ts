import { escapeHtml } from '../escapeHtml'
import type { LiveSite } from './liveSite'

/** The site's initial, for the tabs of browsers: without an icon each of them asks for one that is not there. */
export function siteIcon({ profile }: LiveSite): string {
  const [initial = ''] = profile.editions[profile.defaultEdition].siteName.trim().toLocaleUpperCase()
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><!-- Written by Dateline -->',
    '<rect width="64" height="64" rx="12" fill="#a3201b"/>',
    '<text x="32" y="47" text-anchor="middle" fill="#ffffff" font-family="Georgia, Noto Serif KR, serif"',
    ` font-size="42" font-weight="700">${escapeHtml(initial)}</text></svg>\n`,
  ].join('')
}
