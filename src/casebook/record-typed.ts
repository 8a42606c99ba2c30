import { z } from 'zod'
import { valueAt } from '../base/pointer.ts'
import { type FactRecord, type FieldMeaning, fieldMeaning, kindOf } from '../records/index.ts'
import { readDate } from '../wording/index.ts'
import { isFilled, rowsOf, type Typed, textOf, textsOf } from './entry-typed.ts'

/** What a form shows of one field of a record, from its schema. */
export type Shape =
  | { readonly is: 'text'; readonly long: boolean }
  | { readonly is: 'date' }
  | { readonly is: 'number' }
  | { readonly is: 'yes-no' }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'term'; readonly vocabulary: string }
  | { readonly is: 'record'; readonly kinds: readonly string[] }
  | { readonly is: 'terms'; readonly vocabulary: string; readonly optional: boolean }
  | { readonly is: 'group'; readonly fields: readonly ShapedField[] }
  | { readonly is: 'rows'; readonly item: Shape; readonly optional: boolean }

export interface ShapedField {
  readonly name: string
  readonly shape: Shape
}

/** Not typed: what a record is, and what is said of single fields. */
const kept = new Set(['kind', 'version', 'id', 'fields'])

/** What every record has comes last in a form: first what it says, then what that rests on and who may see it. */
const last = ['note', 'sources', 'confidentiality', 'handle']

/** The fields of a record of this kind that can be changed in a form, in the order of its schema. */
export const fieldsOf = (record: FactRecord): readonly ShapedField[] =>
  shapedFields(kindOf(record.kind).schema)
    .filter(({ name }) => !kept.has(name))
    .sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name))

function shapedFields(schema: z.ZodObject): readonly ShapedField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const shape = shapeOf(field as z.ZodType)
    return shape ? [{ name, shape }] : []
  })
}

function shapeOf(given: z.ZodType): Shape | null {
  const schema = unwrapped(given)
  const meaning = fieldMeaning(schema) ?? {}
  if (schema instanceof z.ZodObject) return { is: 'group', fields: shapedFields(schema) }
  if (schema instanceof z.ZodArray) {
    const item = shapeOf(schema.element as z.ZodType)
    const optional = given instanceof z.ZodOptional
    if (item?.is === 'term') return { is: 'terms', vocabulary: item.vocabulary, optional }
    return item && { is: 'rows', item, optional }
  }
  if (schema instanceof z.ZodEnum) return { is: 'choice', values: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { is: 'yes-no' }
  if (schema instanceof z.ZodNumber) return { is: 'number' }
  return schema instanceof z.ZodRecord || schema instanceof z.ZodUnknown
    ? null
    : textShape(schema, meaning)
}

function textShape(schema: z.ZodType, meaning: FieldMeaning): Shape {
  if (meaning.refersTo) return { is: 'record', kinds: meaning.refersTo }
  if (meaning.vocabulary) return { is: 'term', vocabulary: meaning.vocabulary }
  if (meaning.date) return { is: 'date' }
  return { is: 'text', long: schema instanceof z.ZodString && (schema.maxLength ?? 0) > 1_000 }
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema
}

/** A record as a form says it: names are paths, rows of a list are numbered as in the record. */
export function typedOf(record: FactRecord): Typed {
  const typed: Record<string, string[]> = {}
  for (const { name, shape } of fieldsOf(record))
    write(typed, name, shape, (record as unknown as Record<string, unknown>)[name])
  return typed
}

function write(into: Record<string, string[]>, name: string, shape: Shape, value: unknown): void {
  if (value === undefined || value === null) return
  if (shape.is === 'group')
    for (const field of shape.fields)
      write(
        into,
        `${name}.${field.name}`,
        field.shape,
        (value as Record<string, unknown>)[field.name],
      )
  else if (shape.is === 'rows' && Array.isArray(value)) {
    into[name] = value.map((_, i) => String(i))
    for (const [i, item] of value.entries())
      write(into, shape.item.is === 'group' ? `${name}.${i}` : `${name}.${i}.is`, shape.item, item)
  } else if (shape.is === 'terms' && Array.isArray(value)) into[name] = value.map(String)
  else if (shape.is === 'yes-no') into[name] = [value === true ? 'yes' : 'no']
  else into[name] = [String(value)]
}

/** What a form makes of a record. */
export interface TypedRecord {
  /** To be read as a record: a value that could not be understood stands as it was typed. */
  readonly input: Readonly<Record<string, unknown>>
  /** Where each part of the record was typed: pointer → name of the field. */
  readonly fields: ReadonlyMap<string, string>
}

/**
 * The record as the form says it. What is said of single fields (notes, other statements) moves with the rows it is
 * about, and goes with a row that was removed.
 * @param before the record the form was made from
 * @param today YYYY-MM-DD, for reading dates
 */
export function recordTyped(typed: Typed, before: FactRecord, today: string): TypedRecord {
  const moved = new Map<string, string>()
  const fields = new Map<string, string>()
  const reader = { typed, before, today, moved, fields }
  const { kind, version, id } = before
  const body: Record<string, unknown> = { kind, version, id }
  for (const { name, shape } of fieldsOf(before)) {
    const value = read(reader, name, `/${name}`, shape)
    if (value !== undefined) body[name] = value
  }
  const said = Object.entries(before.fields ?? {}).flatMap(([pointer, statement]) => {
    const now = movedTo(pointer, moved)
    return now !== null && holds(body, now) ? [[now, statement] as const] : []
  })
  if (said.length > 0) body.fields = Object.fromEntries(said)
  return { input: body, fields }
}

interface Reading {
  readonly typed: Typed
  readonly before: FactRecord
  readonly today: string
  /** Rows by where they stood and where they stand: "/names/2" → "/names/1". */
  readonly moved: Map<string, string>
  readonly fields: Map<string, string>
}

function read(reading: Reading, name: string, pointer: string, shape: Shape): unknown {
  const { typed, fields } = reading
  fields.set(pointer, name)
  if (shape.is === 'group') return readGroup(reading, name, pointer, shape.fields)
  if (shape.is === 'rows') return listOf(readRows(reading, name, pointer, shape.item), shape)
  if (shape.is === 'terms')
    return listOf(inOrderOf(valueAt(reading.before, pointer), textsOf(typed, name)), shape)
  const text = textOf(typed, name)
  if (text === '') return undefined
  if (shape.is === 'yes-no') return text === 'yes'
  if (shape.is === 'number') return numberIn(text)
  if (shape.is === 'date') {
    const date = readDate(text, reading.today)
    return date.ok ? date.value : text
  }
  return text
}

/** Boxes are ticked in the order of the vocabulary: terms that were there keep their places, new ones come last. */
function inOrderOf(before: unknown, terms: readonly string[]): readonly string[] {
  const was: readonly unknown[] = Array.isArray(before) ? before : []
  const place = (term: string) => (was.includes(term) ? was.indexOf(term) : was.length)
  return [...terms].sort((a, b) => place(a) - place(b))
}

/** An empty list is none where a record may leave it out. */
const listOf = (
  items: readonly unknown[],
  { optional }: { readonly optional: boolean },
): readonly unknown[] | undefined => (items.length === 0 && optional ? undefined : items)

function readGroup(
  reading: Reading,
  name: string,
  pointer: string,
  fields: readonly ShapedField[],
): unknown {
  if (!isFilled(reading.typed, name)) return undefined
  const entries = fields.map(({ name: field, shape }) => {
    return [field, read(reading, `${name}.${field}`, `${pointer}/${field}`, shape)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function readRows(reading: Reading, name: string, pointer: string, item: Shape): unknown[] {
  const rows: unknown[] = []
  for (const row of rowsOf(reading.typed, name)) {
    const at = `${pointer}/${rows.length}`
    const value = read(reading, item.is === 'group' ? row : `${row}.is`, at, item)
    if (value === undefined) continue
    reading.moved.set(`${pointer}/${row.slice(name.length + 1)}`, at)
    rows.push(value)
  }
  return rows
}

/** Digits with a decimal comma or spaces between thousands; anything else stands as it was typed. */
function numberIn(text: string): unknown {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
}

/** Where a pointer leads now; null when a row on its way was removed. */
function movedTo(pointer: string, moved: ReadonlyMap<string, string>): string | null {
  const steps = pointer.split('/').slice(1)
  let [was, now] = ['', '']
  for (const step of steps) {
    was += `/${step}`
    if (/^\d+$/.test(step)) {
      const to = moved.get(was)
      if (to === undefined) return null
      now = to
    } else now += `/${step}`
  }
  return now
}

function holds(body: Record<string, unknown>, pointer: string): boolean {
  let at: unknown = body
  for (const step of pointer.split('/').slice(1))
    at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[step] : undefined
  return at !== undefined
}
