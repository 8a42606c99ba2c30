import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { paperStyle } from '../../style.ts'
import type { DocumentTree } from '../../tree.ts'
import { labelsOf } from '../labels.ts'
import { wordBlocks } from './blocks.ts'
import { inlineRuns, type WordPass } from './inline.ts'
import { listStep, twips } from './measures.ts'
import { listDefinitions } from './numbering.ts'
import { settledPackage } from './package.ts'
import { pageNumbers } from './pages/index.ts'
import { wordStyles } from './styles.ts'
import { titleBlocks } from './title.ts'

/**
 * A paper as a Word document: styles, real endnotes, a contents field filled in with page numbers, and no
 * author, time or revision marks in its properties. Drawings are SVG, which LibreOffice 7 leaves blank.
 */
export async function writeDocx(tree: DocumentTree): Promise<Uint8Array> {
  const pass: WordPass = { labels: labelsOf(tree.blocks), marked: new Set(), orderedLists: 0 }
  const { page } = paperStyle
  const notes = tree.blocks.find((block) => block.type === 'notes')
  const endnotes = tree.notes.map((note) => [
    note.number,
    {
      children: [
        new Paragraph({
          style: 'EndnoteText',
          children: inlineRuns([{ type: 'text', text: ' ' }, ...note.children], pass),
        }),
      ],
    },
  ])
  const document = new Document({
    title: tree.title,
    customProperties: [
      { name: 'Ledger position', value: `${tree.position.size} ${tree.position.root}` },
    ],
    styles: wordStyles(tree.language),
    numbering: listDefinitions(tree.blocks),
    endnotes: Object.fromEntries(endnotes),
    pageNumbers: pageNumbers(listStep),
    sections: [
      {
        properties: {
          titlePage: true,
          // The default is i, ii, iii.
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.side),
              right: twips(page.side),
              header: twips(14),
              footer: twips(12),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ style: 'PageHead' })] }),
          default: new Header({
            children: [new Paragraph({ style: 'PageHead', text: tree.shortTitle ?? tree.title })],
          }),
        },
        footers: { first: pageFoot(), default: pageFoot() },
        children: [
          ...titleBlocks(tree, pass),
          ...wordBlocks(tree.blocks, pass),
          ...(notes ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: notes.title })] : []),
        ],
      },
    ],
  })
  return settledPackage(await Packer.pack(document, 'uint8array'), tree)
}

const pageFoot = () =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageFoot',
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
