import { join } from 'node:path'
import { localText } from '../../src/base/language.ts'
import type { DocumentFacts, FigureFact, StatusFact } from '../../src/documents/index.ts'
import { loadPacks } from '../../src/packs/index.ts'
import {
  type FactRecord,
  type KindName,
  type RecordOf,
  readRecord,
} from '../../src/records/index.ts'

/** The facts of a few records, for documents without a database. */
export function factsOf(
  given: readonly object[],
  more: {
    figures?: Readonly<Record<string, FigureFact>>
    statuses?: Readonly<Record<string, StatusFact>>
  } = {},
): DocumentFacts {
  const packs = loadPacks(join(import.meta.dirname, '../../packs'), ['un', 'kz'])
  if (!packs.ok) throw new Error(packs.fault.message)
  const records = given.map((input): FactRecord => {
    const read = readRecord(input)
    if (!read.ok) throw new Error(JSON.stringify(read.fault))
    return read.value
  })
  const { label, term, role } = packs.value
  return {
    position: { size: records.length, root: 'ab'.repeat(32), at: '2026-11-21T12:00:00.000Z' },
    audience: 'public',
    load: async () => ({
      records: {
        find: (name) => records.find((one) => one.id === name || one.handle === name),
        all: <K extends KindName>(kind: K) =>
          records.filter((one) => one.kind === kind) as RecordOf<K>[],
        sequence: (id) => records.findIndex((one) => one.id === id),
      },
      terms: {
        label,
        abbreviation(vocabulary, name, language) {
          const found = term(vocabulary, name)
          return found && 'abbreviation' in found && found.abbreviation
            ? localText(found.abbreviation, language)
            : undefined
        },
        affected: (name) => role(name).affected,
      },
      figure: (name) => more.figures?.[name],
      status: (person) => more.statuses?.[person],
    }),
  }
}
