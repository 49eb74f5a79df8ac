import { Button } from 'react-aria-components/Button'
import { useNavigation } from '../navigation/NavigationContext'
import type { OpenStory } from '../storyPane/useOpenStory'
import { useArticleChecks, useChecksView } from './ChecksProvider'
import { useChecksWords } from './messages/checksWords'

/** How much there is to look at; leads to the list. */
export function ChecksCount({ story }: { story: OpenStory }) {
  const words = useChecksWords()
  const navigation = useNavigation()
  const { findings, ready } = useChecksView(useArticleChecks(story))
  if (!ready) return null
  const text = findings.length === 0 ? words.noneShort : words.count(findings.length)
  return (
    <Button
      className="status-checks"
      aria-label={`${text}. ${words.open}`}
      onPress={() => navigation.showTab('checks')}
    >
      {text}
    </Button>
  )
}
