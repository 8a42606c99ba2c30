import { soundKey, soundKeysMeant, stemsIn, stemsMeant, wordsOf } from '../analysis/index.ts'
import { chunks } from '../base/chunks.ts'
import { type SearchText, searchTexts, tokenOf, type View } from '../projections/index.ts'
import { type FactRecord, type FoundField, meaningfulFields } from '../records/index.ts'
import type { Answer } from './asking/ask.ts'
import { termsWith } from './asking/terms-named.ts'
import type { PackedRecords } from './packed/index.ts'

/** A piece of a text; `hit`: it is what was asked for. */
export interface Segment {
  readonly text: string
  readonly hit: boolean
}

/** Why a record was found. `field` is the first step of the pointer of the field that matched. */
export type Why =
  | {
      readonly by: 'text'
      readonly field: string
      readonly language: string | undefined
      readonly segments: readonly Segment[]
    }
  | {
      readonly by: 'term'
      readonly field: string
      readonly vocabulary: string
      readonly term: string
    }
  /** It names a record that is called so. */
  | { readonly by: 'named'; readonly field: string; readonly record: string }
  /** The question has no words: it is what the fields and dates ask for. */
  | { readonly by: 'fields' }

/** Why each of these records was found; the record itself is given too. */
export async function whyFound(
  view: View,
  packed: PackedRecords,
  ids: readonly string[],
  words: Answer['words'],
): Promise<Map<string, { record: FactRecord; why: Why }>> {
  const { own, merged } = await recordsOf(view, ids)
  const sought = words.map(({ text }) => soughtIn(text))
  const found = new Map<string, { record: FactRecord; why: Why }>()
  const others: FactRecord[] = []
  for (const [id, record] of own) {
    const why = words.length === 0 ? fields : byText(record, merged.get(id) ?? [], sought)
    if (why) found.set(id, { record, why })
    else others.push(record)
  }
  if (others.length === 0) return found
  const terms = new Set(words.flatMap(({ text }) => termsWith(view.packs, stemsMeant(text))))
  const meant = others.map((record) => ({ record, fields: meaningfulFields(record) }))
  const numbers = await packed.numbersOf(
    meant.flatMap(({ record, fields: all }) => [
      record.id,
      ...all.flatMap(({ refersTo, value }) => (refersTo ? [value] : [])),
    ]),
  )
  for (const { record, fields: all } of meant)
    found.set(record.id, {
      record,
      why:
        bySpelling(record, words, numbers) ??
        byTerm(all, terms) ??
        byName(all, words, numbers) ??
        fields,
    })
  return found
}

const fields: Why = { by: 'fields' }

async function recordsOf(
  { db, casebook }: View,
  ids: readonly string[],
): Promise<{ own: Map<string, FactRecord>; merged: Map<string, FactRecord[]> }> {
  const own = new Map<string, FactRecord>()
  const merged = new Map<string, FactRecord[]>()
  for (const part of chunks(ids)) {
    // Two questions, because neither engine answers "this id or merged into it" from its indexes.
    const rows = await db
      .selectFrom('records')
      .select(['id', 'body'])
      .where('casebook', '=', casebook)
      .where('id', 'in', part)
      .execute()
    for (const { id, body } of rows) if (body !== null) own.set(id, JSON.parse(body) as FactRecord)
    const others = await db
      .selectFrom('records')
      .select(['body', 'merged_into'])
      .where('casebook', '=', casebook)
      .where('merged_into', 'in', part)
      .execute()
    for (const { body, merged_into } of others)
      if (body !== null && merged_into !== null)
        merged.set(merged_into, [
          ...(merged.get(merged_into) ?? []),
          JSON.parse(body) as FactRecord,
        ])
  }
  return { own, merged }
}

interface Sought {
  readonly stems: ReadonlySet<string>
  readonly sounds: ReadonlySet<string>
}

function soughtIn(text: string): Sought {
  const words = [...wordsOf(text)].map((word) => word.text)
  return {
    stems: new Set(words.flatMap(stemsMeant)),
    sounds: new Set(words.length === 1 ? words.flatMap(soundKeysMeant) : []),
  }
}

/** The text in which most of the words stand; of equals the first, what the record is called before all others. */
function byText(
  record: FactRecord,
  merged: readonly FactRecord[],
  sought: readonly Sought[],
): Why | undefined {
  let best: { text: SearchText; hits: readonly [number, number][]; score: number } | undefined
  for (const text of searchTexts(record, merged)) {
    const met = new Set<Sought>()
    const hits: [number, number][] = []
    for (const { text: word, from, to } of wordsOf(text.text)) {
      const stems = stemsIn(word)
      const key = text.name ? soundKey(word) : undefined
      const found = sought.filter(
        (one) => stems.some((stem) => one.stems.has(stem)) || (key && one.sounds.has(key)),
      )
      if (found.length === 0) continue
      hits.push([from, to])
      for (const one of found) met.add(one)
    }
    const score = met.size * 2 + (text.title ? 1 : 0)
    if (hits.length > 0 && (best === undefined || score > best.score)) best = { text, hits, score }
  }
  if (best === undefined) return undefined
  const { field, language, text } = best.text
  return { by: 'text', field, language, segments: snippet(text, best.hits) }
}

/** About so many letters of a long text are shown. */
const longestSnippet = 220
const before = 60

function snippet(text: string, hits: readonly [number, number][]): Segment[] {
  const [first] = hits[0] as [number, number]
  const from = text.length <= longestSnippet ? 0 : wordStart(text, Math.max(0, first - before))
  const until =
    text.length <= from + longestSnippet ? text.length : wordStart(text, from + longestSnippet)
  const segments: Segment[] = []
  const add = (part: string, hit: boolean) => {
    if (part !== '') segments.push({ text: part, hit })
  }
  let at = from
  if (from > 0) add('… ', false)
  for (const [start, end] of hits) {
    if (start < at || end > until) continue
    add(text.slice(at, start), false)
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at, until), false)
  if (until < text.length) add(' …', false)
  return segments
}

/** The nearest beginning of a word at or after a place. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space < 0 || space > at + 40 ? at : space + 1
}

/** The record itself goes by the name, spelt otherwise or shortened. */
function bySpelling(
  record: FactRecord,
  words: Answer['words'],
  numbers: ReadonlyMap<string, number>,
): Why | undefined {
  const number = numbers.get(record.id)
  if (!('names' in record) || number === undefined) return undefined
  if (!words.some(({ found }) => found.called.has(number))) return undefined
  const name = record.names.find(({ use }) => use === 'preferred') ?? record.names[0]
  return {
    by: 'text',
    field: 'names',
    language: name?.language,
    segments: [{ text: name?.text ?? '', hit: true }],
  }
}

function byTerm(all: readonly FoundField[], terms: ReadonlySet<string>): Why | undefined {
  const field = all.find(
    ({ vocabulary, value }) =>
      vocabulary !== undefined && terms.has(tokenOf.term(vocabulary, value)),
  )
  if (field?.vocabulary === undefined) return undefined
  return {
    by: 'term',
    field: firstStep(field.pointer),
    vocabulary: field.vocabulary,
    term: field.value,
  }
}

function byName(
  all: readonly FoundField[],
  words: Answer['words'],
  numbers: ReadonlyMap<string, number>,
): Why | undefined {
  const named = all.find(({ refersTo, value }) => {
    const number = refersTo ? numbers.get(value) : undefined
    return number !== undefined && words.some(({ found }) => found.called.has(number))
  })
  return named && { by: 'named', field: firstStep(named.pointer), record: named.value }
}

const firstStep = (pointer: string): string => pointer.split('/')[1] ?? ''
