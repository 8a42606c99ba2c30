import { type Quantity, readQuantities, type Understanding } from '../../understanding/index.ts'
import type { KnownPenalty, KnownTerm } from './knowledge.ts'
import type { NamedPersons } from './persons.ts'

/** The length of a penalty as a sentence tells it, "one year and nine months" as one. */
export interface ToldPenalty {
  readonly from: number
  readonly to: number
  readonly kind: Exclude<KnownPenalty['kind'], 'other'>
  readonly term: KnownTerm
}

type Alone = NamedPersons['alone'][number]

/** A sentence that tells of more than one judgment, or of one that was not given, tells no length for sure. */
const unsure =
  /\b(?:initial|first|appeal|cassation|increas|reduc|rais|upheld|overturn|quash|replac|commut|prosecut|request|sought|seek|demand|fac(?:es?|ing)\b|up to|could|may [a-z]|might|maximum|minimum|remain|remaining|after|earlier|previous|again\b|another|extend|releas|amnest|parole|served|spent|total|respectively|each|punishable|penalty of|not\b|would|if\b|co-|others?\b|brother|sister|wife|husband|father|mother|son\b|daughter|lawyer|colleague)/i

/** Whether what the sentence says of a judgment can be held against one record. */
export const isPlain = ({ sentence }: Alone): boolean => !unsure.test(sentence.text)

/** The one length of a penalty in a sentence; nothing where it tells none, or several. */
export function toldPenalty(draft: Understanding, named: Alone): ToldPenalty | undefined {
  const { sentence } = named
  if (!isPlain(named)) return undefined
  const times = draft.part(readQuantities).of(sentence)
  const read: ToldPenalty[] = []
  for (const [at, first] of times.entries()) {
    if (!isLength(first) || isSecond(times[at - 1], first)) continue
    const next = times[at + 1]
    const parts = next && isSecond(first, next) ? [first, next] : [first]
    const to = parts.at(-1)?.to ?? first.to
    const { text } = first.passage
    const before = text.slice(Math.max(sentence.from, first.from - 60), first.from)
    const after = text.slice(to, Math.min(sentence.to, to + 45))
    const kind = kindOf(before, after, parts)
    if (kind === 'unclear') return undefined
    if (kind) read.push({ from: first.from, to, kind, term: termOf(parts) })
  }
  return read.length === 1 ? read[0] : undefined
}

const units = new Set(['year', 'month', 'day'])

const isLength = ({ kind, unit, bound }: Quantity): boolean =>
  kind === 'time' && units.has(unit) && bound === 'exact'

/** "and nine months" behind "one year". */
const isSecond = (first: Quantity | undefined, second: Quantity): boolean =>
  first !== undefined &&
  isLength(first) &&
  isLength(second) &&
  first.unit !== second.unit &&
  /^(?: and |, | )$/.test(second.passage.text.slice(first.to, second.from))

function termOf(parts: readonly Quantity[]): KnownTerm {
  const of = (unit: string) => parts.find((part) => part.unit === unit)?.value ?? 0
  return { years: of('year'), months: of('month'), days: of('day') }
}

/** `unclear`: time in prison of which the words before do not say that it was the sentence. */
function kindOf(
  before: string,
  after: string,
  parts: readonly Quantity[],
): ToldPenalty['kind'] | 'unclear' | undefined {
  const judged =
    /\b(?:sentenced (?:\w+ ){0,4}to|sentence of|serving|given)\s+(?:an? )?(?:suspended )?$/i.test(
      before,
    )
  if (/\bsuspended $/i.test(before)) return judged ? 'suspended' : undefined
  if (/^[\s-]*(?:suspended|conditional)|^[^,;.]{0,30}\bsuspended\b/i.test(after))
    return judged ? 'suspended' : undefined
  if (/^[^,;.]{0,30}\b(?:restrict|probation|limit)/i.test(after))
    return judged ? 'restriction' : undefined
  if (/^[^,;.]{0,30}\b(?:bans?|banned|travel|work|labour|activit)/i.test(after)) return undefined
  const inDays = parts.every(({ unit }) => unit === 'day')
  const deprived =
    /^[\s-]*(?:(?:of|in|behind|at|under)\s+)?(?:an? )?(?:(?:administrative|strict|general|medium)[\s-])*(?:prison|imprisonment|jail|bars|detention|arrest|penal|custody|deprivation)/i.test(
      after,
    )
  // "Sentenced to three years for …" is prison; "serving three years in …" may be an office.
  const bare =
    judged && /\bsentenced\b/i.test(before) && /^[\s,.;]*$|^ (?:for|on|by|in|under)\b/i.test(after)
  if (!deprived && !bare) return undefined
  if (!judged && !/\b(?:sentence|term|convicted)/i.test(before + after)) return 'unclear'
  return inDays ? 'arrest' : 'prison'
}
