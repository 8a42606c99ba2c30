import { foldName } from '../../base/fold.ts'
import { type Language, languages } from '../../base/language.ts'
import { columnsOf, headingOf, readDate, readTerm } from '../../columns/index.ts'
import type { Packs } from '../../packs/index.ts'
import { kindNames, kindOf } from '../../records/index.ts'
import { languageOf } from './draft.ts'
import { headingWords } from './headings.ts'
import type { Mapping } from './mapping.ts'
import { kindOfTarget } from './targets.ts'

/** A few rows of a table, enough to see what stands in its columns. */
export interface SampleRows {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * What the columns of a table probably hold, from their headings in English, Russian or Kazakh, else from what stands
 * in them. A proposal: a person looks at it. Two columns never get the same target.
 * @param title what the list is called; its source, when no column names one and its records need one
 */
export function suggestMapping(table: SampleRows, packs: Packs, title: string): Mapping {
  const columns: Record<string, string> = {}
  const taken = new Set<string>()
  const take = (heading: string, target: string | undefined) => {
    if (target === undefined || taken.has(target) || columns[heading]) return
    columns[heading] = target
    taken.add(target)
  }
  const valuesOf = (i: number) =>
    table.rows.map((row) => row[i] ?? '').filter((value) => value !== '')
  for (const [i, heading] of table.headings.entries())
    take(heading, byHeading(heading, valuesOf(i)))
  for (const [i, heading] of table.headings.entries())
    take(heading, byValues(valuesOf(i), packs, taken))
  for (const heading of table.headings)
    if (columns[heading] === undefined || isUseless(columns[heading], taken)) {
      taken.delete(columns[heading] ?? '')
      columns[heading] = ''
    }
  return { columns, fixed: fixedFor(taken, title), order: orderOf(table) }
}

/**
 * A term or a place without the type of penalty or event it belongs to would have every row refused: it is left out
 * until a person says the type.
 */
const isUseless = (target: string, taken: ReadonlySet<string>): boolean =>
  (target.startsWith('measure.') && !taken.has('measure.type')) ||
  (target.startsWith('event.') && target !== 'event.role' && !taken.has('event.type'))

const exported = new Map(
  kindNames.flatMap((kind) =>
    columnsOf(kind).flatMap((column) => [
      [column.id.toLowerCase(), column.id] as const,
      ...languages.map(
        (language) => [headingOf(column, language).toLowerCase(), column.id] as const,
      ),
    ]),
  ),
)

const words = new Map(
  headingWords.flatMap(([target, list]) =>
    list.split('|').map((heading) => [foldName(heading), target] as const),
  ),
)

function byHeading(heading: string, values: readonly string[]): string | undefined {
  const own = exported.get(heading.toLowerCase())
  if (own !== undefined) return own
  const plain = foldName(heading.replace(/№/g, 'no'))
  const target = words.get(plain) ?? words.get(plain.replace(/\s*(?:ук(?: рк)?|рк)$/, ''))
  if (target === 'person.names') return `person.names.${languageOfColumn(values)}`
  // "Source" may head addresses or words.
  if (target === 'source.URL' && values.length > 0 && !values.some(isAddress)) return 'source.title'
  return target
}

function languageOfColumn(values: readonly string[]): Language {
  const counts = Map.groupBy(values, languageOf)
  const [best] = [...counts].sort(([, a], [, b]) => b.length - a.length)
  // A Kazakh name in Russian letters is a Russian name; one Kazakh letter among many names is not.
  return best?.[0] ?? 'en'
}

const isAddress = (value: string): boolean => /^https?:\/\//.test(value)

function byValues(
  values: readonly string[],
  packs: Packs,
  taken: ReadonlySet<string>,
): string | undefined {
  if (values.length === 0) return undefined
  const most = (test: (value: string) => boolean) =>
    values.filter(test).length >= Math.max(1, values.length * 0.8)
  if (most(isAddress)) return 'source.URL'
  if (most((value) => readTerm(packs, 'event-types', value) !== undefined)) return 'event.type'
  if (most((value) => readTerm(packs, 'measure-types', value) !== undefined)) return 'measure.type'
  if (taken.has('event.type') && most((value) => value.length > 3 && readDate(value).ok))
    return 'event.date'
  return undefined
}

/** A record that needs a source and gets none from its row rests on the list itself. */
function fixedFor(taken: ReadonlySet<string>, title: string): Record<string, string> {
  const kinds = new Set([...taken].map((target) => kindOfTarget(target) ?? 'event'))
  const needy = [...kinds].some((kind) => kindOf(kind).needsSource && !taken.has(`${kind}.sources`))
  const sourced = kinds.has('source') || [...kinds].some((kind) => taken.has(`${kind}.sources`))
  return needy && !sourced ? { 'source.title': title, 'source.type': 'dataset' } : {}
}

/** Slashes with a second number above 12 have the month in front. */
function orderOf({ rows }: SampleRows): Mapping['order'] {
  let monthFirst = false
  for (const row of rows)
    for (const cell of row) {
      const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(cell) ?? []
      if (Number(first) > 12) return 'day-first'
      if (Number(second) > 12) monthFirst = true
    }
  return monthFirst ? 'month-first' : 'day-first'
}
