import { useQuery } from '@tanstack/react-query'
import { setStoryField } from '../../shared/document/storyDocument'
import { profileQuery, publicationsQuery } from '../calls/queries'
import { useStoryFields } from '../documents/useStoryFields'
import type { ReadyStory } from '../storySide/sideTabs'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { SelectField } from '../ui/SelectField'
import { TextInput } from '../ui/TextInput'
import { BylinesField } from './BylinesField'
import { BylineTimeField } from './BylineTimeField'
import { DatelineField } from './DatelineField'
import { TagField } from './TagField'
import { tidySlug } from './tidySlug'
import './storyDetails.css'

/** The facts of a story, each bound to its document: what is typed is on its way to the disk at once. */
export function StoryDetails({ story }: { story: ReadyStory }) {
  const storyDoc = story.shared.doc
  const { details, editions } = useMessages()
  const language = useLanguage()
  const fields = useStoryFields(storyDoc)
  const { data: profile } = useQuery(profileQuery)
  const { data: live = [] } = useQuery(publicationsQuery(story.storyId))
  const isRenamed = live.some(({ article }) => article.slug !== tidySlug(fields.slug))
  const sections = profile?.sections.map(({ id, names }) => ({ id, name: names[language] })) ?? []
  const article = story.articles[story.edition]
  return (
    <div className="details-fields">
      <TextInput
        label={details.slug}
        hint={isRenamed ? details.slugMoves : details.slugHint}
        value={fields.slug}
        onChange={(slug) => setStoryField(storyDoc, 'slug', slug)}
        onLeave={() => setStoryField(storyDoc, 'slug', tidySlug(fields.slug))}
      />
      <SelectField
        label={details.section}
        placeholder={details.chooseSection}
        value={fields.section === '' ? null : fields.section}
        choices={sections}
        onChange={(section) => setStoryField(storyDoc, 'section', section)}
      />
      <TagField storyDoc={storyDoc} tags={fields.tags} />
      <BylinesField storyDoc={storyDoc} bylines={fields.bylines} />
      {article && (
        <DatelineField
          key={`dateline ${story.edition}`}
          doc={article.doc}
          label={details.dateline(editions[story.edition])}
          lang={story.edition}
        />
      )}
      {profile && (
        <BylineTimeField
          key={`time ${story.edition}`}
          value={fields.bylineTime}
          edition={story.edition}
          profile={profile}
          onChange={(time) => setStoryField(storyDoc, 'bylineTime', time)}
        />
      )}
      <TextInput
        label={details.rightsLine}
        hint={details.rightsHint}
        value={fields.rightsLine}
        onChange={(line) => setStoryField(storyDoc, 'rightsLine', line)}
      />
    </div>
  )
}
