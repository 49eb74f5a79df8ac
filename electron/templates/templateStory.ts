import * as Y from 'yjs'
import { setStoryField, storyTags } from '../../shared/document/storyDocument'
import { writeTemplate } from '../../shared/document/writeTemplate'
import { editions } from '../../shared/story/edition'
import type { Template } from '../../shared/story/template'
import type { FirstUpdates } from '../drafts/stories'

/** What the documents of a story begin with by its template. A section that isn't among `sections` is left out. */
export function templateStory(template: Template, sections: readonly string[]): FirstUpdates {
  const first: FirstUpdates = {}
  const { section = '', tags } = template
  const hasSection = sections.includes(section)
  if (hasSection || tags.length > 0) {
    const story = new Y.Doc()
    story.transact(() => {
      if (hasSection) setStoryField(story, 'section', section)
      storyTags(story).push([...new Set(tags)])
    })
    first.story = Y.encodeStateAsUpdate(story)
  }
  for (const edition of editions) {
    const written = template.editions[edition]
    if (written === undefined) continue
    const article = new Y.Doc()
    writeTemplate(article, written)
    first[edition] = Y.encodeStateAsUpdate(article)
  }
  return first
}
