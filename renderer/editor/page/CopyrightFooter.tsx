import { useState } from 'react'
import type { Edition } from '../../../shared/story/edition'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { StoryFields } from '../../../shared/story/story'
import { useEditorMessages } from '../messages/editorMessages'
import { copyrightLines } from './copyrightLines'

interface Props {
  readonly story: StoryFields
  readonly edition: Edition
  readonly profile: SiteProfile
}

/** Closes the page. Drawn beside the document and never part of it, so that no edit or merge can reach it. */
export function CopyrightFooter({ story, edition, profile }: Props) {
  const messages = useEditorMessages()
  const [now] = useState(() => new Date())
  const lines = copyrightLines(profile, edition, {
    rightsLine: story.rightsLine,
    bylineTime: story.bylineTime,
    now,
  })
  return (
    <footer
      className="article-footer"
      aria-label={messages.copyright}
      lang={profile.editions[edition].languageTag}
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  )
}
