import { useId, useRef } from 'react'
import { Plus, X } from 'lucide-react'
import { useOutboxMessages } from '../outbox/messages/useOutboxMessages'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { TextInput } from '../ui/TextInput'
import type { TagPair } from './tagPairs'

interface TagNamesProps {
  readonly pairs: readonly TagPair[]
  readonly onChange: (pairs: readonly TagPair[]) => void
}

/** What tags of ours are called at a destination, where they are called something else. */
export function TagNames({ pairs, onChange }: TagNamesProps) {
  const { connections: words } = useOutboxMessages()
  const hint = useId()
  const lastId = useRef(pairs.length)
  const change = (id: number, changed: Partial<TagPair>) =>
    onChange(pairs.map((pair) => (pair.id === id ? { ...pair, ...changed } : pair)))
  return (
    <fieldset aria-describedby={hint}>
      <legend className="field-label">{words.tags}</legend>
      <p id={hint} className="field-hint">
        {words.tagsHint}
      </p>
      {pairs.map(({ id, here, there }) => (
        <div key={id} className="connection-tag">
          <TextInput label={words.tagHere} value={here} onChange={(tag) => change(id, { here: tag })} />
          <TextInput label={words.tagThere} value={there} onChange={(tag) => change(id, { there: tag })} />
          <IconButton
            icon={X}
            name={words.removeTag(here)}
            onPress={() => onChange(pairs.filter((pair) => pair.id !== id))}
          />
        </div>
      ))}
      <div>
        <Button
          icon={Plus}
          onPress={() => onChange([...pairs, { id: (lastId.current += 1), here: '', there: '' }])}
        >
          {words.addTag}
        </Button>
      </div>
    </fieldset>
  )
}
