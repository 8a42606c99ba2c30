import type { Form, PreparedBody } from '../body.ts'
import { places } from '../reading/gazetteer.ts'
import { knownBodies } from '../reading/known.ts'
import { type Note, scoreForms } from './form-score.ts'
import type { Reason } from './reason.ts'
import { agreement, contradiction, sameFrom } from './weights.ts'

/** What the caller knows beside the names. */
export interface Context {
  /** The record that has this very name, if one has it: its id. */
  readonly known?: (name: string) => string | undefined
  /** The casebook's own country (ISO 3166-1): its name may be left out of a body's name. */
  readonly home?: string
}

export interface BodyComparison {
  /** 0 two bodies … 1 one body. */
  readonly score: number
  readonly same: boolean
  readonly why: readonly Reason[]
}

const countryIndex = new Map(
  places.flatMap(({ country }, index) =>
    country === undefined ? [] : [[country, index] as const],
  ),
)

/** Whether two names are names of one place, or of one organisation, and why. Symmetric; never throws. */
export function compareBodies(
  a: PreparedBody,
  b: PreparedBody,
  context: Context = {},
): BodyComparison {
  const why: Reason[] = []
  // One order for both directions, so that a and b change places without changing the score.
  const turned = b.written < a.written
  const [first, second] = turned ? [b, a] : [a, b]
  const score = judge(first, second, context, (code, values) => {
    why.push({ code, values: turned ? swapped(values) : values })
  })
  return { score, same: score >= sameFrom, why }
}

/** The score alone: for whole lists. */
export function scoreBodies(a: PreparedBody, b: PreparedBody, context: Context = {}): number {
  return b.written < a.written ? judge(b, a, context, undefined) : judge(a, b, context, undefined)
}

function swapped(values: Reason['values']): Reason['values'] {
  const { a, b, ...rest } = values
  return a === undefined || b === undefined ? values : { ...rest, a: b, b: a }
}

function judge(a: PreparedBody, b: PreparedBody, context: Context, note: Note | undefined): number {
  if (a.kind === b.kind && a.plain === b.plain && a.plain !== '') {
    note?.('same-writing', {})
    return 1
  }
  if (a.kind !== b.kind || isEmpty(a.main) || isEmpty(b.main)) {
    note?.('nothing-to-compare', {})
    return 0
  }
  const idA = context.known?.(a.written)
  const idB = idA === undefined ? undefined : context.known?.(b.written)
  if (idA !== undefined && idA === idB) {
    note?.('one-record', { id: idA })
    return 1
  }
  const twoRecords = idB !== undefined
  const inTables = byTables(a, b, twoRecords, note)
  if (inTables !== undefined) return inTables
  const home = context.home === undefined ? -1 : (countryIndex.get(context.home) ?? -1)
  const whole = scoreForms(a.main, b.main, a.kind, home, note)
  if (whole.apart) return whole.score
  const score = Math.max(whole.score, byPart(a, b, home, note), byAcronym(a, b, note))
  return unknownAcronym(a, b, score, note)
}

const isEmpty = (form: Form) =>
  form.concepts.length === 0 &&
  form.names.length === 0 &&
  form.places.length === 0 &&
  form.countries.length === 0 &&
  form.numbers === '' &&
  form.ranks === 0 &&
  form.directions === 0

/** Both are names that the tables know. */
function byTables(
  a: PreparedBody,
  b: PreparedBody,
  twoRecords: boolean,
  note: Note | undefined,
): number | undefined {
  if (a.known.length === 0 || b.known.length === 0) return undefined
  const common = a.known.filter((body) => b.known.includes(body))
  const nameOf = (body: number) => knownBodies[body]?.id ?? ''
  if (common.length === 0) {
    note?.('known-as-different', {
      a: a.known.map(nameOf).join(', '),
      b: b.known.map(nameOf).join(', '),
    })
    return contradiction.knownAsTwo
  }
  if (a.known.length > 1 || b.known.length > 1) {
    note?.('known-as-several', { bodies: common.map(nameOf).join(', ') })
    // HRC is the Committee and the Council: where the casebook has said which, it is that one.
    return twoRecords ? contradiction.severalButRecorded : agreement.knownAsSeveral
  }
  const body = knownBodies[common[0] as number]
  note?.('known-as-one', { body: body?.id ?? '', source: body?.source ?? '' })
  return agreement.knownAsOne
}

/** What stands in quotation marks or brackets on one side is the other name. */
function byPart(a: PreparedBody, b: PreparedBody, home: number, note: Note | undefined): number {
  let best = 0
  const tried: readonly [Form | undefined, Form | undefined][] = [
    [a.quoted, b.main],
    [a.main, b.quoted],
    [a.quoted, b.quoted],
    [a.bracketed, b.main],
    [a.main, b.bracketed],
  ]
  for (const [x, y] of tried) {
    if (x === undefined || y === undefined) continue
    const { score } = scoreForms(x, y, a.kind, home, undefined)
    best = Math.max(best, score * agreement.partIsTheName)
  }
  if (best >= sameFrom) note?.('part-is-the-name', { a: a.written, b: b.written })
  return best
}

/** One is an abbreviation that can be made of the other's words. */
function byAcronym(a: PreparedBody, b: PreparedBody, note: Note | undefined): number {
  const length = Math.max(acronymLength(a.main, b.main), acronymLength(b.main, a.main))
  if (length < 3) return 0
  // An abbreviation that the tables know as another body's is no evidence.
  if (a.known.length !== b.known.length) return 0
  note?.('acronym', { a: a.written, b: b.written })
  return length === 3 ? agreement.acronymOfThree : agreement.acronym
}

function acronymLength(short: Form, full: Form): number {
  for (const letters of short.letters) if (full.acronyms.includes(letters)) return letters.length
  return 0
}

/** A short abbreviation of the tables and the same letters in another alphabet are not yet one body. */
function unknownAcronym(
  a: PreparedBody,
  b: PreparedBody,
  score: number,
  note: Note | undefined,
): number {
  if (a.known.length === b.known.length) return score
  const known = a.known.length > 0 ? a.main : b.main
  const other = a.known.length > 0 ? b.main : a.main
  const short = known.compact.length > 0 && known.compact.length <= 4
  if (!short || other.compact.length === 0 || known.concepts.length > 0) return score
  note?.('acronym-of-another', { a: a.written, b: b.written })
  return Math.min(score, contradiction.acronymOfAnother)
}
