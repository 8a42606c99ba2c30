import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

export type MarkStyle = 'straight' | 'curly' | 'guillemets'

/** Words between a pair of marks; `from` and `to` take the marks in. */
export interface Quotation {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly style: MarkStyle
}

/** A mark without its other half. */
export interface LooseMark {
  readonly passage: Passage
  readonly at: number
  readonly side: 'opening' | 'closing'
}

export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly loose: readonly LooseMark[]
  /** Whether a character of a passage stands between quotation marks. */
  covers(passage: Passage, at: number): boolean
}

const marks = /["“”„«»]/g
const opener = /[\s([{—–/-]/
const inCode = /[=:|,]/
const letter = /[\p{L}\p{N}]/u

const styleOf = (mark: string): MarkStyle =>
  mark === '"' ? 'straight' : mark === '«' || mark === '»' ? 'guillemets' : 'curly'

/**
 * The quotations of a draft. Single marks are left out: an apostrophe cannot be told from them. A quotation
 * may run over several paragraphs: each of them then opens with a mark and only the last one closes.
 */
export function readQuotations(draft: Understanding): Quotations {
  const quotations: Quotation[] = []
  const loose: LooseMark[] = []
  for (const passage of draft.passages) {
    if (passage.block.kind !== 'code') readPassage(passage, quotations, loose)
  }
  const byPassage = new Map(
    [...Map.groupBy(quotations, ({ passage }) => passage.index)].map(([at, list]) => [
      at,
      outermost(list),
    ]),
  )
  return {
    quotations,
    loose: withoutLongQuotations(loose.filter((mark) => !goesOn(mark, draft))),
    covers: (passage, at) => {
      const list = byPassage.get(passage.index) ?? []
      let [low, high] = [0, list.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((list[middle]?.to ?? 0) <= at) low = middle + 1
        else high = middle
      }
      return (list[low]?.from ?? at) < at
    },
  }
}

/** The quotations of one passage that stand in no other, in order. */
function outermost(list: readonly Quotation[]): readonly Quotation[] {
  const outer: Quotation[] = []
  for (const quotation of list.toSorted((a, b) => a.from - b.from))
    if (quotation.from >= (outer.at(-1)?.to ?? 0)) outer.push(quotation)
  return outer
}

function readPassage(passage: Passage, quotations: Quotation[], loose: LooseMark[]): void {
  const { text } = passage
  const open: { at: number; mark: string }[] = []
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const side = sideOf(text, index, mark, open.at(-1)?.mark)
    if (side === 'inches') continue
    if (side === 'opening') open.push({ at: index, mark })
    else {
      const begun = open.pop()
      if (begun === undefined) loose.push({ passage, at: index, side: 'closing' })
      else quotations.push({ passage, from: begun.at, to: index + 1, style: styleOf(begun.mark) })
    }
  }
  for (const { at } of open) loose.push({ passage, at, side: 'opening' })
}

function sideOf(
  text: string,
  at: number,
  mark: string,
  open: string | undefined,
): 'opening' | 'closing' | 'inches' {
  const before = text[at - 1]
  const after = text[at + 1]
  const opens =
    after !== undefined &&
    (before === undefined || opener.test(before)
      ? !/\s/.test(after)
      : inCode.test(before) && letter.test(after))
  if (mark === '„') return 'opening'
  if (mark === '«') return open === '»' ? 'closing' : 'opening'
  if (mark === '»') return open === undefined && opens ? 'opening' : 'closing'
  if (mark === '“') return (open === '„' || open === '“') && !opens ? 'closing' : 'opening'
  if (mark === '”') return open === undefined && opens ? 'opening' : 'closing'
  if (open === undefined && before !== undefined && /[\d′']/.test(before)) return 'inches'
  if (opens) return open === '"' && !(after && letter.test(after)) ? 'closing' : 'opening'
  return 'closing'
}

/** Whether the next paragraph opens with a mark too, as every paragraph of a long quotation does. */
function goesOn({ side, passage }: LooseMark, { passages }: Understanding): boolean {
  const next = passages[passage.index + 1]
  return side === 'opening' && next?.note === passage.note && /^["“„«]/.test(next?.text ?? '')
}

/** How many passages a quotation may run over. */
const longest = 8

function withoutLongQuotations(loose: readonly LooseMark[]): readonly LooseMark[] {
  const left: LooseMark[] = []
  for (const mark of loose) {
    const before = left.at(-1)
    const begun =
      before?.side === 'opening' &&
      before.passage.index < mark.passage.index &&
      mark.passage.index - before.passage.index <= longest
    if (!begun) left.push(mark)
    else if (mark.side === 'closing') left.pop()
    else if (mark.at === 0) left[left.length - 1] = mark
    else left.push(mark)
  }
  return left
}
