import { bylineNames } from '../../story/bylineNames'
import type { Edition } from '../../story/edition'
import { absoluteUrl, frontPath } from '../portal/portalPaths'
import { copyrightText } from '../../story/copyrightText'
import {
  counterparts,
  creditName,
  offsetTime,
  sectionName,
  type LiveArticle,
  type LiveSite,
} from '../portal/liveSite'
import { photoSizes, singlePhotoSize } from '../portal/photoSizes'

const organization = (site: LiveSite, edition: Edition) => ({
  '@type': 'NewsMediaOrganization',
  name: site.profile.editions[edition].siteName,
  url: absoluteUrl(site.profile.origin, frontPath(edition)),
})

function image(site: LiveSite, live: LiveArticle) {
  if (live.leadPhoto === null) return {}
  const { asset, caption, alt, credit } = live.leadPhoto
  const jpegs = photoSizes(asset, 'jpeg')
  const size = jpegs[jpegs.length - 1] ?? singlePhotoSize(asset)
  return {
    image: [
      {
        '@type': 'ImageObject',
        url: absoluteUrl(site.profile.origin, size.path),
        width: size.width,
        height: size.height,
        ...(caption || alt ? { caption: caption || alt } : {}),
        ...(credit ? { creditText: creditName(credit) } : {}),
      },
    ],
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
    author: bylineNames(article.bylines, article.edition).map((name) => ({ '@type': 'Person', name })),
    inLanguage: profile.languageTag,
    ...(section === null ? {} : { articleSection: section }),
    ...(article.tags.length > 0 ? { keywords: article.tags } : {}),
    ...(article.datelinePlace.trim() ? { dateline: article.datelinePlace.trim() } : {}),
    isAccessibleForFree: true,
    publisher: organization(site, edition),
    copyrightHolder: organization(site, edition),
    // The span of a founding year ends in the year that counts.
    copyrightYear: Number(live.copyrightYear.slice(-4)),
    copyrightNotice: copyrightText(site.profile, edition, live.copyrightYear),
    ...(copies.length > 0
      ? {
          workTranslation: copies.map((copy) => ({
            '@type': 'NewsArticle',
            '@id': absoluteUrl(site.profile.origin, copy.path),
            url: absoluteUrl(site.profile.origin, copy.path),
            headline: copy.article.headline,
            inLanguage: site.profile.editions[copy.article.edition].languageTag,
          })),
        }
      : {}),
  }
}
