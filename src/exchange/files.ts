import { strToU8, type Zippable, zipSync } from 'fflate'
import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { sha256Hex } from '../base/hash.ts'
import type { View } from '../projections/index.ts'
import { kindNames } from '../records/index.ts'
import { byteOrderMark, csvRows } from './csv.ts'
import { bodiesOf, recordSheet, type Wanted } from './records.ts'
import { xlsx } from './xlsx.ts'

export const exportFormats = ['jsonl', 'csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Records of one kind as a file. The same records give the same bytes. */
export async function exportFile(
  view: View,
  wanted: Wanted,
  format: ExportFormat,
): Promise<Uint8Array> {
  if (format === 'xlsx') return xlsx([recordSheet(view, wanted)])
  const parts: string[] = []
  if (format === 'csv') {
    const { headings, rows } = recordSheet(view, wanted)
    parts.push(byteOrderMark, csvRows([headings]))
    for await (const row of rows) parts.push(csvRows([row]))
  } else
    for await (const records of bodiesOf(view, wanted.kind, wanted.ids))
      for (const record of records) parts.push(`${canonicalJson(record as unknown as Json)}\n`)
  return Buffer.from(parts.join(''), 'utf8')
}

/** Every kind that the casebook has, as a workbook with a sheet for each. */
export async function exportWorkbook(
  view: View,
  language: Wanted['language'],
): Promise<Uint8Array> {
  const kinds = await kindsIn(view)
  return xlsx(kinds.map((kind) => recordSheet(view, { kind, language })))
}

/**
 * Every kind as a file of its own, in a ZIP archive with a README and SHA256SUMS, the list that `sha256sum --check`
 * reads.
 */
export async function exportArchive(
  view: View,
  format: 'csv' | 'jsonl',
  language: Wanted['language'],
): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const kind of await kindsIn(view))
    files.set(`${kind}.${format}`, await exportFile(view, { kind, language }, format))
  files.set('README.txt', strToU8(readme(view, format, [...files.keys()])))
  const sums = [...files].map(([name, bytes]) => `${sha256Hex(bytes)}  ${name}\n`)
  files.set('SHA256SUMS', strToU8(sums.join('')))
  const zipped: Zippable = {}
  for (const [name, bytes] of files) zipped[name] = [bytes, { mtime: new Date(1980, 0, 1) }]
  return zipSync(zipped)
}

async function kindsIn({ db, casebook }: View) {
  const rows = await db
    .selectFrom('records')
    .select('kind')
    .distinct()
    .where('casebook', '=', casebook)
    .where('body', 'is not', null)
    .execute()
  const held = new Set(rows.map(({ kind }) => kind))
  return kindNames.filter((kind) => held.has(kind))
}

const readme = ({ casebook, position }: View, format: string, names: readonly string[]): string =>
  [
    'Records of a Factum casebook',
    '',
    `Casebook   ${casebook}`,
    `Entries    ${position.size}`,
    `Last entry ${position.at}`,
    `Tree head  ${position.root}`,
    '',
    'One file for each kind of record:',
    ...names.map((name) => `  ${name}`),
    '',
    format === 'csv'
      ? 'UTF-8 with a byte order mark, commas, quotation marks where needed (RFC 4180). A text that a spreadsheet\nwould run as a formula is led by an apostrophe, which import takes away.'
      : 'UTF-8, one record in JSON a line.',
    'Dates are EDTF (ISO 8601-2): never sharper than their source. The column "Id" is the same in every export.',
    '"factum import FILE" reads each of these files; where nothing was changed, nothing changes.',
    'SHA256SUMS has the hash of every file: sha256sum --check SHA256SUMS',
    '',
  ].join('\n')
