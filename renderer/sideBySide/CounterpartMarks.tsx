import { useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/MessagesProvider'
import { MarkButton, type MarkActions } from './MarkButton'
import type { PageMark } from './pageMarks'

interface CounterpartMarksProps {
  readonly marks: readonly PageMark[]
  readonly actions: MarkActions
}

/** The marks in the margin of an article's body, each at the height of its paragraph. Lies over the body's frame. */
export function CounterpartMarks({ marks, actions }: CounterpartMarksProps) {
  const { sideBySide: words } = useMessages()
  const layer = useRef<HTMLDivElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const body = layer.current?.parentElement?.querySelector<HTMLElement>('.article-body')
    if (!body) return
    const measure = (): void => {
      const measured = marks.map(({ index }) => {
        const block = body.children[index]
        return block instanceof HTMLElement ? block.offsetTop : -1
      })
      setTops((before) => (before.join() === measured.join() ? before : measured))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(body)
    return () => watch.disconnect()
  }, [marks])
  return (
    <div
      ref={layer}
      className="counterpart-marks"
      role="group"
      aria-label={words.marks}
      hidden={marks.length === 0}
    >
      {marks.map((mark, at) => {
        const top = tops[at]
        return top === undefined || top < 0 ? null : (
          <MarkButton key={`${mark.kind} ${mark.index}`} mark={mark} top={top} actions={actions} />
        )
      })}
    </div>
  )
}
