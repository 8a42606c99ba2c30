import { labelLike, type Reading, readLabel } from './numbering-label.ts'
import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

export interface Numbered {
  readonly passage: Passage
  readonly label: string
  readonly reading: Reading
  readonly value: number
}

/** Numbers, letters or roman numbers that count on from one another. */
export interface Series {
  readonly of: 'headings' | 'text'
  readonly members: readonly Numbered[]
}

/** Where a series does not count on. */
export interface Break {
  readonly kind: 'gap' | 'repeat' | 'back'
  readonly of: Series['of']
  readonly before: Numbered
  readonly after: Numbered
  /** Labels that would have to stand between them. */
  readonly missing: readonly string[]
}

export interface Numbering {
  readonly series: readonly Series[]
  readonly breaks: readonly Break[]
}

interface Open {
  readonly of: Series['of']
  readonly members: Numbered[]
  /** A gap behind a single number: told of when the count goes on from there. */
  pending?: Break
  /** A number stood twice: the next one may be one too far. */
  repeated?: true
}

/** So many numbers may be missing before it is another count. */
const WIDEST_GAP = 3
const MOST_OPEN = 12
const OMITTED = /^[[(<]?(?:…|\.{3})[\])>]?[.;]?$|(?:…|\.{3})[\])>]?[.;]?$/

/**
 * The counts that run through the draft. A count begins anew at 1; one that another count interrupts (a list
 * inside paragraph 12) goes on behind it. Tables and lists of contents are not read.
 */
export function readNumbering(draft: Understanding): Numbering {
  const open = new Map<string, Open[]>()
  const all: Open[] = []
  const breaks: Break[] = []
  for (const passage of draft.passages) {
    const { kind, label, running } = passage.block
    if (label === undefined || running === true || passage.note !== undefined) continue
    if (kind !== 'heading' && kind !== 'paragraph' && kind !== 'item') continue
    const of = kind === 'heading' ? 'headings' : 'text'
    const readings = readLabel(label).map((reading): Numbered => {
      return { passage, label, reading, value: reading.path.at(-1) ?? 0 }
    })
    const stacks = readings.map((one) => {
      const key = [
        of,
        one.reading.family,
        /@/.test(one.reading.form),
        ...one.reading.path.slice(0, -1),
      ].join(' ')
      const stack = open.get(key) ?? []
      open.set(key, stack)
      return { one, stack }
    })
    place(stacks, of, all, breaks, draft)
  }
  return { series: all.filter(({ members }) => members.length > 1), breaks }
}

type Choice = { readonly one: Numbered; readonly stack: Open[] }

function place(
  choices: readonly Choice[],
  of: Series['of'],
  all: Open[],
  breaks: Break[],
  draft: Understanding,
): void {
  for (const { one, stack } of choices) {
    const at = stack.findLastIndex(({ members }) => members.at(-1)?.value === one.value - 1)
    if (at < 0) continue
    const series = stack[at] as Open
    stack.length = at + 1
    series.members.push(one)
    if (series.pending !== undefined) breaks.push(series.pending)
    delete series.pending
    return
  }
  const again = choices.find(isFirstAgain)
  if (again !== undefined) {
    const series = again.stack.at(-1) as Open
    const before = series.members.at(-1) as Numbered
    breaks.push(breakBetween(before, again.one, of))
    series.members.push(again.one)
    series.repeated = true
    return
  }
  const first = choices.find(({ one }) => one.value === 1)
  const broken =
    first === undefined ? choices.flatMap(nearest).sort((a, b) => a.far - b.far)[0] : undefined
  if (broken === undefined) {
    const { one, stack } = first ?? choices[0] ?? {}
    if (one === undefined || stack === undefined) return
    const series: Open = { of, members: [one] }
    if (one.reading.family === 'letter') closeAlike(stack, one)
    if (stack.length === MOST_OPEN) stack.shift()
    stack.push(series)
    all.push(series)
    return
  }
  const { one, stack, at } = broken
  const series = stack[at] as Open
  const before = series.members.at(-1) as Numbered
  stack.length = at + 1
  const found = breakBetween(before, one, of)
  series.members.push(one)
  if (found.missing.length > 0 && isPrinted(draft, found)) return
  const isRest = found.kind === 'gap' && found.missing.length === 1 && series.repeated === true
  delete series.repeated
  if (isRest) return
  if (found.kind === 'repeat') series.repeated = true
  if (found.kind === 'gap' && series.members.length === 2) series.pending = found
  else breaks.push(found)
}

/** A list of letters that begins anew ends the one before it: its next letter is not theirs. */
function closeAlike(stack: Open[], one: Numbered): void {
  const kept = stack.filter(({ members }) => {
    const last = members.at(-1)
    return (
      last?.reading.form !== one.reading.form ||
      last.passage.block.level !== one.passage.block.level
    )
  })
  stack.splice(0, stack.length, ...kept)
}

/** "(a) … (a) …" with nothing between them: not two lists, but one whose first letter stands twice. */
function isFirstAgain({ one, stack }: Choice): boolean {
  const last = stack.at(-1)?.members.at(-1)
  return (
    one.reading.family === 'letter' &&
    one.value === 1 &&
    last?.value === 1 &&
    last.passage.index === one.passage.index - 1 &&
    last.reading.form === one.reading.form &&
    last.passage.block.level === one.passage.block.level
  )
}

function nearest({ one, stack }: Choice): readonly (Choice & { at: number; far: number })[] {
  return stack.flatMap(({ members }, at) => {
    const step = one.value - (members.at(-1)?.value ?? 0)
    const [first] = members
    const inside = step > 0 || (members.length > 1 && one.value >= (first?.value ?? 0))
    const known = step > 0 || members.length > 1
    return inside && known && step <= WIDEST_GAP && step >= -WIDEST_GAP
      ? [{ one, stack, at, far: Math.abs(step - 1) }]
      : []
  })
}

function breakBetween(before: Numbered, after: Numbered, of: Series['of']): Break {
  const step = after.value - before.value
  const kind = step > 0 ? 'gap' : step === 0 ? 'repeat' : 'back'
  const missing: string[] = []
  for (let v = before.value + 1; v < after.value; v++) missing.push(labelLike(before.reading, v))
  return { kind, of, before, after, missing }
}

/** The missing number stands inside a paragraph that the file ran together, or dots say that it was left out. */
function isPrinted(draft: Understanding, { before, after, missing }: Break): boolean {
  const from = before.passage.index
  const between = draft.passages.slice(from, Math.min(after.passage.index, from + 200))
  return missing.some((label) =>
    between.some(({ text, block }) => {
      return ` ${text}`.includes(` ${label} `) || block.label === label || OMITTED.test(text)
    }),
  )
}
