import { assertNever } from '../../result'
import type { Inline, Mark } from '../../story/articleBody'
import { escapeHtml as escaped } from '../escapeHtml'
import type { ExportedArticle, ExportedBlock, PictureOf } from './exportedArticle'

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,"Noto Serif KR",serif;color:#1a1a1a}
h1{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption,footer{font-size:.85rem;color:#555}
table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3rem .6rem;text-align:left}blockquote{border-left:3px solid #bbb;margin-left:0;padding-left:1rem}`

/** An article as one HTML file that needs nothing else: its photos are in it, and no script is. */
export function htmlArticle(article: ExportedArticle, picture: PictureOf): string {
  const { edition, headline, dek, byline, body, footer } = article
  return `<!doctype html>
<html lang="${edition}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(headline)}</title><style>${style}</style></head>
<body>
<h1>${escaped(headline)}</h1>
${dek === '' ? '' : `<p><strong>${escaped(dek)}</strong></p>\n`}<p>${escaped(byline)}</p>
${body.map((block) => blockHtml(block, picture)).join('\n')}
<footer>${footer.map((line) => `<p>${escaped(line)}</p>`).join('')}</footer>
</body>
</html>
`
}

function blockHtml(block: ExportedBlock, picture: PictureOf): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.children)}</h${block.level}>`
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.children)}</p></blockquote>`
    case 'listItem': {
      const list = block.list === 'numbered' ? 'ol' : 'ul'
      return `<${list} style="margin-left:${block.indent}em"><li>${inlineHtml(block.children)}</li></${list}>`
    }
    case 'photo': {
      const found = picture(block.photoId)
      const image =
        found === null
          ? ''
          : `<img src="data:${found.mediaType};base64,${base64(found.bytes)}" width="${found.width}" height="${found.height}" alt="${escaped(block.alt)}">`
      return `<figure>${image}<figcaption>${inlineHtml(block.caption)} ${escaped(block.credit)}</figcaption></figure>`
    }
    case 'table': {
      const rows = block.rows.map((row, at) => {
        const cell = block.hasHeader && at === 0 ? 'th' : 'td'
        return `<tr>${row.map((children) => `<${cell}>${inlineHtml(children)}</${cell}>`).join('')}</tr>`
      })
      return `<table>${rows.join('')}</table>`
    }
    case 'divider':
      return '<hr>'
    default:
      return assertNever(block)
  }
}

const tags: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' }

function inlineHtml(children: readonly Inline[]): string {
  return children
    .map((child): string => {
      if (child.kind === 'lineBreak') return '<br>'
      if (child.kind === 'link') return `<a href="${escaped(child.url)}">${inlineHtml(child.children)}</a>`
      return child.marks.reduce(
        (inner, mark) => `<${tags[mark]}>${inner}</${tags[mark]}>`,
        escaped(child.text),
      )
    })
    .join('')
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
