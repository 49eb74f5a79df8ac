import pretendardLicense from 'pretendard/dist/LICENSE.txt?raw'
import pretendard from 'pretendard/dist/web/variable/woff2-dynamic-subset/PretendardVariable.subset.91.woff2?inline'
import serifExtItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline'
import serifExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline'
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline'
import serifLicense from '@fontsource-variable/source-serif-4/LICENSE?raw'
import { stylesheetPath } from '../../../shared/output/portal/portalPaths'
import { portalStylesheet } from './portalStylesheet'

export interface PortalAsset {
  /** Below the portal's root. */
  readonly path: string
  readonly bytes: Buffer
}

const text = (path: string, content: string): PortalAsset => ({ path, bytes: Buffer.from(content) })
const font = (name: string, dataUrl: string): PortalAsset => ({
  path: `assets/fonts/${name}`,
  bytes: Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'),
})

/**
 * The stylesheet and the Latin fonts, whose licence asks to travel with them. Built into this module, which is loaded
 * by the first publish only: Hangul stays with the reader's system, where it would be megabytes.
 */
export const portalAssets: readonly PortalAsset[] = [
  font('source-serif-4-latin.woff2', serif),
  font('source-serif-4-latin-italic.woff2', serifItalic),
  font('source-serif-4-latin-ext.woff2', serifExt),
  font('source-serif-4-latin-ext-italic.woff2', serifExtItalic),
  font('pretendard-latin.woff2', pretendard),
  text('assets/fonts/source-serif-4-license.txt', serifLicense),
  text('assets/fonts/pretendard-license.txt', pretendardLicense),
  text(stylesheetPath, portalStylesheet),
]
