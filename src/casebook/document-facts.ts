import type { Confidentiality } from '../base/confidentiality.ts'
import { localText } from '../base/language.ts'
import type { DocumentFacts, LoadedFacts, RecordHistory, RecordSet } from '../documents/index.ts'
import { computeFigure, type Figure, figureNamed } from '../figures/index.ts'
import { loadMerges, resolveIn, type Status, statusOn, type View } from '../projections/index.ts'
import type { FactRecord, KindName, RecordOf } from '../records/index.ts'
import type { Casebook } from './casebook.ts'
import { historyOf } from './history.ts'

/** Kinds that no paper may print: who consented to what, and who can be reached where. */
const neverPrinted = ['consent', 'contact']

/**
 * The facts of a view, for documents of its audience.
 * @param view computed for `audience`; nothing is filtered here
 */
export const documentFacts = (view: View, audience: Confidentiality): DocumentFacts => ({
  position: {
    size: view.position.size,
    root: Buffer.from(view.position.root, 'base64').toString('hex'),
    at: view.position.at,
  },
  audience,
  async load({ figures, statusDays }): Promise<LoadedFacts> {
    const records = await recordSet(view)
    const answers = new Map<string, Figure>()
    for (const { name, on } of figures) {
      const definition = figureNamed(name)
      if (definition) answers.set(`${name} ${on}`, await computeFigure(definition, { view, on }))
    }
    const statuses = new Map<string, Map<string, Status>>()
    for (const day of statusDays) statuses.set(day, await statusOn(view, day))
    const { packs } = view
    return {
      records,
      terms: {
        label: packs.label,
        abbreviation(vocabulary, term, language) {
          const found = packs.term(vocabulary, term)
          return found && 'abbreviation' in found && found.abbreviation
            ? localText(found.abbreviation, language)
            : undefined
        },
        affected: (role) => packs.role(role).affected,
      },
      figure: (name, on) => answers.get(`${name} ${on}`),
      status: (person, on) => statuses.get(on)?.get(person),
    }
  },
})

async function recordSet(view: View): Promise<RecordSet> {
  const rows = await view.db
    .selectFrom('records')
    .select(['id', 'kind', 'handle', 'body', 'sequence', 'merged_into'])
    .where('casebook', '=', view.casebook)
    .where('kind', 'not in', neverPrinted)
    .orderBy('id')
    .execute()
  const merges = new Map(
    rows.flatMap((row) => (row.merged_into === null ? [] : [[row.id, row.merged_into]])),
  )
  const byId = new Map<string, FactRecord>()
  const ids = new Map<string, string>()
  const sequences = new Map<string, number>()
  const byKind = new Map<string, FactRecord[]>()
  for (const row of rows) {
    sequences.set(row.id, row.sequence)
    if (row.handle !== null) ids.set(row.handle, row.id)
    if (row.body === null || row.merged_into !== null) continue
    // The projection wrote the body of a record that had been read and checked.
    const record = JSON.parse(row.body) as FactRecord
    byId.set(row.id, record)
    const kind = byKind.get(row.kind)
    if (kind) kind.push(record)
    else byKind.set(row.kind, [record])
  }
  return {
    find: (name) =>
      byId.get(
        resolveIn(merges, byId.has(name) || merges.has(name) ? name : (ids.get(name) ?? name)),
      ),
    all: <K extends KindName>(kind: K) => (byKind.get(kind) ?? []) as RecordOf<K>[],
    sequence: (id) => sequences.get(id) ?? -1,
  }
}

/** The history of records as documents ask for it, to say why a value changed. */
export async function documentHistory(casebook: Casebook, view: View): Promise<RecordHistory> {
  const merges = await loadMerges(view.db, view.casebook)
  return {
    async history(record) {
      const revisions = await historyOf(casebook, record)
      return revisions.map(({ entry, changed }) => ({
        sequence: entry.sequence,
        at: entry.at,
        operation: entry.operation,
        why: entry.body?.why,
        changedFields: changed,
      }))
    },
    async namedBy(record) {
      const named = await view.db
        .selectFrom('refs')
        .select('record')
        .distinct()
        .where('casebook', '=', view.casebook)
        .where('target', '=', record)
        .orderBy('record')
        .execute()
      return named.map((row) => row.record)
    },
    resolve: (record) => resolveIn(merges, record),
  }
}
