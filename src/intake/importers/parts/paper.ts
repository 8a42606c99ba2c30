import type { Result } from '../../../base/result.ts'
import { type Draft, readInChild } from '../../../checker/index.ts'
import type { InputFile } from '../../importer.ts'
import { endingOf } from '../../input-file.ts'

/** Endings of papers that are read into a draft. */
export const paperEndings = ['docx', 'pdf', 'odt', 'txt', 'md', 'html', 'htm'] as const

export const isPaper = (file: Pick<InputFile, 'name'>): boolean =>
  (paperEndings as readonly string[]).includes(endingOf(file))

/** Reads a paper in a process of its own, without network and within limits. */
export const readPaper = async (file: InputFile, signal: AbortSignal): Promise<Result<Draft>> =>
  readInChild(await file.bytes(), file.name, { signal })

/** One piece of running text with its printed label put back before it. */
export interface Passage {
  readonly text: string
  /** The label alone, "95." or "(a)"; '' where none is printed. */
  readonly label: string
  readonly words: string
  /** For people: "page 14, paragraph 8" or "line 345". */
  readonly where: string
  readonly heading: boolean
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/** The text of a draft in reading order, without what repeats on every page and without the contents. */
export function passagesOf(draft: Draft): Passage[] {
  return draft.blocks
    .filter((block) => !block.running && block.kind !== 'contents' && !isPageFurniture(block.text))
    .map((block) => {
      const place = block.anchors[0]?.place
      const words = block.text.trim()
      const label = block.label?.trim() ?? ''
      return {
        text: label === '' ? words : `${label} ${words}`,
        label,
        words,
        where: placeText(draft, place),
        heading: block.kind === 'heading',
        ...(block.cell === undefined ? {} : { cell: block.cell }),
      }
    })
}

function placeText(draft: Draft, place: { line: number; page?: number } | undefined): string {
  if (place === undefined) return draft.file
  const unit = draft.counts === 'lines' ? 'line' : 'paragraph'
  return place.page === undefined
    ? `${draft.file}, ${unit} ${place.line}`
    : `${draft.file}, page ${place.page}, ${unit} ${place.line}`
}

/** A symbol or a page number alone, as pages of the United Nations repeat them where a reader of text sees no page. */
const isPageFurniture = (text: string): boolean =>
  /^(?:(?:[A-Z]+(?:\.\d+)?(?:\/[A-Za-z0-9.-]+){2,}|GE\.\d{2}-\d{4,6}|\d{1,3})(?:\s+|$))+$/.test(
    text.trim(),
  )

/** What the beginning of a file says where it is text; '' where it is packed. */
export const headText = ({ head, name }: Pick<InputFile, 'head' | 'name'>): string =>
  /\.(?:docx|pdf|odt)$/i.test(name) ? '' : new TextDecoder('latin1').decode(head)
