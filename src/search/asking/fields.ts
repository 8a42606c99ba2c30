import { foldCase, wordsOf } from '../../analysis/index.ts'
import { confidentialities } from '../../base/confidentiality.ts'
import { idPattern } from '../../base/id.ts'
import { tokenOf, type View } from '../../projections/index.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'
import type { QueryField } from '../query/index.ts'
import { inPlaces } from './places.ts'
import { kindsNamed, termsNamed } from './terms-named.ts'
import type { WordFinder } from './words.ts'

/** What a field of a query asks for, with what its value was taken to mean. */
export interface FieldWish {
  readonly set: NumberSet
  /** For `type` and `topic`: vocabulary and term; for the others: ids of records, kinds, levels. */
  readonly means: readonly { readonly vocabulary?: string; readonly value: string }[]
}

/** @returns nothing where the value means nothing that the field can be */
export async function fieldWish(
  view: View,
  packed: PackedRecords,
  finder: WordFinder,
  field: QueryField,
  value: string,
): Promise<FieldWish | undefined> {
  switch (field) {
    case 'kind':
      return termWish(
        packed,
        kindsNamed(value).map((kind) => ({ token: tokenOf.term('kind', kind), value: kind })),
      )
    case 'confidentiality':
      return termWish(
        packed,
        confidentialities
          .filter((level) => level === value.toLowerCase())
          .map((level) => ({ token: tokenOf.term('confidentiality', level), value: level })),
      )
    case 'topic':
      return termWish(
        packed,
        termsNamed(view.packs, value, (name) => name === 'topics').map(({ term }) => ({
          token: tokenOf.term('topics', term),
          vocabulary: 'topics',
          value: term,
        })),
      )
    case 'type':
      return termWish(
        packed,
        termsNamed(view.packs, value, (name) => name.endsWith('-types')).map(
          ({ vocabulary, term }) => ({
            token: tokenOf.term('type', `${vocabulary}/${term}`),
            vocabulary,
            value: term,
          }),
        ),
      )
    case 'place':
      return placeWish(view, packed, await called(view, packed, finder, value, ['place']))
    case 'person':
      return nameWish(
        packed,
        'refs',
        await called(view, packed, finder, value, ['person', 'organisation']),
      )
    case 'provision':
      return nameWish(packed, 'refs', await called(view, packed, finder, value, ['provision']))
    case 'source':
      return nameWish(packed, 'sources', await called(view, packed, finder, value, ['source']))
    case 'id':
      return idWish(packed, await byHandle(view, packed, value))
    case 'status':
      return undefined
  }
}

async function termWish(
  packed: PackedRecords,
  terms: readonly { token: string; vocabulary?: string; value: string }[],
): Promise<FieldWish | undefined> {
  if (terms.length === 0) return undefined
  await packed.load(terms.map(({ token }) => token))
  const set = terms.map(({ token }) => packed.of(token)).reduce((all, one) => all.or(one))
  return { set, means: terms.map(({ token: _, ...meant }) => meant) }
}

/** The records of some kinds that a value means: by handle or id, else by all words of what they are called. */
async function called(
  view: View,
  packed: PackedRecords,
  finder: WordFinder,
  value: string,
  kinds: readonly string[],
): Promise<NumberSet> {
  const ofKind = await termWish(
    packed,
    kinds.map((kind) => ({ token: tokenOf.term('kind', kind), value: kind })),
  )
  const among = (ofKind?.set ?? new NumberSet(packed.size)).and(packed.alive)
  const exact = (await byHandle(view, packed, value)).and(among)
  if (exact.count > 0) return exact
  let found = among
  for (const word of wordsOf(value)) {
    const { title, own } = await finder.word(word.text)
    found = found.and(kinds.includes('source') ? own : title)
  }
  return wordsOf(value).next().done ? new NumberSet(packed.size) : found
}

async function byHandle(
  { db, casebook }: View,
  packed: PackedRecords,
  value: string,
): Promise<NumberSet> {
  // Asked for by id only when it can be one: neither engine answers "id or handle" from its indexes.
  const rows = await db
    .selectFrom('records')
    .select('id')
    .where('casebook', '=', casebook)
    .where('handle', 'in', [value, foldCase(value)])
    .execute()
  if (idPattern.test(value)) rows.push({ id: value })
  const set = new NumberSet(packed.size)
  for (const number of (await packed.numbersOf(rows.map(({ id }) => id))).values()) set.add(number)
  return set
}

async function nameWish(
  packed: PackedRecords,
  links: 'refs' | 'sources',
  named: NumberSet,
): Promise<FieldWish | undefined> {
  if (named.count === 0) return undefined
  return {
    set: named.or(await packed.columns.naming(links, named)),
    means: await meanings(packed, named),
  }
}

/** A place holds what is within it. */
async function placeWish(
  view: View,
  packed: PackedRecords,
  named: NumberSet,
): Promise<FieldWish | undefined> {
  if (named.count === 0) return undefined
  return { set: await inPlaces(view, packed, named), means: await meanings(packed, named) }
}

async function idWish(packed: PackedRecords, set: NumberSet): Promise<FieldWish | undefined> {
  return set.count === 0 ? undefined : { set, means: await meanings(packed, set) }
}

/** The first few are named. */
async function meanings(packed: PackedRecords, set: NumberSet): Promise<{ value: string }[]> {
  const numbers: number[] = []
  set.each((number) => {
    if (numbers.length < 5) numbers.push(number)
  })
  return (await packed.idsOf(numbers)).map((value) => ({ value }))
}
