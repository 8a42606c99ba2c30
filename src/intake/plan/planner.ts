import type { Json } from '../../base/canonical-json.ts'
import { sha256Base64 } from '../../base/hash.ts'
import type { Fault } from '../../base/result.ts'
import { type Judged, judge, knownBy } from '../../casebook/index.ts'
import type { View } from '../../projections/index.ts'
import type { Found, Importer } from '../importer.ts'
import { decide, idOf, type Prepared, prepare } from './decide.ts'
import type { Detail, StagedRow, Staging } from './staging.ts'
import { overlay } from './three-way.ts'

type Body = { readonly [key: string]: Json | undefined }
type FoundRecord = Extract<Found, { is: 'record' }>

/** Takes what an importer finds, part by part, and stages what is decided about it. */
export class Planner {
  readonly #view: View
  readonly #importer: Importer
  readonly #staging: Staging
  #next = 0
  /** What was taken from the file so far: id → kind, handle → id, id → hash of what was found. */
  readonly kinds = new Map<string, string>()
  readonly handles = new Map<string, string>()
  readonly #hashes = new Map<string, string>()
  /** Rows that name records which were not there yet. */
  readonly waiting = new Set<number>()

  constructor(view: View, importer: Importer, staging: Staging) {
    this.#view = view
    this.#importer = importer
    this.#staging = staging
  }

  /** @param part whole rows: everything with one `where` is in one part */
  async take(part: readonly Found[]): Promise<void> {
    const broken = new Map<string, string>()
    for (const found of part) if (found.is === 'refused') broken.set(found.where, found.reason)
    let records = part.filter((found) => found.is === 'record' && !broken.has(found.where))
    for (;;) {
      const judged = await this.#judge(records as FoundRecord[])
      const refused = [...judged.refused]
      for (const [where, reason] of refused) if (!broken.has(where)) broken.set(where, reason)
      if (refused.length === 0) {
        await this.#stage(judged.taken, broken, part)
        return
      }
      // A row is taken whole or not at all; what else it held may be found in a later row again.
      records = records.filter(({ where }) => !broken.has(where))
    }
  }

  async #judge(records: readonly FoundRecord[]) {
    const refused = new Map<string, string>()
    const offered = new Map<string, FoundRecord>()
    for (const found of records) {
      const id = idOf(found.input)
      const first = id === undefined ? undefined : offered.get(id)
      const repeated = first ? this.#repeats(found, first.input as Body, first.where) : undefined
      if (id !== undefined && !first && this.#hashes.has(id)) {
        const reason = await this.#repeatsStaged(id, found)
        if (reason !== undefined) refused.set(found.where, reason)
      } else if (repeated !== undefined) refused.set(found.where, repeated)
      else if (!first) offered.set(id ?? `without id at ${found.where}`, found)
    }
    const prepared = await prepare(this.#view, this.#importer, [...offered.values()])
    const judged = await judge(this.#view, prepared, { kinds: this.kinds, handles: this.handles })
    const taken: { prepared: Prepared; judged: Judged }[] = []
    for (const [i, one] of judged.entries()) {
      const hard = one.faults.filter(({ code }) => code !== pointsNowhere)
      const kind = this.#importer.whole ? undefined : kindOfInput(prepared[i]?.input)
      if (hard.length > 0) refused.set(one.where, reasonOf(hard, one.where, kind))
      else taken.push({ prepared: prepared[i] as Prepared, judged: one })
    }
    return { taken, refused }
  }

  /** Why a record cannot be given a second time; undefined when it only says again what was said. */
  #repeats(found: FoundRecord, first: Body, where: string): string | undefined {
    const id = idOf(found.input) as string
    if (this.#importer.whole)
      return `The id ${id} is given to two records; the first is at ${where}`
    const more = overlay(first, found.input as Body).changes.map(({ field }) => field)
    if (more.length === 0) return undefined
    const named = more.map((field) => field.slice(1).replaceAll('/', ' ')).join(', ')
    return `The same ${id.split('-')[0]} is told otherwise at ${where} (${named}); write the same in both rows, or give each of two different ones its own key`
  }

  async #repeatsStaged(id: string, found: FoundRecord): Promise<string | undefined> {
    if (!this.#importer.whole && this.#hashes.get(id) === hashOf(found.input)) return undefined
    const row = await this.#staging.ofRecord(id)
    const body = row?.body ?? (await this.#standing(id))
    return this.#repeats(found, body as Body, row?.where ?? '')
  }

  async #standing(id: string): Promise<Json> {
    const known = await knownBy(this.#view, 'id', [id])
    return JSON.parse(known.get(id)?.body ?? '{}') as Json
  }

  async #stage(
    taken: readonly { prepared: Prepared; judged: Judged }[],
    broken: ReadonlyMap<string, string>,
    part: readonly Found[],
  ): Promise<void> {
    const rows: StagedRow[] = []
    for (const where of new Set(part.map((found) => found.where))) {
      const reason = broken.get(where)
      if (reason !== undefined) rows.push(this.#refusal(where, { reason }))
    }
    for (const { prepared, judged } of taken) {
      const row = decide(this.#next++, prepared, judged)
      const { record } = judged
      if (record) {
        this.kinds.set(record.id, record.kind)
        if (record.handle !== undefined) this.handles.set(record.handle, record.id)
        this.#hashes.set(record.id, hashOf(prepared.found))
      }
      if (judged.faults.length > 0) this.waiting.add(row.number)
      rows.push(row)
    }
    await this.#staging.add(rows)
  }

  #refusal(where: string, detail: Detail): StagedRow {
    const nothing = { kind: null, record: null, sequence: null, body: null, choice: null }
    return { number: this.#next++, where, decision: 'refused', ...nothing, detail }
  }
}

const pointsNowhere = 'record-points-nowhere'

/** An importer gives the same row the same way each time. */
const hashOf = (input: unknown): string => sha256Base64(JSON.stringify(input ?? null)).slice(0, 16)

const kindOfInput = (input: unknown): string | undefined =>
  (input as { kind?: string } | null)?.kind

/**
 * Faults in one line, each with its field; their places without the row, which is said beside them.
 * @param kind named where a row holds several records
 */
export function reasonOf(faults: readonly Fault[], where: string, kind?: string): string {
  return faults
    .map(({ message, where: at = '' }) => {
      const field = at.startsWith(`${where}, `) ? at.slice(where.length + 2) : ''
      const said = message.replace(/^Invalid input: expected .*, received undefined$/, 'is missing')
      if (field === '') return said
      return kind === undefined
        ? `${field}: ${said}`
        : `${kind}, ${field.slice(1).replaceAll('/', ' ')}: ${said}`
    })
    .join('; ')
}
