import { z } from 'zod'
import { type Language, languages } from '../base/language.ts'
import { fieldMeaning, type KindName, kindNames, kindOf } from '../records/index.ts'
import { isMessageKey, messages, sayIn } from '../wording/index.ts'

/** What stands in the cells of a column. */
export type Holds =
  | { readonly as: 'text' | 'number' | 'yes-no' | 'date' | 'sources' | 'rest' }
  /** The preferred name in a language. */
  | { readonly as: 'name'; readonly language: Language }
  | { readonly as: 'term'; readonly vocabulary: string }
  /** One of a few fixed words; `field` names its messages. */
  | { readonly as: 'choice'; readonly field: string; readonly choices: readonly string[] }
  /** Another record, of one of these kinds; none = of any. */
  | { readonly as: 'record'; readonly kinds: readonly string[] }
  /** Several of them, with semicolons. */
  | { readonly as: 'list'; readonly of: Holds }

/** One column of a table of records of one kind. */
export interface Column {
  /** For mappings and programs, e.g. "person.birth", "event.title.ru", "proceeding.case.number". */
  readonly id: string
  readonly kind: KindName
  /** The way to the value in the record; empty for what stands in no column of its own. */
  readonly path: readonly string[]
  readonly holds: Holds
}

/** The columns of a kind, in the order of its schema. What they cannot hold lies in the last one as JSON. */
export const columnsOf = (kind: KindName): readonly Column[] => byKind.get(kind) ?? []

export const columnById = (id: string): Column | undefined => byId.get(id)

/** "Person: Names (Russian)": what a column is called in the first row of a table. */
export function headingOf({ kind, path, holds }: Column, language: Language): string {
  const say = sayIn(language)
  const label = kindOf(kind).label[language]
  if (holds.as === 'rest') return `${label}: ${say('column.rest')}`
  const steps = path.map((step, i) => {
    const last = i > 0 && i === path.length - 1 ? languages.find((l) => l === step) : undefined
    if (last) return `(${say(`column.${last}`)})`
    const key = step === 'id' || step === 'note' ? `column.${step}` : `field.${step}`
    return isMessageKey(key) ? messages[key][language] : step
  })
  const ofName = holds.as === 'name' ? ` (${say(`column.${holds.language}`)})` : ''
  return `${label}: ${steps.join(' ')}${ofName}`
}

function column(kind: KindName, path: readonly string[], holds: Holds): Column {
  const language = holds.as === 'name' ? `.${holds.language}` : ''
  return { id: `${kind}.${path.join('.')}${language}`, kind, path, holds }
}

function* columnsIn(kind: KindName): Generator<Column> {
  for (const [key, schema] of Object.entries(kindOf(kind).schema.shape)) {
    if (key === 'kind' || key === 'version' || key === 'fields') continue
    if (key === 'names')
      for (const language of languages) yield column(kind, [key], { as: 'name', language })
    else if (key === 'sources') yield column(kind, [key], { as: 'sources' })
    else yield* columnsAt(kind, [key], schema as z.ZodType)
  }
  yield { id: `${kind}.rest`, kind, path: [], holds: { as: 'rest' } }
}

function* columnsAt(kind: KindName, path: readonly string[], schema: z.ZodType): Generator<Column> {
  const plain = bare(schema)
  const holds = scalar(plain, path.at(-1) ?? '')
  if (holds) yield column(kind, path, holds)
  else if (plain instanceof z.ZodArray) {
    const of = scalar(bare(plain.element as z.ZodType), path.at(-1) ?? '')
    if (of) yield column(kind, path, { as: 'list', of })
  } else if (plain instanceof z.ZodObject && path.length < 3)
    for (const [key, field] of Object.entries(plain.shape))
      yield* columnsAt(kind, [...path, key], field as z.ZodType)
}

function scalar(schema: z.ZodType, field: string): Holds | undefined {
  const meaning = fieldMeaning(schema)
  if (meaning?.refersTo) return { as: 'record', kinds: meaning.refersTo }
  if (meaning?.vocabulary) return { as: 'term', vocabulary: meaning.vocabulary }
  if (schema instanceof z.ZodEnum)
    return { as: 'choice', field, choices: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { as: 'yes-no' }
  if (schema instanceof z.ZodNumber) return { as: 'number' }
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL)
    return { as: isDate(schema) ? 'date' : 'text' }
  return undefined
}

/** A schema of dates takes an open interval, which no other text of ours is limited to. */
const isDate = (schema: z.ZodType): boolean =>
  schema.safeParse('2020-05/..').success && !schema.safeParse('a word').success

function bare(schema: z.ZodType): z.ZodType {
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  return wrapped ? bare(schema.unwrap() as z.ZodType) : schema
}

const byKind = new Map(kindNames.map((kind) => [kind, [...columnsIn(kind)]] as const))
const byId = new Map([...byKind.values()].flat().map((one) => [one.id, one] as const))
