import { fail, fault, ok, type Result } from '../../../base/result.ts'
import type { Draft, Property, Remark } from '../../tree/index.ts'
import { draftOf, wordsOn } from './draft.ts'
import { type PageRows, pageRows } from './layout.ts'
import { damaged, openPdf, type PdfDocument } from './open.ts'
import { type FontLook, inkOf } from './page.ts'
import { outlineOf, propertiesOf } from './properties.ts'

/**
 * Reads a PDF as a draft. A place is page, paragraph on that page (the notes of a page are counted after
 * its text, running heads last) and column in the words of that paragraph, label not counted.
 *
 * Faults: `draft-empty`, `draft-wrong-kind`, `draft-damaged`, `draft-locked`, `draft-scanned`.
 * Remarks: pdf-pictures {from, to} pages that hold pictures and no text; pdf-page-unread {page};
 * pdf-letters-unknown {count} letters whose font does not say what they are.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Result<Draft>> {
  const opened = await openPdf(bytes, file)
  if (!opened.ok) return opened
  const pdf = opened.value
  try {
    const { pages, unread } = await readPages(pdf)
    if (unread.length === pdf.numPages) return fail(damaged(file))
    const blank = pages.filter((page) => wordsOn(page) === 0)
    const pictures = ranges(blank.filter((page) => page.drawn).map((page) => page.page))
    if (blank.length === pages.length) return fail(withoutText(file, pictures, pdf.numPages))
    const remarks: Remark[] = [
      ...unread.map((page) => ({ code: 'pdf-page-unread', values: { page } })),
      ...pictures.map(([from, to]) => ({ code: 'pdf-pictures', values: { from, to } })),
      ...unknownLetters(pages),
    ]
    const outline = await orElse(outlineOf(pdf), new Map<string, number>())
    const properties = await orElse(propertiesOf(pdf), [] as Property[])
    return ok(draftOf({ file, pages, outline, properties, remarks }))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** What a damaged file cannot tell about itself is left out; its text still counts. */
async function orElse<T>(wanted: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await wanted
  } catch {
    return otherwise
  }
}

async function readPages(pdf: PdfDocument): Promise<{ pages: PageRows[]; unread: number[] }> {
  const looks = new Map<string, FontLook>()
  const pages: PageRows[] = []
  const unread: number[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const ink = await orElse(inkOf(pdf, number, looks), undefined)
    if (ink) pages.push(pageRows(ink))
    else unread.push(number)
  }
  return { pages, unread }
}

/** 1, 2, 3, 7 as [1, 3], [7, 7]. */
function ranges(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found
}

function withoutText(file: string, pictures: readonly (readonly [number, number])[], all: number) {
  const [first] = pictures
  if (!first) {
    const pages = all === 1 ? 'Its one page is' : `All ${all} pages of this PDF are`
    return fault('draft-empty', `${pages} empty; check that the right file was saved.`, file)
  }
  const named = pictures.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
  const pages = pictures.length > 1 || first[0] !== first[1] ? 'pages' : 'page'
  const hold = pages === 'pages' ? 'hold' : 'holds'
  return fault(
    'draft-scanned',
    `This PDF is a scan: ${pages} ${named} ${hold} pictures, no text; run OCR first.`,
    file,
  )
}

/** Letters without a meaning: replacement characters and private-use code points beyond bullets. */
function unknownLetters(pages: readonly PageRows[]): Remark[] {
  let count = 0
  for (const { rows } of pages) {
    for (const { fragments } of rows) {
      for (const { text } of fragments) {
        count += text.length > 1 ? (text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0) : 0
      }
    }
  }
  return count > 0 ? [{ code: 'pdf-letters-unknown', values: { count } }] : []
}
