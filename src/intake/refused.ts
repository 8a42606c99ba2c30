import type { Importer, InputFile } from './importer.ts'
import { placeOf, tablesIn } from './importers/table.ts'
import type { Staging } from './plan/staging.ts'

/** Refused rows as they came, each with its reason in a last column: to be mended and imported again. */
export interface RefusedTable {
  /** The name of the sheet; null for a file without sheets. */
  readonly sheet: string | null
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The refused rows of a plan. Of a table with the columns of the file, so that the mended file is read by the same
 * mapping; of other formats the places and the reasons. @param reason the heading of the last column
 */
export async function refusedRows(
  file: InputFile,
  importer: Importer,
  staging: Staging,
  reason: string,
): Promise<readonly RefusedTable[]> {
  const reasons = new Map<string, string>()
  for await (const rows of staging.each('refused'))
    for (const { where, detail } of rows) reasons.set(where, detail.reason ?? '')
  if (importer.name !== 'table' || reasons.size === 0)
    return [{ sheet: null, headings: ['where', reason], rows: [...reasons] }]
  const refused: RefusedTable[] = []
  for (const table of await tablesIn(file)) {
    const rows: string[][] = []
    const { sheet, headings } = table
    try {
      for await (const { number, cells } of table.rows) {
        const why = reasons.get(placeOf(file, sheet, number))
        if (why !== undefined) rows.push([...headings.map((_, i) => cells[i] ?? ''), why])
      }
    } catch {
      // The end of the file cannot be read; the plan says so.
    }
    if (rows.length > 0) refused.push({ sheet, headings: [...headings, reason], rows })
  }
  return refused
}
