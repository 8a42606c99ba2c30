import type { Block, Comment, Draft, Note, Property, Remark } from '../../tree/index.ts'
import { hyphensOf } from './hyphens.ts'
import type { Row } from './ink.ts'
import { joinPieces, type Whole } from './joining.ts'
import { commonLeft, headingLooks, KindTeller, looksLikeHeading } from './kinds.ts'
import { layoutOf, type PageRows } from './layout.ts'
import { notesOf, type RawNote } from './notes.ts'
import type { Piece } from './pieces.ts'
import { rowText } from './rows.ts'
import { type Surroundings, writeWords } from './words.ts'

export interface DraftParts {
  readonly file: string
  readonly pages: readonly PageRows[]
  readonly outline: ReadonlyMap<string, number>
  readonly properties: readonly Property[]
  readonly remarks: readonly Remark[]
}

/** Makes the draft of what stands on the pages. */
export function draftOf(parts: DraftParts): Draft {
  const layout = layoutOf(parts.pages)
  const raw = notesOf(layout.pages.map((page) => page.foot))
  const { wholes, nextLine } = joinPieces(layout.pages)
  const links = new Map(parts.pages.map((page) => [page.page, page.links]))
  const around: Surroundings = {
    hyphens: hyphensOf(rowsIn(wholes.map(({ whole }) => whole))),
    linksOf: (page) => links.get(page) ?? [],
    notes: new Set(raw.map((note) => note.label)),
  }
  const written = wholes.map(({ page, whole }) => ({
    page,
    whole,
    words: writeWords(whole, around),
  }))
  const firsts = written.flatMap(({ whole, words }) => {
    const [first] = whole
    return first && whole.length === 1 && looksLikeHeading(first.piece, words.text, layout.bodySize)
      ? [first.piece]
      : []
  })
  const teller = new KindTeller({
    bodySize: layout.bodySize,
    headings: headingLooks(firsts),
    outline: parts.outline,
    left: commonLeft(wholes.flatMap(({ whole }) => whole.map(({ piece }) => piece))),
  })
  const lines = new Map(nextLine)
  const notes = raw.map((note) => footnote(note, lines, around))
  const blocks: Block[] = []
  let at = 0
  for (const { page, running } of layout.pages) {
    const edge = running.map((row) => runningBlock(row, page, lines, around))
    for (; written[at]?.page === page; at++) {
      const each = written[at]
      if (each && (each.words.text !== '' || each.words.marks.length > 0))
        blocks.push(blockOf(each.whole, each.words, teller))
    }
    blocks.push(...edge)
  }
  return {
    file: parts.file,
    format: 'pdf',
    counts: 'paragraphs',
    ...withEndnotes(blocks, notes),
    properties: parts.properties,
    comments: commentsOf(
      parts.pages,
      wholes.map(({ whole }) => whole),
    ),
    changes: [],
    remarks: parts.remarks,
  }
}

function* rowsIn(wholes: readonly Whole[]): Iterable<Row> {
  for (const whole of wholes) for (const { piece } of whole) yield* piece.rows
}

function blockOf(whole: Whole, words: ReturnType<typeof writeWords>, teller: KindTeller): Block {
  const first = whole[0]?.piece
  const told = first ? teller.tell(first, words.text) : { kind: 'paragraph' as const, level: 0 }
  return {
    ...told,
    ...words,
    ...(first?.label ? { label: first.label.text } : {}),
    ...(first?.cell ? { cell: first.cell } : {}),
    ...(first?.running ? { running: true } : {}),
  }
}

const take = (lines: Map<number, number>, page: number): number => {
  const line = lines.get(page) ?? 1
  lines.set(page, line + 1)
  return line
}

const pieceFrom = (page: number, rows: readonly Row[]): Piece => ({
  page,
  rows,
  x0: rows[0]?.x0 ?? 0,
  size: rows[0]?.size ?? 0,
  bold: rows.every((row) => row.bold),
  right: 0,
  contents: false,
})

function runningBlock(
  row: Row,
  page: number,
  lines: Map<number, number>,
  around: Surroundings,
): Block {
  const words = writeWords([{ piece: pieceFrom(page, [row]), line: take(lines, page) }], around)
  return { kind: 'paragraph', level: 0, running: true, ...words }
}

function footnote(note: RawNote, lines: Map<number, number>, around: Surroundings): Note {
  const placed = note.parts.map(({ page, rows }) => ({
    piece: pieceFrom(page, rows),
    line: take(lines, page),
  }))
  const words = writeWords(placed, around)
  const place = words.anchors[0]?.place ?? { line: 1, column: 1 }
  const blocks: Block[] = [{ kind: 'paragraph', level: 0, ...words }]
  return { label: note.label, kind: 'footnote', blocks, place }
}

const NOTES_HEADING =
  /^(?:end ?notes?|notes|references|примечания|сноски|ссылки|источники|ескертпелер|ескертулер|сілтемелер)$/iu

/**
 * Notes that stand after the whole text are endnotes: those whose marks are not on their own page, nor on
 * the page before if there is text on theirs, and numbered paragraphs beneath a heading "Notes" or "Endnotes".
 */
function withEndnotes(
  blocks: readonly Block[],
  notes: readonly Note[],
): { blocks: readonly Block[]; notes: readonly Note[] } {
  const heading = blocks.findLastIndex((block) => NOTES_HEADING.test(block.text.trim()))
  const after = blocks.slice(heading + 1).filter((block) => !block.running)
  const isNote = (block: Block): boolean => /^\d+[.)]?$/.test(block.label ?? '')
  const listed = heading >= 0 && after.length > 0 && after.every(isNote) ? after : []
  const marks = new Map<string, Set<number>>()
  for (const mark of blocks.flatMap((block) => block.marks)) {
    const pages = marks.get(mark.label) ?? new Set<number>()
    marks.set(mark.label, pages.add(mark.place.page ?? 0))
  }
  const withText = new Set(blocks.filter((b) => !b.running).flatMap(pagesOf))
  const isFar = (note: Note): boolean => {
    const page = note.place.page ?? 0
    const pages = marks.get(note.label)
    return !!pages && !pages.has(page) && !(withText.has(page) && pages.has(page - 1))
  }
  const areFar = notes.filter(isFar).length > 0.5 * notes.length
  const told = notes.map(
    (note): Note => (areFar || isFar(note) ? { ...note, kind: 'endnote' } : note),
  )
  const fromList = listed.map((block): Note => {
    const { label = '', ...rest } = block
    const place = block.anchors[0]?.place ?? { line: 1, column: 1 }
    return {
      label: label.replace(/[.)]$/, ''),
      kind: 'endnote',
      blocks: [{ ...rest, kind: 'paragraph', level: 0 }],
      place,
    }
  })
  return {
    blocks: blocks.filter((block) => !listed.includes(block)),
    notes: [...told, ...fromList],
  }
}

const pagesOf = (block: Block): number[] => block.anchors.map((anchor) => anchor.place.page ?? 0)

/** A comment stands at the last paragraph that begins above it on its page. */
function commentsOf(pages: readonly PageRows[], wholes: readonly Whole[]): Comment[] {
  if (!pages.some((page) => page.markups.length > 0)) return []
  const placed = wholes.flat()
  return pages.flatMap(({ page, markups }) => {
    const onPage = placed.filter(({ piece }) => piece.page === page)
    return markups.map(({ author, date, text, y }) => {
      const above = onPage.findLast(({ piece }) => (piece.rows[0]?.y ?? 0) - piece.size <= y)
      const place = { line: above?.line ?? 1, column: 1, page }
      return { author, text, place, ...(date ? { date } : {}) }
    })
  })
}

export const wordsOn = (page: PageRows): number =>
  page.rows.reduce((sum, row) => sum + rowText(row).length, 0) +
  page.turned.length +
  page.grids.length
