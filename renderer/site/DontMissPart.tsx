import { useQuery } from '@tanstack/react-query'
import { storyPageSize, wholeDesk } from '../../shared/story/storyList'
import type { StorySummary } from '../../shared/story/story'
import { askMain } from '../calls/askMain'
import { useLanguage } from '../messages/MessagesProvider'
import { SelectField } from '../ui/SelectField'
import { useSiteMessages } from './messages/useSiteMessages'
import { moved, RowButtons, type PartProps } from './SiteParts'

const mostStories = 12

/** The stories an editor puts first under "Don't Miss". */
export function DontMissPart({ draft, change }: PartProps) {
  const words = useSiteMessages()
  const language = useLanguage()
  const chosen = draft.dontMiss ?? []
  const { data: page } = useQuery({
    queryKey: ['stories', 'published'],
    queryFn: () => askMain('story:list', { query: wholeDesk, from: 0, count: storyPageSize }),
  })
  const published = (page?.rows ?? []).map(({ story }) => story).filter(({ isLive }) => isLive)
  const { data: others } = useQuery({
    queryKey: ['stories', 'chosen', chosen],
    queryFn: () =>
      Promise.all(chosen.map((storyId) => askMain('story:describe', { storyId }).catch(() => null))),
  })
  const known = [...published, ...(others ?? []).flatMap((row) => (row === null ? [] : [row.story]))]
  const headlineOf = (story: StorySummary | undefined): string =>
    story === undefined
      ? words.unknownStory
      : story.headlines[language] || story.headlines.en || story.headlines.ko || story.slug
  const put = (dontMiss: readonly string[]) => change({ dontMiss: [...dontMiss] })
  const open = published.filter(({ storyId }) => !chosen.includes(storyId))
  return (
    <>
      <p className="field-hint">{words.dontMissHint}</p>
      <ol className="site-stories">
        {chosen.map((storyId, index) => {
          const headline = headlineOf(known.find((story) => story.storyId === storyId))
          return (
            <li key={storyId}>
              <span className="site-story">{headline}</span>
              <RowButtons
                name={headline}
                removeName={words.removeStory(headline)}
                isFirst={index === 0}
                isLast={index === chosen.length - 1}
                onMove={(by) => put(moved(chosen, index, by))}
                onRemove={() => put(chosen.filter((other) => other !== storyId))}
              />
            </li>
          )
        })}
      </ol>
      {chosen.length < mostStories && open.length > 0 && (
        <SelectField
          key={chosen.length}
          label={words.addStory}
          placeholder={words.chooseStory}
          value={null}
          choices={open.map((story) => ({ id: story.storyId, name: headlineOf(story) }))}
          onChange={(storyId) => put([...chosen, storyId])}
        />
      )}
    </>
  )
}
