import { itemsAfter } from './lists-items.ts'
import { type Members, membersOf, type NameList, namesAt } from './lists-members.ts'
import { ordinalsAfter } from './lists-ordinals.ts'
import { type OrganisationMention, readOrganisations } from './mentions-organisations.ts'
import type { Passage } from './passage.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { readSentences, type Sentence } from './sentences.ts'
import type { Understanding } from './understanding.ts'

export { membersOf, namesAt } from './lists-members.ts'

/** A list and the numbers before it that may count it. */
export interface CountedList {
  /** Counts in the sentence before the list, in order; the last stands nearest. */
  readonly counts: readonly Quantity[]
  /** Bulleted or numbered items; names in a row; other words in a row; sentences that begin First, Second … */
  readonly kind: 'items' | 'names' | 'words' | 'ordinals'
  readonly least: number
  readonly most: number
  /** The list says that it is not whole ("including", "and others"). */
  readonly open: boolean
  readonly members: readonly string[]
  readonly at: { readonly passage: Passage; readonly from: number; readonly to: number }
}

/** Lists that stand behind a number: as items under a sentence, after a colon, in brackets or in a row of names. */
export function readCountedLists(draft: Understanding): readonly CountedList[] {
  const sentences = draft.part(readSentences)
  const quantities = draft.part(readQuantities)
  const found: CountedList[] = []
  for (const sentence of sentences.all) {
    const counts = quantities.of(sentence).filter(isCounting)
    if (counts.length === 0) continue
    const items =
      sentences.of(sentence.passage).at(-1) === sentence
        ? itemsUnder(draft, sentence, counts)
        : undefined
    const ordinals = items ? undefined : ordinalsAfter(sentences, sentence, counts)
    if (items) found.push(items)
    else if (ordinals) found.push(ordinals)
    found.push(...listsWithin(sentence, counts, bodiesIn(draft)))
  }
  return found
}

/** The bodies named in a passage: each is one member of a list, whatever small words it holds. */
const bodiesIn =
  (draft: Understanding) =>
  (passage: Passage): Bodies => {
    const here = draft.part(bodiesByPassage).get(passage.index)
    return (at) => {
      const body = here?.get(at)
      return body && body.to - body.from
    }
  }

type Bodies = (at: number) => number | undefined

function bodiesByPassage(
  draft: Understanding,
): ReadonlyMap<number, ReadonlyMap<number, OrganisationMention>> {
  const byPassage = Map.groupBy(draft.part(readOrganisations), ({ passage }) => passage.index)
  return new Map(
    [...byPassage].map(([index, all]) => [index, new Map(all.map((body) => [body.from, body]))]),
  )
}

/** Counts of two to sixty things: what a list can hold and a reader can check. */
function isCounting({ kind, adjectival, value, bound, of, role }: Quantity): boolean {
  const listable = kind === 'count' && !adjectival && value >= 2 && value <= 60
  const known = bound === 'exact' || bound === 'at-least' || bound === 'over'
  return listable && known && (of === '' || of === 'them') && role !== 'additional'
}

function itemsUnder(
  draft: Understanding,
  sentence: Sentence,
  counts: readonly Quantity[],
): CountedList | undefined {
  const announces =
    /[:：]\s*$/.test(sentence.text) || /\b(?:following|below|as follows)\b/i.test(sentence.text)
  if (!announces || sentence.passage.note) return undefined
  const items = itemsAfter(draft.passages, sentence.passage)
  const first = items[0]
  if (first === undefined || items.length < 2) return undefined
  return {
    counts,
    kind: 'items',
    least: items.length,
    most: items.length,
    open: false,
    members: items.map(({ text }) => text),
    at: { passage: first, from: 0, to: Math.min(first.text.length, 60) },
  }
}

function listsWithin(
  sentence: Sentence,
  counts: readonly Quantity[],
  bodiesOf: (passage: Passage) => Bodies,
): readonly CountedList[] {
  const { passage, to } = sentence
  const bodies = bodiesOf(passage)
  const colon = colonOf(sentence, counts[0]?.to ?? to)
  if (colon !== undefined) {
    const before = counts.filter((count) => count.to <= colon)
    const start = colon + 1 + (/^\s*/.exec(passage.text.slice(colon + 1, to))?.[0].length ?? 0)
    return before.length === 0 ? [] : afterColon(passage, start, to, before, bodies)
  }
  return counts.flatMap(
    (count, at) =>
      namesBehind(sentence, count, bodies) ??
      namesInBrackets(sentence, count, counts[at + 1]) ??
      [],
  )
}

function colonOf({ passage, from, to }: Sentence, after: number): number | undefined {
  const text = passage.text.slice(from, to)
  for (const match of text.matchAll(/:(?=\s)/g)) {
    const at = from + match.index
    if (at >= after) return at
  }
  return undefined
}

function afterColon(
  passage: Passage,
  start: number,
  to: number,
  counts: readonly Quantity[],
  bodies: Bodies,
): readonly CountedList[] {
  const text = passage.text.slice(start, to)
  const at = { passage, from: start, to }
  const names = namesAt(text, (offset) => bodies(start + offset))
  if (names.names.length >= 2 && names.sure && isAll(text, names.length)) {
    const { names: members, open } = names
    return [
      {
        counts,
        kind: 'names',
        least: members.length,
        most: members.length,
        open,
        members,
        at: { ...at, to: start + names.length },
      },
    ]
  }
  const { least, most, texts }: Members = membersOf(text)
  return [{ counts, kind: 'words', least, most, open: isOpen(text), members: texts, at }]
}

/** Nothing but a stop or "and others" behind the names. */
function isAll(text: string, length: number): boolean {
  return /^[\s.,;)]*(?:(?:and|among)\s+others[\s.]*)?$/.test(text.slice(length))
}

const isOpen = (text: string): boolean =>
  /\b(?:etc|and others|among others|inter alia|and so on|including)\b/.test(text)

const opener = /^(?:\s*\(|\s*[–—]\s+|\s+-\s+|\s*,\s+(?:namely\s+)?|\s+)(?=(?:the )?["“«]?\p{Lu})/u
const partOpener = /^\s*[,(–—-]?\s*(?:including|among them|such as|for example)\s+(?=\p{Lu})/u

/** "Three members of the union, A and B, were": names of persons behind a comma. */
const farOpener = /^\s+(?:of|from|at|in) (?:the |a )?\p{Ll}[\p{L} '’-]{1,40},\s+(?=\p{Lu})/u

/** "Three activists, A, B and C", "nine prisoners (A, B …)", "two lawyers – A and B". */
function namesBehind(
  { passage, to }: Sentence,
  count: Quantity,
  bodies: Bodies,
): CountedList | undefined {
  if (count.unit === '') return undefined
  const rest = passage.text.slice(count.to, to)
  const part = partOpener.exec(rest)
  const near = part ?? opener.exec(rest)
  const open = near ?? farOpener.exec(rest)
  if (!open) return undefined
  const start = count.to + open[0].length
  const list = namesAt(passage.text.slice(start, to), (offset) => bodies(start + offset))
  if (list.names.length < 2 || !list.sure) return undefined
  const ends = /^(?:,|\.|$|\s(?:was|were|have|had|are)\b)/.test(
    passage.text.slice(start + list.length, to),
  )
  if (near === null && !(ends && list.names.every((one) => /\s/.test(one)))) return undefined
  // Without a sign between, "12 activists Almaty courts …" is a slip of another kind: names have two words at least.
  if (open[0].trim() === '' && list.names.some((one) => !/\s/.test(one.trim()))) return undefined
  return namesOf(count, list, start, part !== null)
}

/** How far a list in brackets may be from the number to be taken for its list, not for a citation. */
const nearMiss = 2

/** "Nine activists have been in prison since May (A, B …)". */
function namesInBrackets(
  { passage, to }: Sentence,
  count: Quantity,
  next: Quantity | undefined,
): CountedList | undefined {
  const rest = passage.text.slice(count.to, Math.min(to, next?.from ?? to))
  const open = /^[^()]{1,120}\(/.exec(rest)
  if (!open) return undefined
  const start = count.to + open[0].length
  const list = namesAt(passage.text.slice(start, to))
  if (list.names.length < 3 || !list.sure || passage.text[start + list.length] !== ')')
    return undefined
  return Math.abs(list.names.length - count.value) > nearMiss
    ? undefined
    : namesOf(count, list, start, false)
}

function namesOf(
  count: Quantity,
  { names, length, open }: NameList,
  from: number,
  part: boolean,
): CountedList {
  const at = { passage: count.passage, from, to: from + length }
  return {
    counts: [count],
    kind: 'names',
    least: names.length,
    most: names.length,
    open: open || part,
    members: names,
    at,
  }
}
