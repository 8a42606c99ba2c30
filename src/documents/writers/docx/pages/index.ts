import type { EstimatedPageNumbers, PageNumberEstimator } from 'docx'
import { bookmarkPages, type FlowItem } from './flow.ts'
import { sizedParagraph } from './paragraph.ts'
import { sizedTable } from './table.ts'
import { child, childrenOf, type Element, nameOf, numberOf } from './xml.ts'

/**
 * The page numbers that the contents of a Word paper are written with: our own count of pages, for the few paragraph
 * styles and tables that our papers are made of. It goes through the body once, word by word, and agrees with
 * LibreOffice, which prints the numbers as they are written. Word works them out anew whenever it updates the contents.
 */
export const pageNumbers =
  (listStep: number): PageNumberEstimator =>
  (body): EstimatedPageNumbers => {
    const parts = childrenOf(body)
    const section = parts.find((part) => nameOf(part) === 'w:sectPr')
    const size = child(section, 'w:pgSz')
    const margins = child(section, 'w:pgMar')
    const margin = (side: string) => numberOf(margins, `w:${side}`) ?? 0
    const width = (numberOf(size, 'w:w') ?? 0) - margin('left') - margin('right')
    const height = (numberOf(size, 'w:h') ?? 0) - margin('top') - margin('bottom')
    const items = parts.flatMap((part) => flowItems(part, width, listStep))
    const pages = bookmarkPages(items, height)
    return { bookmarks: new Map([...pages].map(([name, page]) => [name, String(page)])) }
  }

function flowItems(part: Element, width: number, listStep: number): FlowItem[] {
  switch (nameOf(part)) {
    case 'w:p':
      return [sizedParagraph(part, width, listStep)]
    case 'w:tbl':
      return [sizedTable(part, listStep)]
    case 'w:sdt':
    case 'w:sdtContent':
      return childrenOf(part).flatMap((inside) => flowItems(inside, width, listStep))
    default:
      return []
  }
}
