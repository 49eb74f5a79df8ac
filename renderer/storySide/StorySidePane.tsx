import { Suspense, useRef, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useLandmark } from 'react-aria/useLandmark'
import { useMessages } from '../messages/MessagesProvider'
import type { OpenStory } from '../storyPane/useOpenStory'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { useIdle } from '../ui/useIdle'
import { sideTabs, type SideTab } from './sideTabs'
import './storySide.css'

interface StorySidePaneProps {
  readonly story: OpenStory | null
  readonly tab: string
  readonly onTab: (tab: string) => void
  /** The line at its edge, where there is one. */
  readonly children?: ReactNode
}

/** What is known of the story beside its text, a tab for each kind. */
export function StorySidePane({ story, tab, onTab, children }: StorySidePaneProps) {
  const messages = useMessages()
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'complementary', 'aria-label': messages.details.pane }, pane)
  const first = sideTabs[0]
  return (
    <aside ref={pane} {...landmarkProps} className="side-pane" data-pane="details">
      {sideTabs.length === 1 && first ? (
        <div className="side-panel">
          <h2 className="pane-title">{first.words(messages)}</h2>
          <OpenPanel tab={first} story={story} />
        </div>
      ) : (
        <Tabs
          className="side-tabs"
          selectedKey={sideTabs.some(({ id }) => id === tab) ? tab : (first?.id ?? tab)}
          onSelectionChange={(key) => onTab(String(key))}
        >
          <TabList className="side-tab-list" aria-label={messages.details.tabs}>
            {sideTabs.map(({ id, icon, words, Badge }) => (
              <Tab key={id} id={id} className="side-tab" aria-label={words(messages)}>
                <span className="side-tab-face" title={words(messages)}>
                  <Icon of={icon} />
                  <span className="side-tab-words">{words(messages)}</span>
                  {Badge && story && (
                    <Suspense fallback={null}>
                      <Badge story={story} />
                    </Suspense>
                  )}
                </span>
              </Tab>
            ))}
          </TabList>
          {sideTabs.map((each) => (
            <TabPanel key={each.id} id={each.id} className="side-panel">
              <h2 className="visually-hidden">{each.words(messages)}</h2>
              <OpenPanel tab={each} story={story} />
            </TabPanel>
          ))}
        </Tabs>
      )}
      {children}
    </aside>
  )
}

function OpenPanel({ tab: { Panel }, story }: { tab: SideTab; story: OpenStory | null }) {
  const { details } = useMessages()
  const idle = useIdle()
  if (story?.shared && !idle) return null
  if (!story?.shared) return <EmptyState>{details.noStory}</EmptyState>
  return (
    <Suspense fallback={null}>
      <Panel key={story.storyId} story={{ ...story, shared: story.shared }} />
    </Suspense>
  )
}
