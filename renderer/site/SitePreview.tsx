import { useEffect, useRef, useState } from 'react'
import type { PreviewPages } from '../../shared/ipc/siteCalls'
import { editions, type Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { callMain } from '../bridge/call'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { SegmentedControl } from '../ui/SegmentedControl'
import { SelectField } from '../ui/SelectField'
import { useSiteMessages } from './messages/useSiteMessages'

const widths = { desktop: 1280, phone: 390 } as const
type Width = keyof typeof widths
type PageKind = keyof PreviewPages
/** Milliseconds after the last key. */
const rest = 350

/** The pages of a profile that can be used, made again a moment after each change. */
function usePreviewPages(profile: SiteProfile | null, section: string, storyId: string | null) {
  const notify = useNotify()
  const [pages, setPages] = useState<PreviewPages | null>(null)
  const asked = profile === null ? null : JSON.stringify([profile, section, storyId])
  const latest = useRef(asked)
  useEffect(() => {
    latest.current = asked
    if (asked === null || profile === null) return
    const timer = setTimeout(() => {
      void callMain('site:preview', { profile, section, storyId }).then((result) => {
        if (latest.current !== asked) return
        if (result.ok) setPages(result.value)
        else notify.failure(result.failure)
      })
    }, rest)
    return () => clearTimeout(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the profile is in what was asked, by value
  }, [asked])
  return pages
}

interface SitePreviewProps {
  /** Null while a field is wrong: the last preview stays. */
  readonly profile: SiteProfile | null
  readonly sections: SiteProfile['sections']
  readonly storyId: string | null
}

/** Exactly what publishing makes, in a frame that can do nothing but be looked at. */
export function SitePreview({ profile, sections, storyId }: SitePreviewProps) {
  const words = useSiteMessages()
  const language = useLanguage()
  const [edition, setEdition] = useState<Edition>(language)
  const [page, setPage] = useState<PageKind>('front')
  const [width, setWidth] = useState<Width>('desktop')
  const [section, setSection] = useState('')
  const chosen = sections.find(({ id }) => id === section) ?? sections[0]
  const pages = usePreviewPages(profile, chosen?.id ?? '', storyId)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current === null) return
    const watching = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    watching.observe(place.current)
    return () => watching.disconnect()
  }, [])
  const address = pages?.[page][edition] ?? null
  const scale = Math.min(1, room.width / widths[width])
  return (
    <section className="site-preview" aria-label={words.preview}>
      <div className="site-preview-choices">
        <SegmentedControl
          name={words.page}
          value={page}
          choices={(['front', 'section', 'story'] as const).map((id) => ({ id, label: words.pages[id] }))}
          onChange={setPage}
        />
        <SegmentedControl
          name={words.edition}
          value={edition}
          choices={editions.map((id) => ({ id, label: words.editions[id], spoken: words.inEdition[id] }))}
          onChange={setEdition}
        />
        <SegmentedControl
          name={words.width}
          value={width}
          choices={(['desktop', 'phone'] as const).map((id) => ({ id, label: words.widths[id] }))}
          onChange={setWidth}
        />
        {page === 'section' && chosen !== undefined && (
          <SelectField
            label={words.pages.section}
            value={chosen.id}
            choices={sections.map(({ id, names }) => ({ id, name: names[language] || id }))}
            onChange={setSection}
          />
        )}
      </div>
      <div className="site-preview-place" ref={place}>
        {pages !== null && address === null && <p className="site-preview-empty">{words.noStory}</p>}
        {address !== null && room.width > 0 && (
          <iframe
            key={`${width} ${address}`}
            sandbox=""
            title={words.previewTitle}
            src={address}
            style={{
              width: widths[width],
              height: room.height / scale,
              transform: `scale(${scale})`,
              left: Math.max(0, (room.width - widths[width] * scale) / 2),
            }}
          />
        )}
      </div>
      <p className="field-hint">{profile === null ? words.notValid : words.previewNote}</p>
    </section>
  )
}
