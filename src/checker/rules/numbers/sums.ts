import type { Quantity } from '../../understanding/index.ts'

/** A total and the parts the text divides it into. */
export interface Sum {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  /** `whole`: the parts are meant to make up the total; `within`: they may leave a rest. */
  readonly kind: 'whole' | 'within'
}

/** Counts that stand side by side and can be added: no lengths of time, no amounts, nothing before a noun. */
export function countable({ kind, adjectival, bound }: Quantity): boolean {
  return kind === 'count' && !adjectival && bound === 'exact'
}

export const sumOf = (parts: readonly Quantity[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0)

/** The sums of one sentence, each total once. */
export function sumsIn(counts: readonly Quantity[]): readonly Sum[] {
  const sums: Sum[] = []
  for (const read of [afterColon, inBrackets, ofWhich, twoSides, addedUp, scattered]) {
    for (const sum of read(counts)) {
      if (
        !sums.some(
          ({ total, parts }) =>
            total === sum.total || parts.some((part) => sum.parts.includes(part)),
        )
      )
        sums.push(sum)
    }
  }
  return sums
}

const between = (a: Quantity, b: Quantity): string => a.passage.text.slice(a.to, b.from)
const startsMember =
  /^[^:;()]*[,;]\s*(?:and\s+|or\s+|as well as\s+)?$|^[^:;,()]*\s(?:and|or|as well as)\s+$/
const tailOf = ({ passage, to, sentence }: Quantity): string => passage.text.slice(to, sentence.to)

/** "five campaigns …: two …, two … and two …": every member behind the colon begins with a count. */
function afterColon(counts: readonly Quantity[]): readonly Sum[] {
  const at = counts.findIndex(
    (count, index) => index > 0 && /:\s*$/.test(between(counts[index - 1] ?? count, count)),
  )
  const total = counts[at - 1]
  const parts = counts.slice(at)
  if (
    at < 1 ||
    total === undefined ||
    parts.length < 2 ||
    !parts.every(countable) ||
    !isTotal(total)
  )
    return []
  const inRow = parts.every(
    (part, index) => index === 0 || startsMember.test(between(parts[index - 1] ?? part, part)),
  )
  const last = parts.at(-1)
  const tail = last ? tailOf(last) : ''
  return inRow && !/[,;]\s|\b(?:others|rest|including)\b/.test(tail)
    ? [{ total, parts, kind: 'whole' }]
    : []
}

/** "19 cases … (8 for …, 11 due to …)": whole where the parts have no noun of their own. */
function inBrackets(counts: readonly Quantity[]): readonly Sum[] {
  return counts.flatMap((total, index): readonly Sum[] => {
    const rest = total.passage.text.slice(total.to, total.sentence.to)
    const open = /^[^():;]{0,80}\(/.exec(rest)
    const close = open ? rest.indexOf(')', open[0].length) : -1
    if (!open || close < 0 || !isTotal(total)) return []
    const inside = { from: total.to + open[0].length, to: total.to + close }
    if (counts[index + 1] !== undefined && (counts[index + 1]?.from ?? 0) < inside.from - 1)
      return []
    const parts = counts.filter(({ from, to }) => from >= inside.from && to <= inside.to)
    const first = parts[0]
    if (
      first === undefined ||
      parts.length < 2 ||
      first.from > inside.from ||
      !parts.every(countable)
    )
      return []
    const inRow = parts.every(
      (part, at) => at === 0 || startsMember.test(between(parts[at - 1] ?? part, part)),
    )
    if (!inRow) return []
    const own = parts.every(({ unit, of }) => of === '' && (unit === '' || unit === total.unit))
    return [{ total, parts, kind: own || isBothSexes(parts) ? 'whole' : 'within' }]
  })
}

/** "Of the 20 people, 12 were …, five …"; "20 people, of whom 12 …": parts without a noun of their own. */
function ofWhich(counts: readonly Quantity[]): readonly Sum[] {
  return counts.flatMap((total, index): readonly Sum[] => {
    const before = total.passage.text.slice(total.sentence.from, total.from)
    const next = counts[index + 1]
    if (next === undefined || !isTotal(total)) return []
    const leads =
      /^(?:Of|From|Among|Out of)\s+(?:the|these|those)?\s*$/i.test(before) ||
      /,?\s(?:of|from among|out of)\s(?:whom|which|these|them)\s(?:\w+\s)?$/.test(
        between(total, next),
      )
    const parts = counts
      .slice(index + 1)
      .filter(({ unit }) => unit === '' || unit === total.unit || outcomes.test(unit))
    return leads && parts.length >= 2 && parts.every(countable)
      ? [{ total, parts, kind: 'within' }]
      : []
  })
}

/** What each of several people received: "13 received prison terms, 21 suspended sentences". */
const outcomes = /^(?:sentence|term|fine|acquittal|warning|arrest)$/

const sexes = /^(?:man|woman|boy|girl)$/
const isBothSexes = (parts: readonly Quantity[]): boolean =>
  parts.length === 2 &&
  parts.every(({ unit }) => sexes.test(unit)) &&
  parts[0]?.unit !== parts[1]?.unit

/** Words that divide a number of persons or cases into two sides, and whether nothing is left beside them. */
const sides: readonly (readonly [one: RegExp, other: RegExp, whole: boolean])[] = [
  [/^(?:men|males?|boys)\b/, /^(?:women|females?|girls)\b/, true],
  [/^adults\b/, /^(?:children|minors)\b/, true],
  [/^criminal\b/, /^administrative\b/, false],
  [
    /^civilians\b/,
    /^(?:police|law enforcement|security|military|officers|soldiers|servicemen|policemen)\b/,
    false,
  ],
  [/^convicted\b/, /^acquitted\b/, false],
]

/** The pair of sides that two parts name, by the words right behind their numbers. */
function sidesOf(first: Quantity, second: Quantity): { whole: boolean } | undefined {
  const [a, b] = [first, second].map(({ passage, numberTo }) =>
    passage.text.slice(numberTo, numberTo + 24).trimStart(),
  )
  if (a === undefined || b === undefined) return undefined
  const pair = sides.find(
    ([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)),
  )
  return pair && { whole: pair[2] }
}

/** "44 people, 20 men and 24 women"; "64 people were injured, 30 women and 31 men"; "200 cases – 39 criminal and …". */
function twoSides(counts: readonly Quantity[]): readonly Sum[] {
  return counts.flatMap((total, index): readonly Sum[] => {
    const [first, second] = counts.slice(index + 1, index + 3)
    if (first === undefined || second === undefined || sexes.test(total.unit)) return []
    const pair = sidesOf(first, second)
    const parts = [first, second]
    if (pair === undefined || !parts.every(countable) || !isTotal(total)) return []
    // "Of 64 injured people, 30 women and 31 men were taken to hospital": not all of them.
    if (/^(?:Of|Among|Out of|From)\s/.test(total.sentence.text)) return []
    const near =
      /^[^.;:()]{0,60}?\s*[,:–—-]\s*$/.test(between(total, first)) &&
      !/\b(?:including|among|also|another|with|plus|besides|of)\b[^,]*$/.test(
        between(total, first),
      ) &&
      /^(?:\s[\p{L} ]{1,30})?,?\s+and\s+$/u.test(between(first, second))
    const kind = pair.whole || sumOf(parts) > total.value ? 'whole' : 'within'
    return near ? [{ total, parts, kind }] : []
  })
}

/** "20 men and 24 women, a total of 45 people", "…, 45 in all". */
function addedUp(counts: readonly Quantity[]): readonly Sum[] {
  return counts.flatMap((total, index): readonly Sum[] => {
    const last = counts[index - 1]
    if (last === undefined || index < 2 || total.bound !== 'exact') return []
    const gap = total.passage.text.slice(last.to, total.numberFrom)
    const said =
      /^[^,;:()]{0,40}[,–—(]\s*(?:(?:making|giving|i\.e\.|or)\s+)?(?:(?:a|in) total(?:\s+of)?|totalling|altogether|in all)\s+$/i
    const behind = /^(?:\s\p{Ll}+)?\s(?:in total|altogether|in all|overall)\b/u
    if (!said.test(gap) && !(/[,–—(]\s*$/.test(gap) && behind.test(tailOf(total)))) return []
    const parts = counts.slice(0, index)
    const start = parts.findLastIndex(
      (part, at) => at > 0 && !startsMember.test(between(parts[at - 1] ?? part, part)),
    )
    const added = parts.slice(Math.max(0, start))
    return added.length >= 2 && added.every(countable)
      ? [{ total, parts: added, kind: 'whole' }]
      : []
  })
}

/** Most that a total may differ from the sum of three or more like parts and still be meant as their sum. */
export const isNear = (sum: number, total: number): boolean =>
  Math.abs(sum - total) <= Math.max(2, total * 0.05)

/**
 * "the deaths of 213 people: 180 cases were closed, 19 cases …, 12 cases … and two cases …": three or more parts
 * of one unit that nearly make up the one greater number before them.
 */
function scattered(counts: readonly Quantity[]): readonly Sum[] {
  const total = counts[0]
  if (total === undefined || !isTotal(total) || total.value < 20) return []
  const byUnit = Map.groupBy(counts.slice(1), ({ unit }) => unit)
  for (const [unit, parts] of byUnit) {
    if (unit === '' || unit === total.unit || parts.length < 3 || !parts.every(countable)) continue
    const sum = sumOf(parts)
    if (parts.every(({ value }) => value < total.value) && isNear(sum, total.value))
      return [{ total, parts, kind: 'whole' }]
  }
  return []
}

function isTotal(total: Quantity): boolean {
  return countable(total) && total.value >= 2 && total.role !== 'additional'
}
