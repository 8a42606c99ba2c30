import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Cell } from '../columns/index.ts'
import type { Sheet } from './sheet.ts'

/**
 * Sheets as a workbook (ECMA-376, SpreadsheetML, transitional): real dates, real numbers, everything else as
 * inline text, so nothing is run as a formula. The heading row is bold and stays in sight. The same sheets give
 * the same bytes.
 */
export async function xlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const add = async (name: string, parts: Iterable<string> | AsyncIterable<string>) => {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = mtime
    zip.add(file)
    for await (const part of parts) file.push(strToU8(part))
    file.push(new Uint8Array(0), true)
  }
  await add('[Content_Types].xml', [contentTypes(names.length)])
  await add('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])])
  await add('xl/workbook.xml', [workbook(names)])
  await add('xl/_rels/workbook.xml.rels', [
    relations([
      ...names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  ])
  await add('xl/styles.xml', [styles])
  for (const [i, sheet] of sheets.entries())
    await add(`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet))
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

/** The first moment ZIP can write, in local time as ZIP has it: the bytes do not depend on the day. */
const mtime = new Date(1980, 0, 1)

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (sheets: number) =>
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${part}.sheet.main+xml"/>${Array.from({ length: sheets }, (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${part}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${part}.styles+xml"/></Types>`

const relations = (targets: readonly (readonly [string, string])[]) =>
  `${head}<Relationships xmlns="${packages}/relationships">${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const workbook = (names: readonly string[]) =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`

/** Cell formats: 0 plain, 1 heading, 2 day. Number format 14 is the day in the reader's own order. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** The text of a sheet in pieces of some hundred rows, so that a long one is never whole in memory. */
async function* worksheet({ headings, rows }: Sheet): AsyncGenerator<string> {
  let text = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rowXml(1, headings, 1)}`
  let number = 1
  for await (const row of rows) {
    text += rowXml(++number, row, 0)
    if (text.length > 100_000) {
      yield text
      text = ''
    }
  }
  yield `${text}</sheetData></worksheet>`
}

const rowXml = (number: number, cells: readonly Cell[], style: number): string =>
  `<row r="${number}">${cells.map((cell, i) => cellXml(`${columnName(i)}${number}`, cell, style)).join('')}</row>`

function cellXml(at: string, cell: Cell, style: number): string {
  if (cell === null || cell === '') return ''
  const mark = style === 0 ? '' : ` s="${style}"`
  if (typeof cell === 'number') return `<c r="${at}"${mark}><v>${cell}</v></c>`
  if (typeof cell === 'object') {
    const serial = serialOf(cell.day)
    return serial === undefined
      ? cellXml(at, cell.day, style)
      : `<c r="${at}" s="2"><v>${serial}</v></c>`
  }
  return `<c r="${at}"${mark} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, mostCharacters))}</t></is></c>`
}

/** Excel keeps no more characters in a cell (specifications and limits); what is longer goes to CSV or JSON Lines. */
export const mostCharacters = 32_767

/**
 * The serial number of a day. Excel counts from 1900 and believes in a 29 February 1900; from 1 March 1900 on the
 * count of days since 30 December 1899 is right, earlier days are left as text.
 */
function serialOf(day: string): number | undefined {
  const serial = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
  return serial >= 61 ? serial : undefined
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Sheet names: 31 characters at most, none of []:*?/\, no two alike whatever the case. */
function sheetNames(wanted: readonly string[]): string[] {
  const given = new Set<string>()
  return wanted.map((name, i) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .slice(0, 27)
        .trim() || `Sheet ${i + 1}`
    const free = given.has(plain.toLowerCase()) ? `${plain} ${i + 1}` : plain
    given.add(free.toLowerCase())
    return free
  })
}

/** XML text without the control characters that XML 1.0 does not allow. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // A line break in a cell is written as a reference where a reader would fold it.
    .replaceAll('\r', '&#13;')
