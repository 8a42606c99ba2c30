import type { Entered, EntryContext, Typed } from '../../src/casebook/index.ts'
import { loadPacks } from '../../src/packs/index.ts'
import { type FactRecord, kindOf } from '../../src/records/index.ts'
import { packsFolder } from './memory-casebook.ts'

const packs = loadPacks(packsFolder, ['un', 'kz'])
if (!packs.ok) throw new Error(packs.fault.message)

/** The worked examples of the kinds: one person's case as published. */
export const example = <T>(kind: Parameters<typeof kindOf>[0]): T =>
  kindOf(kind).schema.parse(kindOf(kind).example) as T

export const contextForTests = (...records: readonly FactRecord[]): EntryContext => ({
  packs: packs.value,
  records: new Map(records.map((record) => [record.id, record])),
  form: 'draft-test',
  today: '2026-11-21',
  language: 'en',
})

/** A form as tests write it: one value a field. */
export const typedAs = (fields: Readonly<Record<string, string | readonly string[]>>): Typed =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  )

/** The records a form makes, by kind. */
export const made = ({ offers }: Entered, kind: string): readonly Record<string, unknown>[] =>
  offers.map(({ input }) => input as Record<string, unknown>).filter((one) => one.kind === kind)

/** What is wrong, as "field code". */
export const wrong = ({ faults }: Entered): readonly string[] =>
  faults.map(({ field, code }) => `${field} ${code}`)
