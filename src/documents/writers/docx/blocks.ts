import { HeadingLevel, type IParagraphOptions, Paragraph, type Table, TableOfContents } from 'docx'
import type { Block, Heading, List, PageBreak } from '../../tree.ts'
import { headingNumber } from '../headings.ts'
import { drawingBlocks } from './drawing.ts'
import { bookmarked, inlineRuns, type WordPass } from './inline.ts'
import { listStep } from './measures.ts'
import { bulletList, orderedList } from './numbering.ts'
import { tableBlocks } from './table.ts'

export type WordBlock = Paragraph | Table | TableOfContents

/** Where a paragraph stands: its style, and how deep in lists. */
interface Place {
  readonly style?: string
  readonly level: number
  readonly inBox?: boolean
}

export function wordBlocks(
  blocks: readonly Block[],
  pass: WordPass,
  place: Place = { level: 0 },
): WordBlock[] {
  return blocks.flatMap((block, at) => {
    const announces = place.inBox === true && blocks[at + 1]?.type === 'list'
    const flow = {
      ...(blocks[at - 1]?.type === 'page-break' ? { pageBreakBefore: true } : {}),
      ...(announces ? { keepNext: true } : {}),
    }
    if (block.type === 'page-break') return carriesBreak(blocks[at + 1]) ? [] : [breakParagraph()]
    return oneBlock(block, pass, place, flow)
  })
}

/** A page break belongs to the paragraph after it; only before a table or a list it needs one of its own. */
const carriesBreak = (block: Block | undefined) =>
  block === undefined || block.type === 'heading' || block.type === 'paragraph'

const breakParagraph = () =>
  new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 } })

/** What a paragraph takes over from its neighbours: a page break before it, in a box a list after it. */
type Flow = Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext'>

function oneBlock(
  block: Exclude<Block, PageBreak>,
  pass: WordPass,
  place: Place,
  flow: Flow,
): WordBlock[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, pass, flow)]
    case 'paragraph': {
      const children = bookmarked(block.id, inlineRuns(block.children, pass), pass)
      return [new Paragraph({ ...inPlace(place), ...flow, children })]
    }
    case 'list':
      return listBlocks(block, pass, place)
    case 'quotation':
      return wordBlocks(block.blocks, pass, { ...place, style: 'Quotation' })
    case 'box': {
      const title = bookmarked(block.id, inlineRuns(block.title, pass), pass)
      return [
        new Paragraph({ style: 'BoxTitle', children: title }),
        ...wordBlocks(block.blocks, pass, { ...place, inBox: true }),
      ]
    }
    case 'table':
      return tableBlocks(block, pass)
    case 'drawing':
      return drawingBlocks(block, pass)
    case 'contents':
      return [
        new Paragraph({ style: 'ContentsTitle', text: block.title }),
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: `1-${block.depth}`,
        }),
      ]
    case 'notes':
      // Word prints endnotes after everything else, so their heading is written there too.
      return []
  }
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

function headingParagraph(block: Heading, pass: WordPass, flow: Flow): Paragraph {
  const number = headingNumber(block)
  const text =
    number === undefined
      ? block.children
      : [{ type: 'text' as const, text: `${number} ` }, ...block.children]
  const children = bookmarked(block.id, inlineRuns(text, pass), pass)
  return new Paragraph({
    heading: levels[block.depth - 1],
    pageBreakBefore: flow.pageBreakBefore,
    children,
  })
}

/** The first paragraph of an item carries its bullet or number; the others stand under its text. */
function listBlocks(list: List, pass: WordPass, place: Place): WordBlock[] {
  const inside = { ...place, level: place.level + 1 }
  const instance = list.ordered ? ++pass.orderedLists : 0
  const numbering = list.ordered
    ? { reference: orderedList(list.start ?? 1), level: place.level, instance }
    : { reference: bulletList, level: place.level }
  return list.items.flatMap((item) => {
    const [first, ...rest] = item
    const opening = first?.type === 'paragraph' ? first : undefined
    const children = bookmarked(opening?.id, inlineRuns(opening?.children ?? [], pass), pass)
    const others = opening === undefined ? item : rest
    return [
      new Paragraph({ style: 'ListParagraph', numbering, children }),
      ...wordBlocks(others, pass, inside),
    ]
  })
}

function inPlace(place: Place): IParagraphOptions {
  return {
    ...(place.style === undefined ? {} : { style: place.style }),
    ...(place.level === 0 ? {} : { indent: { left: place.level * listStep } }),
  }
}
