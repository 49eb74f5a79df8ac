/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { plainText, type Inline, type Mark, type TextRun } from '../../story/articleBody'
import { isBlank } from '../cleanText'
import { webAddress } from './webAddress'

const wrap: Record<Mark, (children: ComponentChildren) => ComponentChildren> = {
  bold: (children) => <strong>{children}</strong>,
  italic: (children) => <em>{children}</em>,
  underline: (children) => <u>{children}</u>,
  strikethrough: (children) => <s>{children}</s>,
}
/** From the innermost out. */
const order: readonly Mark[] = ['strikethrough', 'underline', 'italic', 'bold']

function Run({ run }: { run: TextRun }) {
  const text = run.text.replace(/[\t\r\n]+/g, ' ')
  if (isBlank(text)) return <>{text}</>
  const marks = order.filter((mark) => run.marks.includes(mark))
  return <>{marks.reduce<ComponentChildren>((inner, mark) => wrap[mark](inner), text)}</>
}

/** Text with its marks and links. Links lead only to the web and to mail; anything else is printed as text. */
export function InlineText({ children }: { children: readonly Inline[] }) {
  return (
    <>
      {children.map((child) => {
        if (child.kind === 'text') return <Run run={child} />
        if (child.kind === 'lineBreak') return <br />
        const href = isBlank(plainText(child.children)) ? null : webAddress(child.url)
        if (href === null) return <InlineText>{child.children}</InlineText>
        return (
          <a href={href} rel="noopener">
            <InlineText>{child.children}</InlineText>
          </a>
        )
      })}
    </>
  )
}
