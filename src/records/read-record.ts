import type { z } from 'zod'
import { valueAt, withValue } from '../base/pointer.ts'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import { type FoundField, walkFields } from './field.ts'
import type { RecordKind } from './kind.ts'
import { type FactRecord, isKindName, kindNames, kindOf } from './registry.ts'

/**
 * Reads anything into a record: brings an older version up to date, checks every field, and checks
 * each conflicting statement as if it were the value. All faults are returned, each with its JSON Pointer.
 */
export function readRecord(input: unknown): Result<FactRecord, readonly Fault[]> {
  if (input === null || typeof input !== 'object' || Array.isArray(input))
    return fail([fault('record-shape', 'A record is a JSON object in braces')])
  const body = input as Record<string, unknown>
  const name = body.kind
  if (typeof name !== 'string' || !isKindName(name))
    return fail([
      fault(
        'record-kind',
        `There is no kind of record called "${String(name)}"; the kinds are ${kindNames.join(', ')}`,
        '/kind',
      ),
    ])
  const kind = kindOf(name)
  const current = upgrade(kind, body)
  if (!current.ok) return fail([current.fault])
  const parsed = kind.schema.safeParse(current.value)
  if (!parsed.success) return fail(faultsOf(parsed.error))
  const record = parsed.data as FactRecord
  const faults = [
    ...checkStatements(kind, record),
    ...checkSource(kind, record),
    ...checkContact(record),
  ]
  return faults.length > 0 ? fail(faults) : ok(record)
}

/** The fields of a record that name other records or terms of a vocabulary. */
export function meaningfulFields(record: FactRecord): FoundField[] {
  return [...walkFields(kindOf(record.kind).schema, record)]
}

function upgrade(kind: RecordKind, body: Record<string, unknown>): Result<Record<string, unknown>> {
  let current = body
  for (;;) {
    const version = current.version
    if (version === kind.version) return ok(current)
    const step = kind.upgrades.find((s) => s.from === version)
    if (!step)
      return fail(
        fault(
          'record-version',
          `Version ${String(version)} of kind "${kind.kind}" cannot be read; this program knows version ${kind.version} and what leads to it`,
          '/version',
        ),
      )
    current = { ...step.upgrade(structuredClone(current)), version: step.from + 1 }
  }
}

function faultsOf(error: z.ZodError, under = ''): Fault[] {
  return error.issues.map((issue) =>
    fault(
      'record-field',
      sentence(issue),
      under + issue.path.map((step) => `/${String(step)}`).join(''),
    ),
  )
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `has no field ${issue.keys.map((k) => `"${k}"`).join(', ')}`
  return issue.message
}

function* checkStatements(kind: RecordKind, record: FactRecord): Generator<Fault> {
  for (const [pointer, statement] of Object.entries(record.fields ?? {})) {
    const where = `/fields/${pointer}`
    if (valueAt(record, pointer) === undefined || pointer.startsWith('/fields')) {
      yield fault('record-pointer', `"${pointer}" names no field that this record has`, where)
      continue
    }
    for (const [i, other] of (statement.also ?? []).entries()) {
      const parsed = kind.schema.safeParse(withValue(record, pointer, other.value))
      if (!parsed.success) yield* faultsOf(parsed.error, `${where}/also/${i} as `)
    }
  }
}

function* checkSource(kind: RecordKind, record: FactRecord): Generator<Fault> {
  const onFields = Object.values(record.fields ?? {}).some((f) => (f.sources?.length ?? 0) > 0)
  if (kind.needsSource && record.sources.length === 0 && !onFields)
    yield fault('record-source', `${kind.label.en} needs at least one source`, '/sources')
}

/** An address book is never published (security reference: harm to staff, insider threats). */
function* checkContact(record: FactRecord): Generator<Fault> {
  if (
    (record.kind === 'contact' || record.kind === 'consent') &&
    ['public', 'partners'].includes(record.confidentiality)
  )
    yield fault(
      'record-confidentiality',
      `A ${record.kind} record is "organisation" or narrower`,
      '/confidentiality',
    )
}
