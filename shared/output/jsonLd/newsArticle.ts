import { plainText } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import { absoluteUrl, authorPath, frontPath } from '../portal/portalPaths'
import { copyrightText } from '../../story/copyrightText'
import type { LiveArticle } from '../portal/liveEntry'
import { articleYear, counterparts, offsetTime, sectionName, type LiveSite } from '../portal/liveSite'
import { creditName } from '../../story/photo/photoNotice'
import { cropRatios } from '../../story/photo/photoCrop'
import { singleCropSize } from '../portal/photoSizes'

const organization = (site: LiveSite, edition: Edition) => ({
  '@type': 'NewsMediaOrganization',
  name: site.profile.editions[edition].siteName,
  url: absoluteUrl(site.profile.origin, frontPath(edition)),
})

function image(site: LiveSite, live: LiveArticle) {
  if (live.leadPhoto === null) return {}
  const { asset, caption, alt, credit } = live.leadPhoto
  const { copyright, creator } = asset.notice
  return {
    image: cropRatios
      .map((ratio) => singleCropSize(asset, ratio))
      .map((size) => ({
        '@type': 'ImageObject',
        url: absoluteUrl(site.profile.origin, size.path),
        width: size.width,
        height: size.height,
        ...(caption || alt ? { caption: caption || alt } : {}),
        ...(credit ? { creditText: creditName(credit) } : {}),
        ...(creator ? { creator: { '@type': 'Person', name: creator } } : {}),
        ...(copyright ? { copyrightNotice: copyright } : {}),
      })),
  }
}

/** Every correction printed in the article. */
function corrections({ article }: LiveArticle, zone: string) {
  const notices = article.body.filter((block) => block.kind === 'correction')
  if (notices.length === 0) return {}
  return {
    correction: notices.map(({ date, children }) => ({
      '@type': 'CorrectionComment',
      text: plainText(children).trim(),
      ...(Number.isNaN(Date.parse(date)) ? {} : { datePublished: offsetTime(date, zone) }),
    })),
  }
}

/** schema.org `NewsArticle` of a live article. Times carry the offset of the edition's zone. */
export function newsArticle(site: LiveSite, live: LiveArticle): object {
  const { article } = live
  const { edition } = article
  const profile = site.profile.editions[edition]
  const url = absoluteUrl(site.profile.origin, live.path)
  const section = sectionName(site.profile, edition, article.section)
  const copies = counterparts(site, live)
  const year = articleYear(site, live)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    url,
    headline: article.headline,
    ...(live.summary ? { description: live.summary } : {}),
    ...image(site, live),
    datePublished: offsetTime(live.published, profile.zone),
    dateModified: offsetTime(live.updated ?? live.published, profile.zone),
    ...corrections(live, profile.zone),
    author: live.authors.map(({ id, name }) => ({
      '@type': 'Person',
      name,
      url: absoluteUrl(site.profile.origin, authorPath(edition, id)),
    })),
    inLanguage: profile.languageTag,
    ...(section === null ? {} : { articleSection: section }),
    ...(article.tags.length > 0 ? { keywords: article.tags } : {}),
    ...(article.datelinePlace.trim() ? { dateline: article.datelinePlace.trim() } : {}),
    isAccessibleForFree: true,
    publisher: organization(site, edition),
    copyrightHolder: organization(site, edition),
    // The span of a founding year ends in the year that counts.
    copyrightYear: Number(year.slice(-4)),
    copyrightNotice: copyrightText(site.profile, edition, year),
    ...(copies.length > 0
      ? {
          workTranslation: copies.map((copy) => ({
            '@type': 'NewsArticle',
            '@id': absoluteUrl(site.profile.origin, copy.path),
            url: absoluteUrl(site.profile.origin, copy.path),
            headline: copy.headline,
            inLanguage: site.profile.editions[copy.edition].languageTag,
          })),
        }
      : {}),
  }
}
