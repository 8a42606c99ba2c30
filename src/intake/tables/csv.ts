import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { InputFile } from '../importer.ts'
import { decoded, detectEncoding, type Encoding } from './encoding.ts'
import { detectSeparator, type Separator } from './separator.ts'
import { type Table, type TableRow, tableOf, unguarded } from './table.ts'

export interface CsvFormat {
  readonly encoding: Encoding
  readonly separator: Separator
}

/** How a CSV file is written: found out from its bytes. */
export async function detectCsv(file: InputFile): Promise<CsvFormat> {
  const encoding = await detectEncoding(file)
  return { encoding, separator: detectSeparator(new TextDecoder(encoding).decode(file.head)) }
}

/**
 * A CSV file as a table; undefined when it is empty. It is read as it is asked for, so a long one takes no more
 * memory than a short one.
 * @throws Error of csv-parse when a quotation mark is never closed
 */
export const readCsv = async (file: InputFile, format: CsvFormat): Promise<Table | undefined> =>
  tableOf(null, rowsOf(file, format))

async function* rowsOf(
  file: InputFile,
  { encoding, separator }: CsvFormat,
): AsyncGenerator<TableRow> {
  const parser = pipeline(
    Readable.from(decoded(file, encoding)),
    parse({
      delimiter: separator,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: mostCharacters,
    }),
    // What goes wrong is thrown by the loop below.
    () => undefined,
  )
  let number = 0
  for await (const record of parser) {
    number++
    const cells = (record as string[]).map((cell) => unguarded(cell).trim())
    if (number === 1 && /^sep=.?$/i.test(cells[0] ?? '')) number--
    else yield { number, cells }
  }
}

/** A row that is longer is a file with an unclosed quotation mark. */
const mostCharacters = 1_000_000
