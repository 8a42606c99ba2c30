import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import { type Judged, type Known, knownBy, type Offer } from '../../casebook/index.ts'
import type { View } from '../../projections/index.ts'
import { type FactRecord, readRecord } from '../../records/index.ts'
import type { Importer } from '../importer.ts'
import { lastGiven } from './last-given.ts'
import type { Detail, StagedRow } from './staging.ts'
import { type FieldChange, type Merged, mergeThree, overlay } from './three-way.ts'

type Body = { readonly [key: string]: Json | undefined }

/** Something found, as it is to be offered to the casebook: brought together with what stands there. */
export interface Prepared extends Offer {
  /** As the importer gave it. */
  readonly found: unknown
  readonly merged: Merged | undefined
  /** What the importer gave for a known record, defaults filled in; undefined where it is no whole record by itself. */
  readonly given: FactRecord | undefined
}

/** Brings offers together with the records of the casebook that have the same ids. */
export async function prepare(
  view: View,
  importer: Importer,
  offers: readonly Offer[],
): Promise<Prepared[]> {
  const ids = offers.flatMap(({ input }) => idOf(input) ?? [])
  const known = importer.whole ? new Map<string, Known>() : await knownBy(view, 'id', ids)
  const bodies = new Map<string, { ours: Body; text: string }>()
  for (const [id, { body }] of known)
    if (body !== null) bodies.set(id, { ours: JSON.parse(body) as Body, text: body })
  // What the casebook does not have is read once, when it is judged.
  const read = offers.map((offer) => {
    const given = bodies.has(idOf(offer.input) ?? '') ? readRecord(offer.input) : undefined
    return { offer, given: given?.ok ? given.value : undefined }
  })
  const differing = read.flatMap(({ offer, given }) => {
    const body = bodies.get(idOf(offer.input) ?? '')
    return body && (!given || textOf(given) !== body.text) ? [idOf(offer.input) ?? ''] : []
  })
  const bases = await lastGiven(view, importer.name, differing)
  return read.map(({ offer, given }) => {
    const id = idOf(offer.input)
    const body = bodies.get(id ?? '')
    if (!body || (given && textOf(given) === body.text))
      return { ...offer, found: offer.input, merged: undefined, given }
    const base = bases.get(id ?? '')
    const merged =
      base !== undefined && given !== undefined
        ? mergeThree(current(base), body.ours, given as unknown as Body)
        : overlay(body.ours, offer.input as Body)
    return { where: offer.where, input: merged.record, found: offer.input, merged, given }
  })
}

/** What was given by an older version of the program, as this one would have it. */
function current(base: Json): Body {
  const read = readRecord(base)
  return (read.ok ? read.value : base) as unknown as Body
}

const textOf = (record: FactRecord): string => canonicalJson(record as unknown as Json)

/** The id an importer states, whatever else is right or wrong with what it gives. */
export function idOf(input: unknown): string | undefined {
  const id = (input as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : undefined
}

/** What becomes of something that was judged and can be taken. */
export function decide(number: number, prepared: Prepared, judged: Judged): StagedRow {
  const record = judged.record as FactRecord
  const { known, where } = judged
  const about = { number, where, kind: record.kind, record: record.id, choice: null }
  const sequence = known?.sequence ?? null
  const body = record as unknown as Json
  if (!known || known.gone === 'withdrawn')
    return { ...about, decision: 'new', sequence, body, detail: {} }
  const detail: Detail = {
    ...listed('kept', prepared.merged?.kept),
    ...listed('conflicts', prepared.merged?.conflicts),
  }
  if (known.body === textOf(record))
    return { ...about, decision: 'same', sequence, body: null, detail }
  const before = JSON.parse(known.body ?? '{}') as Body
  const changes = prepared.merged?.changes ?? changedFields(before, body as Body)
  const differs = prepared.given && textOf(prepared.given) !== textOf(record)
  return {
    ...about,
    decision: 'changed',
    sequence,
    body,
    detail: {
      changes,
      ...detail,
      ...(differs ? { given: prepared.given as unknown as Json } : {}),
    },
  }
}

const listed = (name: 'kept' | 'conflicts', changes: readonly FieldChange[] = []): Detail =>
  changes.length === 0 ? {} : { [name]: changes }

function changedFields(before: Body, after: Body): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null))
    .sort()
    .map((key) => ({ field: `/${key}`, before: before[key] ?? null, after: after[key] ?? null }))
}
