import type { View } from '../../projections/index.ts'
import { type Status, statusOn } from '../../projections/index.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'
import type { Query, Term } from '../query/index.ts'
import { inTime } from './dates.ts'
import { type FieldWish, fieldWish } from './fields.ts'
import { type FoundBy, type Level, levels } from './found-by.ts'
import { isSmallWord } from './small-words.ts'
import { termsNamed } from './terms-named.ts'
import { WordFinder } from './words.ts'

/** How a term of the query was taken. */
export interface Understood {
  readonly term: Term
  /** `passed-over`: a small word; `words`: a field whose value means nothing there; `too-many`: see `mostStatuses`. */
  readonly as: 'asked' | 'passed-over' | 'words' | 'too-many'
  /** What the value of a field was taken to mean. */
  readonly means: FieldWish['means']
}

export interface Answer {
  /** The records that are asked for, from the surest level to the widest; each holds the one before. */
  readonly levels: readonly NumberSet[]
  /** Clause by clause. */
  readonly understood: readonly (readonly Understood[])[]
  /** What each word and phrase that is wanted finds, for saying why. */
  readonly words: readonly { readonly text: string; readonly found: FoundBy }[]
}

/** The status is derived for each person: for more than so many it is not asked. */
export const mostStatuses = 300

interface Read extends Understood {
  readonly at: (level: Level) => NumberSet
}

/** Holds a query against the packed records of a view. @param on the day for which a status holds, YYYY-MM-DD */
export async function ask(
  view: View,
  packed: PackedRecords,
  query: Query,
  on: string,
): Promise<Answer> {
  const finder = new WordFinder(view, packed)
  const words: { text: string; found: FoundBy }[] = []
  const small = onlySmall(query)
  const read = await Promise.all(
    query.clauses.map((terms) =>
      Promise.all(terms.map((term) => readTerm(view, packed, finder, term, { words, small }))),
    ),
  )
  const later: Read[][] = []
  const sets = new Map<Level, NumberSet>(levels.map((level) => [level, packed.alive]))
  for (const clause of read) {
    const asked = clause.filter(({ as }) => as !== 'passed-over')
    if (asked.length === 0) continue
    if (asked.some(isStatusWish)) later.push(asked)
    else if (!isPlainWord(asked)) narrow(sets, asked, packed)
  }
  words.push(...(await narrowByWords(sets, read.filter(isPlainWord), finder, packed)))
  const answered = new Map<Term, Read>()
  for (const clause of later) {
    const taken: Read[] = []
    for (const one of clause) {
      const status = isStatusWish(one)
        ? await readStatus(view, packed, one, sets.get('all') as NumberSet, on)
        : one
      answered.set(one.term, status)
      taken.push(status)
    }
    narrow(sets, taken, packed)
  }
  return {
    levels: levels.map((level) => sets.get(level) as NumberSet),
    understood: read.map((clause) => clause.map((one) => answered.get(one.term) ?? one)),
    words,
  }
}

const isStatusWish = ({ term, as }: Read): boolean => as === 'asked' && isStatus(term)

const isStatus = (term: Term): term is Extract<Term, { is: 'field' }> =>
  term.is === 'field' && term.field === 'status'

/** A question of small words only is asked as it stands. */
const onlySmall = ({ clauses }: Query): boolean =>
  clauses.flat().every((term) => term.is === 'word' && isSmallWord(term.text))

function narrow(sets: Map<Level, NumberSet>, clause: readonly Read[], packed: PackedRecords): void {
  for (const level of levels) {
    const any = clause
      .map(({ term, at }) =>
        // What is not wanted may not be there in any way.
        term.not ? packed.alive.without(at('all')) : at(level),
      )
      .reduce((all, one) => all.or(one))
    sets.set(level, (sets.get(level) as NumberSet).and(any))
  }
}

const isPlainWord = ([first, ...others]: readonly Read[]): boolean =>
  others.length === 0 && first?.as === 'asked' && first.term.is === 'word' && !first.term.not

/** So few records found by words, and the words may be a name in another spelling: М. Жыланбаев, КМБПЧ. */
const few = 20
const mostWordsOfName = 4

async function narrowByWords(
  sets: Map<Level, NumberSet>,
  clauses: readonly (readonly Read[])[],
  finder: WordFinder,
  packed: PackedRecords,
): Promise<Answer['words']> {
  if (clauses.length === 0) return []
  const words = new Map<Level, NumberSet>(levels.map((level) => [level, packed.alive]))
  for (const clause of clauses) narrow(words, clause, packed)
  const written = clauses.flatMap(([read]) => (read?.term.is === 'word' ? [read.term.text] : []))
  const widest = words.get('all') as NumberSet
  const named =
    widest.count < few && written.length <= mostWordsOfName
      ? await finder.name(written.join(' '))
      : undefined
  for (const level of levels) {
    const found = words.get(level) as NumberSet
    const all = named ? found.or(named[level]) : found
    sets.set(level, (sets.get(level) as NumberSet).and(all))
  }
  return named ? [{ text: written.join(' '), found: named }] : []
}

async function readTerm(
  view: View,
  packed: PackedRecords,
  finder: WordFinder,
  term: Term,
  { words, small }: { words: { text: string; found: FoundBy }[]; small: boolean },
): Promise<Read> {
  const found = (text: string, by: FoundBy): FoundBy => {
    if (!term.not) words.push({ text, found: by })
    return by
  }
  const asWords = async (text: string, as: Understood['as']): Promise<Read> => {
    const by = found(text, await finder.word(text))
    return { term, as, means: [], at: (level) => by[level] }
  }
  switch (term.is) {
    case 'word':
      if (!small && isSmallWord(term.text))
        return { term, as: 'passed-over', means: [], at: () => packed.alive }
      return asWords(term.text, 'asked')
    case 'phrase': {
      const by = found(term.text, await finder.phrase(term.text))
      return { term, as: 'asked', means: [], at: (level) => by[level] }
    }
    case 'date': {
      const inside = await inTime(packed, term.from, term.to)
      if (!term.bare) return { term, as: 'asked', means: [], at: () => inside }
      const by = found(term.from ?? '', await finder.phrase(term.from ?? ''))
      return { term, as: 'asked', means: [], at: () => inside.or(by.own) }
    }
    case 'field': {
      if (isStatus(term) && statusesNamed(view, term.value).length > 0)
        return { term, as: 'asked', means: [], at: () => packed.alive }
      const wish = await fieldWish(view, packed, finder, term.field, term.value)
      if (wish === undefined) return asWords(`${term.field}:${term.value}`, 'words')
      return { term, as: 'asked', means: wish.means, at: () => wish.set }
    }
  }
}

/** The persons among those found so far whose status, or its tone, is the one asked for. */
async function readStatus(
  view: View,
  packed: PackedRecords,
  read: Read,
  among: NumberSet,
  on: string,
): Promise<Read> {
  const { term } = read
  const value = term.is === 'field' ? term.value : ''
  const statuses = statusesNamed(view, value)
  const persons = await personsOf(packed, among)
  if (persons.count > mostStatuses) return { ...read, as: 'too-many', at: () => packed.alive }
  const set = new NumberSet(packed.size)
  for (const [number, { status }] of await statusesOf(view, packed, persons, on))
    if (statuses.includes(status)) set.add(number)
  return {
    term,
    as: 'asked',
    means: statuses.map((status) => ({ vocabulary: 'statuses', value: status })),
    at: () => set,
  }
}

function statusesNamed({ packs }: View, value: string): readonly string[] {
  const all = packs.terms('statuses').map(({ term }) => term)
  const ofTone = all.filter((term) => packs.status(term).tone === value.toLowerCase())
  if (ofTone.length > 0) return ofTone
  return termsNamed(packs, value, (name) => name === 'statuses').map(({ term }) => term)
}

export async function personsOf(packed: PackedRecords, among: NumberSet): Promise<NumberSet> {
  await packed.load(['=kind/person'])
  return among.and(packed.of('=kind/person')).and(packed.alive)
}

/** The status of persons on a day, by number. */
export async function statusesOf(
  view: View,
  packed: PackedRecords,
  persons: NumberSet,
  on: string,
): Promise<Map<number, Status>> {
  const numbers: number[] = []
  persons.each((number) => numbers.push(number))
  const ids = await packed.idsOf(numbers)
  const statuses = await statusOn(view, on, ids)
  return new Map(numbers.map((number, i) => [number, statuses.get(ids[i] as string) as Status]))
}
