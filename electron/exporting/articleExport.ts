import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { cleanTexts } from '../../shared/output/cleanText'
import { exportedArticle, type ExportedPicture } from '../../shared/output/export/exportedArticle'
import { htmlArticle } from '../../shared/output/export/htmlArticle'
import { markdownArticle } from '../../shared/output/export/markdownArticle'
import { plainTextArticle } from '../../shared/output/export/plainTextArticle'
import { assertNever, failed, success, type Result } from '../../shared/result'
import type { ExportFormat } from '../../shared/story/exportFormat'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { Article, PhotoAsset } from '../../shared/story/story'
import { diskFailure } from '../database/diskFailure'

export interface ArticleExportOptions {
  readonly profile: () => SiteProfile
  /** The picture that screens show of a photo. */
  readonly pictureFile: (photo: PhotoAsset) => string
  readonly printPdf: (html: string) => Promise<Uint8Array>
  readonly now: () => Date
}

/** Writes an article for another program, beside its place and then renamed. Fails with `disk/full`, `disk/notWritable`. */
export function articleExport({ profile, pictureFile, printPdf, now }: ArticleExportOptions) {
  async function picturesOf(article: Article): Promise<Map<string, ExportedPicture>> {
    const pictures = new Map<string, ExportedPicture>()
    for (const photo of article.photos) {
      // A photo that is gone leaves its caption: the words must get out in any case.
      const bytes = await readFile(pictureFile(photo)).catch(() => null)
      if (bytes === null) continue
      const isRendition = photo.mediaType === 'image/tiff' || photo.mediaType === 'image/heic'
      const mediaType = isRendition ? 'image/jpeg' : photo.mediaType
      pictures.set(photo.photoId, { bytes, mediaType, width: photo.width, height: photo.height })
    }
    return pictures
  }

  async function contentOf(article: Article, format: ExportFormat): Promise<string | Uint8Array> {
    const exported = exportedArticle(cleanTexts(article), profile(), now().toISOString())
    if (format === 'txt') return plainTextArticle(exported)
    if (format === 'md') return markdownArticle(exported)
    const pictures = await picturesOf(article)
    const picture = (photoId: string) => pictures.get(photoId) ?? null
    switch (format) {
      case 'html':
        return htmlArticle(exported, picture)
      case 'pdf':
        return printPdf(htmlArticle(exported, picture))
      case 'docx':
        // Read when first asked for: Dateline starts without it.
        return (await import('../../shared/output/export/docxArticle')).docxArticle(exported, picture)
      default:
        return assertNever(format)
    }
  }

  return async (article: Article, format: ExportFormat, file: string): Promise<Result<{ file: string }>> => {
    const part = `${file}.${randomUUID()}.part`
    try {
      const content = await contentOf(article, format)
      await writeFile(part, content)
      await rename(part, file)
      return success({ file })
    } catch (error) {
      const failure = diskFailure(error, file)
      if (failure === null) throw error
      return failed(failure)
    } finally {
      await rm(part, { force: true }).catch(() => undefined)
    }
  }
}
export type ArticleExport = ReturnType<typeof articleExport>
