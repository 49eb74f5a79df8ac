import {
  Bold,
  Heading2,
  Italic,
  Link,
  MessageSquarePlus,
  Strikethrough,
  TextQuote,
  Underline,
} from 'lucide-react'
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import type { PageCommandId } from '../body/pageCommands'
import { shortcutHint } from '../body/registerShortcuts'
import { useEditorMessages } from '../messages/editorMessages'
import { ToolButton } from '../toolbar/ToolButton'
import { useFormatAtCaret } from '../toolbar/useFormatAtCaret'
import './formatBar.css'

interface Props {
  readonly editor: LexicalEditor
  readonly onCommand: (command: PageCommandId) => void
  /** Left out, nothing can be said of the words here. */
  readonly onComment?: (() => void) | undefined
}

const tools = [
  ['bold', Bold],
  ['italic', Italic],
  ['underline', Underline],
  ['strikethrough', Strikethrough],
  ['link', Link],
  ['heading2', Heading2],
  ['quote', TextQuote],
] as const

const gap = 8

/** Whether words are selected in the body and nobody is just selecting or composing. */
function useSelectedWords(editor: LexicalEditor): boolean {
  const [selected, setSelected] = useState(false)
  useEffect(() => {
    let pointerIsDown = false
    const look = (): void => {
      const now =
        !pointerIsDown &&
        !editor.isComposing() &&
        editor.getEditorState().read(() => {
          const selection = $getSelection()
          return $isRangeSelection(selection) && !selection.isCollapsed()
        })
      setSelected(now)
    }
    const onDown = (event: PointerEvent): void => {
      if (editor.getRootElement()?.contains(event.target as Node) !== true) return
      pointerIsDown = true
      setSelected(false)
    }
    const onUp = (): void => {
      if (!pointerIsDown) return
      pointerIsDown = false
      // Once the browser has told of the selection.
      setTimeout(look, 0)
    }
    const onFocus = (): void => {
      const focused = document.activeElement
      if (editor.getRootElement()?.contains(focused) !== true && focused?.closest('.format-bar') === null)
        setSelected(false)
    }
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('focusin', onFocus)
    const unregister = editor.registerUpdateListener(look)
    return () => {
      unregister()
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('focusin', onFocus)
    }
  }, [editor])
  return selected
}

/** A bar above selected words. It never takes the selection; Alt+F10 goes into it, Escape back. */
export function FormatBar(props: Props) {
  return useSelectedWords(props.editor) ? <OpenBar {...props} /> : null
}

function OpenBar({ editor, onCommand, onComment }: Props) {
  const messages = useEditorMessages()
  const format = useFormatAtCaret(editor)
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const place = (): void => {
      const selection = window.getSelection()
      const element = bar.current
      if (element === null || selection === null || selection.rangeCount === 0) return
      const words = selection.getRangeAt(0).getBoundingClientRect()
      const area = editor.getRootElement()?.closest('.article-scroll')?.getBoundingClientRect()
      const top = words.top - element.offsetHeight - gap
      const left = words.left + words.width / 2 - element.offsetWidth / 2
      element.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - element.offsetWidth - gap))}px`
      // Where there is no room above, below.
      element.style.top = `${area !== undefined && top < area.top ? words.bottom + gap : top}px`
      element.style.visibility =
        area !== undefined && (words.bottom < area.top || words.top > area.bottom) ? 'hidden' : 'visible'
    }
    place()
    const unregister = editor.registerUpdateListener(() => requestAnimationFrame(place))
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      unregister()
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [editor])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F10' && event.altKey) {
        event.preventDefault()
        bar.current?.querySelector('button')?.focus()
      } else if (event.key === 'Escape' && bar.current?.contains(document.activeElement) === true) {
        event.stopPropagation()
        editor.focus()
      }
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [editor])

  const pressed = (id: (typeof tools)[number][0]): boolean =>
    id === 'link'
      ? format.link !== null
      : id === 'heading2' || id === 'quote'
        ? format.block === id
        : format.marks.includes(id)
  return (
    <div ref={bar} className="format-bar">
      <Toolbar aria-label={messages.formatBar}>
        {tools.map(([id, icon]) => (
          <ToolButton
            key={id}
            icon={icon}
            name={messages[id]}
            shortcut={shortcutHint(id)}
            pressed={pressed(id)}
            disabled={id === 'heading2' || id === 'quote' ? format.inBoundLine : format.inPlainLine}
            onPress={() => onCommand(id)}
          />
        ))}
        {onComment && (
          <ToolButton
            icon={MessageSquarePlus}
            name={messages.comment}
            shortcut={shortcutHint('comment')}
            onPress={onComment}
          />
        )}
      </Toolbar>
    </div>
  )
}
