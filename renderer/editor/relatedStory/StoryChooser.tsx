import { useEffect, useState } from 'react'
import {
  Autocomplete,
  Button,
  Dialog,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { otherEdition, type Edition } from '../../../shared/story/edition'
import type { StorySummary } from '../../../shared/story/story'
import { useLatest } from '../../ui/useLatest'
import { useEditorMessages } from '../messages/editorMessages'
import type { StoryShelf } from './RelatedStoryCards'

interface Props extends Pick<StoryShelf, 'onFindStories'> {
  readonly edition: Edition
  readonly onChoose: (storyId: string) => void
  readonly onClose: () => void
}

const shown = 30

/** Asks for a story of this newsroom: type words of its headline, then arrow and Enter. */
export function StoryChooser({ edition, onFindStories, onChoose, onClose }: Props) {
  const messages = useEditorMessages()
  const [words, setWords] = useState('')
  const [stories, setStories] = useState<readonly StorySummary[] | null>(null)
  const find = useLatest(onFindStories)

  useEffect(() => {
    let current = true
    const look = async (): Promise<void> => {
      const found = await find.current(words.trim())
      if (current && found.ok) setStories(found.value.filter(hasHeadline).slice(0, shown))
    }
    void look()
    return () => {
      current = false
    }
  }, [words, find])

  return (
    <ModalOverlay className="editor-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="editor-modal story-chooser">
        <Dialog className="link-dialog">
          <Heading slot="title">{messages.related.name}</Heading>
          <Autocomplete inputValue={words} onInputChange={setWords}>
            <SearchField autoFocus aria-label={messages.related.search}>
              <Input placeholder={messages.related.search} spellCheck={false} />
            </SearchField>
            <ListBox
              aria-label={messages.related.stories}
              className="story-choices"
              items={stories ?? []}
              onAction={(key) => onChoose(String(key))}
              renderEmptyState={() => (stories === null ? null : <p>{messages.related.none}</p>)}
            >
              {(story) => {
                const lang = story.headlines[edition].trim() === '' ? otherEdition(edition) : edition
                return (
                  <ListBoxItem id={story.storyId} textValue={story.headlines[lang]} className="story-choice">
                    <span lang={lang}>{story.headlines[lang]}</span>
                    <small>{story.isLive ? messages.related.live : messages.related.notLive}</small>
                  </ListBoxItem>
                )
              }}
            </ListBox>
          </Autocomplete>
          <div className="dialog-actions">
            <Button className="editor-button" onPress={onClose}>
              {messages.cancel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const hasHeadline = ({ headlines }: StorySummary): boolean =>
  headlines.en.trim() !== '' || headlines.ko.trim() !== ''
