import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import type { Findings } from './finding.ts'
import type { EntryRow } from './read.ts'
import type { LedgerTables } from './tables.ts'

/** Only what was forgotten may lack its body, and what was forgotten must. */
export class ErasureCheck {
  readonly #erased: EntryRow[] = []
  /** The last `forget` entry of each forgotten record. */
  readonly #forgotten = new Map<string, number>()

  add(row: EntryRow): void {
    if (row.body === null) this.#erased.push(row)
    if (row.operation === 'forget') this.#forgotten.set(row.record, row.sequence)
  }

  async end(db: Kysely<Database>, casebook: string, findings: Findings): Promise<void> {
    const tables = db.$extendTables<LedgerTables>()
    const entries = tables.selectFrom('ledger_entries').where('casebook', '=', casebook)
    for (const { record, sequence, operation } of this.#erased) {
      if ((this.#forgotten.get(record) ?? -1) > sequence) continue
      // It may have been forgotten while the ledger was being read.
      const later = await entries
        .select('sequence')
        .where('record', '=', record)
        .where('sequence', '>', sequence)
        .where('operation', '=', 'forget')
        .executeTakeFirst()
      if (later !== undefined) continue
      findings.add(
        'body-missing',
        `Entry ${sequence} (${operation} ${record}): its body is gone, and no later entry forgets that record.`,
        sequence,
      )
    }
    for (const [record, at] of this.#forgotten) {
      const left = await entries
        .select('sequence')
        .where('record', '=', record)
        .where('sequence', '<', at)
        .where('operation', '!=', 'forget')
        .where('body', 'is not', null)
        .orderBy('sequence')
        .execute()
      for (const { sequence } of left) {
        findings.add(
          'body-remains',
          `Entry ${sequence}: its body is still there, though entry ${at} forgot ${record}.`,
          sequence,
        )
      }
    }
  }
}
