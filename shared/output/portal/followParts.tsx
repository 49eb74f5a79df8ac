/** @jsxImportSource preact */
import type { Edition } from '../../story/edition'
import type { SiteProfile } from '../../story/siteProfile'
import { furniture } from './furniture'
import { feedPath, relativeHref } from './portalPaths'
import { webAddress } from './webAddress'

interface Place {
  readonly profile: SiteProfile
  readonly edition: Edition
  readonly path: string
}

const networks = ['facebook', 'twitter', 'google'] as const
type Network = (typeof networks)[number]

function socialLinks({ profile, edition }: Place, wanted: readonly Network[]) {
  return wanted.flatMap((network) => {
    const href = webAddress(profile.social[network] ?? '')
    if (href === null) return []
    return [
      <a href={href} rel="noopener me">
        {furniture[edition].social[network]}
      </a>,
    ]
  })
}

/** The invitation under an article, with the networks it is about; nothing where none is set. */
export function FollowLine(place: Place) {
  const links = socialLinks(place, ['facebook', 'twitter'])
  if (links.length === 0) return null
  return (
    <p class="follow">
      {furniture[place.edition].follow}:{' '}
      {links.map((link, index) => (
        <>
          {index > 0 && ' · '}
          {link}
        </>
      ))}
    </p>
  )
}

export function ConnectLinks(place: Place) {
  const words = furniture[place.edition]
  const links = [
    ...socialLinks(place, networks),
    <a href={relativeHref(place.path, feedPath(place.edition))} type="application/rss+xml">
      {words.social.rss}
    </a>,
  ]
  return (
    <section class="connect" aria-labelledby="connect">
      <h2 id="connect">{words.connect}</h2>
      <ul>
        {links.map((link) => (
          <li>{link}</li>
        ))}
      </ul>
    </section>
  )
}

export function NewsletterBox({ profile, edition }: Place) {
  if (profile.newsletter === undefined) return null
  const { title, invitation, email, subscribe } = furniture[edition].newsletter
  return (
    <section class="newsletter" aria-labelledby="newsletter">
      <h2 id="newsletter">{title}</h2>
      <p id="newsletter-note">{invitation}</p>
      <form action={profile.newsletter.action} method="post">
        <label for="newsletter-email">{email}</label>
        <div class="newsletter-row">
          <input
            id="newsletter-email"
            type="email"
            name={profile.newsletter.emailField}
            autocomplete="email"
            aria-describedby="newsletter-note"
            required
          />
          <button type="submit">{subscribe}</button>
        </div>
      </form>
    </section>
  )
}
