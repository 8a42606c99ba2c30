import { fail, fault, ok, type Result } from '../base/result.ts'
import type { Importer, InputFile } from './importer.ts'
import { jsonLines } from './importers/jsonl.ts'
import { paper, paperImporters } from './importers/paper.ts'
import { table } from './importers/table.ts'
import { uhri } from './importers/uhri/index.ts'
import { uprInfo } from './importers/upr-info/index.ts'

/** Every format that can be imported: a new one is one file in `importers/` and one line here. */
export const importers: readonly Importer[] = [
  jsonLines,
  table,
  uprInfo,
  uhri,
  paper,
  ...paperImporters,
]

/**
 * The importer that is asked for, else the one that is surest that the file is its own.
 * @param as a name, as `--as` takes it @returns faults `importer-unknown`, `format-unknown`
 */
export function importerFor(file: InputFile, as?: string): Result<Importer> {
  const names = importers.map(({ name }) => name).join(', ')
  if (as !== undefined) {
    const named = importers.find(({ name }) => name === as)
    return named
      ? ok(named)
      : fail(fault('importer-unknown', `There is no format "${as}" to import; there are ${names}`))
  }
  const [best] = importers
    .map((importer) => ({ importer, sure: importer.recognises(file) }))
    .sort((a, b) => b.sure - a.sure)
  // As unsure as one in ten is no answer.
  if (best && best.sure > 0.1) return ok(best.importer)
  return fail(
    fault(
      'format-unknown',
      `It cannot be seen what kind of file ${file.name} is; say so with --as, one of ${names}`,
      file.name,
    ),
  )
}
