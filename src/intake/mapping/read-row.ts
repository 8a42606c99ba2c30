import type { Json } from '../../base/canonical-json.ts'
import { type Fault, fault } from '../../base/result.ts'
import { type Fields, fieldsOf, type Reading, readCell, readTerm } from '../../columns/index.ts'
import type { Packs } from '../../packs/index.ts'
import { type KindName, kindOf } from '../../records/index.ts'
import type { ImportContext } from '../importer.ts'
import { completed, type Draft, localised, namesOf, naturalKey } from './draft.ts'
import { readLength } from './lengths.ts'
import type { Lookups } from './lookups.ts'
import type { Mapping } from './mapping.ts'
import { kindOfTarget, rowKinds, stepRoles, stepTypes } from './targets.ts'

export interface RowReading {
  readonly packs: Packs
  readonly lookups: Lookups
  readonly mapping: Mapping
  /** Names the list in keys. */
  readonly list: string
  readonly idFor: ImportContext['idFor']
}

/** The records of one row, found or new, each after those it names; or why the row cannot be taken. */
export type RowRecords =
  | { readonly records: readonly Draft[] }
  | { readonly faults: readonly Fault[] }

/** @param cells by target; cells that hold for every row are among them */
export function readRow(cells: ReadonlyMap<string, string>, reading: RowReading): RowRecords {
  return new Row(cells, reading).read()
}

class Row {
  readonly #cells: ReadonlyMap<string, string>
  readonly #with: RowReading
  readonly #reading: Reading
  readonly #faults: Fault[] = []
  readonly #drafts = new Map<KindName, Draft>()
  /** Places and organisations that cells name and the casebook does not have. */
  readonly #named: Draft[] = []

  constructor(cells: ReadonlyMap<string, string>, reading: RowReading) {
    this.#cells = cells
    this.#with = reading
    this.#reading = {
      packs: reading.packs,
      order: reading.mapping.order,
      named: (kinds, text) => this.#record(kinds, text),
    }
  }

  read(): RowRecords {
    for (const kind of rowKinds) this.#add(kind)
    const steps = [...this.#steps()]
    if (this.#faults.length > 0) return { faults: this.#faults }
    const records = [...this.#named, ...this.#drafts.values(), ...steps]
    if (records.length === 0)
      return { faults: [fault('row-empty', 'No column of this row is taken')] }
    return { records: this.#cited(records) }
  }

  #text(target: string): string {
    return this.#cells.get(target)?.trim() ?? ''
  }

  #add(kind: KindName): void {
    const own = [...this.#cells].filter(
      ([target, text]) => kindOfTarget(target) === kind && text.trim() !== '',
    )
    // What holds for every row makes no record by itself, except the source of the whole list.
    const { fixed } = this.#with.mapping
    const stated = own.filter(([target]) => fixed[target] === undefined)
    if (own.length === 0 || (stated.length === 0 && kind !== 'source')) return
    const read = fieldsOf(kind, this.#cells, this.#reading)
    if (!read.ok) {
      this.#faults.push(...read.fault)
      return
    }
    const draft: Draft = { ...read.value, ...this.#extras(kind, read.value) }
    const person = this.#drafts.get('person')?.id as string | undefined
    const { id, known } = this.#identify(kind, draft, person)
    const about = { kind, version: kindOf(kind).version, id }
    this.#drafts.set(
      kind,
      known
        ? { ...draft, ...about }
        : completed(kind, { ...draft, ...about }, this.#drafts, this.#with.packs),
    )
  }

  /** The id of a record: stated, found by its handle or key, or made from what tells it from others. */
  #identify(kind: KindName, draft: Draft, person: string | undefined) {
    const { lookups, idFor, list } = this.#with
    const stated = draft.id ?? draft.handle
    if (typeof stated === 'string') {
      const known = lookups.known(stated)
      if (known !== undefined) return { id: known, known: true }
      if (draft.id !== undefined) return { id: stated, known: false }
    }
    const key = this.#text(`${kind}.key`)
    if (key !== '') return { id: idFor(kind, list, 'key', key), known: false }
    const found = this.#found(kind, draft)
    if (found !== undefined) return { id: found, known: true }
    return { id: idFor(kind, list, ...naturalKey(kind, draft, person)), known: false }
  }

  /** Sources, bodies, places and provisions that the casebook has already. Of persons a human being decides. */
  #found(kind: KindName, draft: Draft): string | undefined {
    const { lookups } = this.#with
    if (kind === 'source' && typeof draft.URL === 'string')
      return lookups.named(['source'], draft.URL)
    if (kind === 'provision' && draft.article !== undefined)
      return lookups.named(['provision'], `${draft.article}`)
    if (kind !== 'organisation' && kind !== 'place') return undefined
    const [name] = namesOf(draft)
    return name && lookups.named([kind], name.text)
  }

  #extras(kind: KindName, fields: Fields): Draft {
    if (kind === 'person') return this.#occupation(fields)
    if (kind === 'proceeding') return this.#charges()
    if (kind === 'measure') {
      const length = this.#text('measure.length')
      return length === '' ? {} : { term: { ...readLength(length) } }
    }
    if (kind === 'event') return this.#participants(fields)
    return {}
  }

  #occupation(fields: Fields): Draft {
    const text = this.#text('person.occupation')
    if (text === '') return {}
    const category = readTerm(this.#with.packs, 'occupations', text)
    const others = (fields.occupations ?? []) as readonly Json[]
    return { occupations: [category ? { category } : { title: localised(text) }, ...others] }
  }

  #charges(): Draft {
    const text = this.#text('proceeding.charge')
    if (text === '') return {}
    const stage = this.#text('proceeding.stage') || 'charged'
    const choices = ['charged', 'convicted', 'acquitted', 'dropped']
    const read = readCell({ as: 'choice', field: 'stage', choices }, stage, this.#reading)
    if (!read.ok) this.#faults.push(fault('cell-broken', read.fault.message, 'proceeding.stage'))
    const charges = text.split(/[;\n]/).filter((item) => item.trim() !== '')
    return {
      charges: charges.map((item) => {
        const provision = readCell(
          { as: 'record', kinds: ['provision'] },
          item.trim(),
          this.#reading,
        )
        return {
          stage: read.ok ? read.value : 'charged',
          ...(provision.ok ? { provision: provision.value } : { stated: localised(item.trim()) }),
        }
      }),
    }
  }

  #participants(fields: Fields): Draft {
    const person = this.#drafts.get('person')?.id
    if (person === undefined || fields.participants !== undefined) return {}
    return { participants: [{ who: person, role: this.#role('subject') }] }
  }

  #role(usual: string): string {
    const text = this.#text('event.role')
    if (text === '') return usual
    const role = readTerm(this.#with.packs, 'roles', text)
    if (role !== undefined) return role
    this.#faults.push(fault('cell-broken', `"${text}" is not a term of roles`, 'event.role'))
    return text
  }

  *#steps(): Generator<Draft> {
    const person = this.#drafts.get('person')?.id as string | undefined
    for (const type of stepTypes) {
      const target = `step.${type}`
      const text = this.#text(target)
      if (text === '') continue
      const date = readCell({ as: 'date' }, text, this.#reading)
      if (!date.ok) this.#faults.push(fault(date.fault.code, date.fault.message, target))
      else if (person === undefined)
        this.#faults.push(fault('row-nobody', 'There is a day and nobody it is about', target))
      else
        yield completed(
          'event',
          {
            kind: 'event',
            version: kindOf('event').version,
            id: this.#with.idFor('event', this.#with.list, person, type, String(date.value)),
            type,
            date: date.value,
            participants: [{ who: person, role: this.#role(stepRoles[type] ?? 'accused') }],
          },
          this.#drafts,
          this.#with.packs,
        )
    }
  }

  /** A record named in words: one of the casebook, or a place or body made here when the person allowed it. */
  #record(kinds: readonly string[], text: string): string | undefined {
    const { lookups, mapping, idFor, list } = this.#with
    const known = lookups.known(text) ?? lookups.named(kinds, text)
    if (known !== undefined) return known
    for (const kind of ['place', 'organisation'] as const) {
      const type = mapping.fixed[`${kind}.type`]
      if (!kinds.includes(kind) || type === undefined) continue
      const read = readTerm(this.#with.packs, `${kind}-types`, type)
      if (read === undefined) continue
      const names = [{ text, ...languageOfName(text), use: 'preferred' }]
      const draft: Draft = { kind, version: kindOf(kind).version, names, type: read }
      const id = idFor(kind, list, ...naturalKey(kind, draft, undefined))
      if (!this.#named.some((other) => other.id === id)) this.#named.push({ ...draft, id })
      return id
    }
    return undefined
  }

  /** Every other record of the row rests on its source. A person who has events here is told by them. */
  #cited(records: readonly Draft[]): readonly Draft[] {
    const source = this.#drafts.get('source')?.id
    if (source === undefined) return records
    const locator = this.#text('citation.locator')
    const grade = Number(this.#text('citation.grade'))
    const citation = {
      source,
      ...(locator === '' ? {} : { locator }),
      ...(grade >= 1 && grade <= 6 ? { grade } : {}),
    }
    const told = records.filter(({ kind }) => kindOf(kind as KindName).needsSource)
    const citing = told.length > 0 ? told : records.filter(({ id }) => id !== source)
    return records.map((record) =>
      citing.includes(record) && record.sources === undefined
        ? { ...record, sources: [citation] }
        : record,
    )
  }
}

const languageOfName = (text: string): { language: string } => ({
  language: Object.keys(localised(text) as object)[0] ?? 'en',
})
