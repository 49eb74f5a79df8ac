import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import { assertNever } from '../../result'
import type { Inline } from '../../story/articleBody'
import type { ExportedArticle, ExportedBlock, PictureOf } from './exportedArticle'

/** The width of a page's text, in pixels at 96 a inch. */
const pageWidth = 600
const kinds: Readonly<Record<string, 'jpg' | 'png' | 'gif'>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
}

/** An article as a Word document, with its photos where Word knows their kind. */
export async function docxArticle(article: ExportedArticle, picture: PictureOf): Promise<Uint8Array> {
  const { headline, dek, byline, body, footer } = article
  const document = new Document({
    title: headline,
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: Array.from({ length: 9 }, (_, level) => ({
            level,
            format: 'decimal',
            text: `%${level + 1}.`,
          })),
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: headline, heading: HeadingLevel.TITLE }),
          ...(dek === '' ? [] : [new Paragraph({ children: [new TextRun({ text: dek, bold: true })] })]),
          new Paragraph(byline),
          ...body.flatMap((block) => blockParts(block, picture)),
          ...footer.map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 18 })] })),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function blockParts(block: ExportedBlock, picture: PictureOf): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runs(block.children), spacing: { after: 160 } })]
    case 'heading':
      return [
        new Paragraph({
          children: runs(block.children),
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
        }),
      ]
    case 'quote':
      return [
        new Paragraph({ children: runs(block.children), indent: { left: 720 }, spacing: { after: 160 } }),
      ]
    case 'listItem':
      return [
        new Paragraph({
          children: runs(block.children),
          ...(block.list === 'numbered'
            ? { numbering: { reference: 'numbers', level: block.indent } }
            : { bullet: { level: block.indent } }),
        }),
      ]
    case 'photo': {
      const found = picture(block.photoId)
      const type = found === null ? undefined : kinds[found.mediaType]
      const image =
        found === null || type === undefined
          ? []
          : [
              new ImageRun({
                type,
                data: found.bytes,
                transformation: {
                  width: Math.min(pageWidth, found.width),
                  height: Math.round((found.height * Math.min(pageWidth, found.width)) / found.width),
                },
                altText: { name: block.photoId.slice(0, 8), title: block.alt, description: block.alt },
              }),
            ]
      return [
        ...(image.length > 0 ? [new Paragraph({ children: image })] : []),
        new Paragraph({
          children: [...runs(block.caption), new TextRun({ text: ` ${block.credit}`, italics: true })],
        }),
      ]
    }
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: block.rows.map(
            (row, at) =>
              new TableRow({
                tableHeader: block.hasHeader && at === 0,
                children: row.map(
                  (cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] }),
                ),
              }),
          ),
        }),
      ]
    case 'divider':
      return [new Paragraph({ text: '* * *', alignment: 'center' })]
    default:
      return assertNever(block)
  }
}

function runs(children: readonly Inline[]): ParagraphChild[] {
  return children.map((child) => {
    if (child.kind === 'lineBreak') return new TextRun({ break: 1 })
    if (child.kind === 'link')
      return new ExternalHyperlink({ link: child.url, children: runs(child.children) })
    return new TextRun({
      text: child.text,
      bold: child.marks.includes('bold'),
      italics: child.marks.includes('italic'),
      strike: child.marks.includes('strikethrough'),
      ...(child.marks.includes('underline') ? { underline: {} } : {}),
    })
  })
}
