import {
  type Answer,
  answerIn,
  claimIn,
  itemsIn,
  numbersIn,
} from '../../../recommendations/index.ts'
import type { Passage } from '../parts/paper.ts'

/** A recommendation as a report lists it, with what the report says of it. */
export interface ReportItem {
  /** "95.1", "26 (a)"; undefined where the report prints no number. */
  readonly number: string | undefined
  text: string
  readonly where: string
  answer: Answer | undefined
  /** The sentence that gives the answer, and the paragraphs in which it stands. */
  reply: string
  paragraphs: string[]
  readonly pledge: boolean
}

export interface ReportItems {
  readonly items: readonly ReportItem[]
  /** What stands between the recommendations and could not be put to one of them. */
  readonly loose: readonly Passage[]
}

interface State {
  paragraph: number | undefined
  /** The number of the last item of the paragraph, where they are counted anew in each. */
  last: number
  /** Does the paragraph count its recommendations? */
  numbered: boolean
  answer: Answer | undefined
  reply: string
  pledge: boolean
}

const heading =
  /^(?:[IVX]+\.?\s*)?(?:conclusions? (?:and\/or|and) recommendations?|recommendations? (?:and\/or|and) conclusions?|conclusions?\b.*recommendations?)\b/i
const pledges = /^(?:[IVX]+\.?\s*)?voluntary (?:pledges?|commitments?)/i
const closing = /^(?:\d{1,3}\.\s*)?all (?:the )?conclusions? and\/?(?:or)? ?recommendations?/i
const annex = /^annex(?:es)?\b/i

/**
 * The recommendations of a report. Reports of the first cycle count "1., 2., 3." anew in each paragraph;
 * those of the later ones print paragraph and item, "124.1". The sentence of the paragraph gives the
 * position of the State; later paragraphs may say more of some numbers.
 */
export function readItems(passages: readonly Passage[]): ReportItems {
  const section = conclusions(passages)
  const items: ReportItem[] = []
  const loose: Passage[] = []
  const state: State = {
    paragraph: undefined,
    last: 0,
    numbered: false,
    answer: undefined,
    reply: '',
    pledge: false,
  }
  let closed = false
  for (const passage of section) {
    if (annex.test(passage.text)) break
    if (pledges.test(passage.text) && passage.text.length < 80) {
      Object.assign(state, { pledge: true, answer: undefined, last: 0, paragraph: undefined })
      closed = false
      continue
    }
    if (closing.test(passage.text)) {
      closed = true
      continue
    }
    if (closed) continue
    if (isParagraph(passage, state)) openParagraph(passage, state, items)
    else if (!take(passage, state, items)) loose.push(passage)
  }
  return { items, loose }
}

/** From the last heading of that name on; the table of contents has been left out before. */
function conclusions(passages: readonly Passage[]): readonly Passage[] {
  const at = passages.findLastIndex(
    ({ text }) => text.length < 120 && heading.test(text.replace(/\*+$/, '')),
  )
  return at === -1 ? passages.filter(({ text }) => text !== '') : passages.slice(at + 1)
}

const paragraphNumber = /^(\d{1,3})\.?\s+(?!\d)/
// The number may stand on a line of its own, or without a space before the text.
const itemNumber = /^(\d{1,3})\s?\.\s?(\d{1,3})\.?(?:\s+|$|(?=\p{Lu}))/u

/** Does a sentence of the report itself begin here, not a recommendation? */
function isParagraph({ text }: Passage, { paragraph, last }: State): boolean {
  if (itemNumber.test(text)) return false
  const number = Number(paragraphNumber.exec(text)?.[1])
  if (Number.isNaN(number)) return false
  if (paragraph === undefined) return number > 0 && (/recommendation/i.test(text) || number > 3)
  if (number <= paragraph || number > paragraph + 6) return false
  // In a first-cycle report paragraph 96 may follow item 95 of paragraph 95.
  return number !== last + 1 || (/recommendation/i.test(text) && !endsWithStates(text))
}

const endsWithStates = (text: string): boolean => /\)\s*\d{0,2}\s*[;.]?\s*\d{0,2}\s*$/.test(text)

function openParagraph(passage: Passage, state: State, items: ReportItem[]): void {
  const paragraph = Number(paragraphNumber.exec(passage.text)?.[1])
  const text = passage.text.replace(paragraphNumber, '')
  const before = state.paragraph
  const answer = answerIn(text)
  const said = numbersSaid(text, before)
  if (said.length > 0 && !text.trim().endsWith(':')) {
    addToItems(items, said, { answer, claim: claimIn(text), text, paragraph })
    return
  }
  Object.assign(state, { paragraph, last: 0, numbered: false, answer, reply: text })
  if (state.pledge)
    items.push({
      number: String(paragraph),
      text,
      where: passage.where,
      answer: undefined,
      reply: '',
      paragraphs: [],
      pledge: true,
    })
}

/** The recommendations a paragraph names: by their full numbers, or bare of the list before it. */
function numbersSaid(text: string, paragraph: number | undefined): string[] {
  const full = numbersIn(text)
  if (full.length > 0) return full
  const named = /recommendations?\s+(?:nos?\.?|numbers?)\s+([\d\s,–—-]+(?:and\s+\d+)?)/i.exec(text)
  return named === null || paragraph === undefined
    ? []
    : itemsIn(named[1] ?? '').map((item) => `${paragraph}.${item}`)
}

interface Said {
  readonly answer: Answer | undefined
  readonly claim: Answer['claim']
  readonly text: string
  readonly paragraph: number
}

function addToItems(items: readonly ReportItem[], numbers: readonly string[], said: Said): void {
  const named = new Set(numbers)
  for (const item of items) {
    if (item.number === undefined || !named.has(item.number)) continue
    const position = said.answer?.position ?? item.answer?.position
    if (position === undefined) continue
    const claim = said.claim ?? item.answer?.claim
    item.answer = claim === undefined ? { position } : { position, claim }
    if (said.answer !== undefined) item.reply = said.text
    item.paragraphs.push(String(said.paragraph))
  }
}

/** Takes a passage as a new recommendation or as more of the last one; false where it is neither. */
function take(passage: Passage, state: State, items: ReportItem[]): boolean {
  const number = numberOf(passage, state)
  const open = items.at(-1)
  if (number !== undefined) {
    items.push({
      number: number.number,
      text: number.text,
      where: passage.where,
      answer: state.answer,
      reply: state.reply,
      paragraphs: state.paragraph === undefined ? [] : [String(state.paragraph)],
      pledge: state.pledge,
    })
    return true
  }
  if (open === undefined) return false
  if (isWhole(open.text) && !/^\p{Ll}/u.test(passage.text)) return false
  if (open.pledge && passage.heading) return false
  open.text = `${open.text} ${passage.text}`
  return true
}

/** Ends with the States and the sign behind them: nothing more of it can follow. */
const isWhole = (text: string): boolean => /\)\s*\d{0,2}\s*[;.]\s*\d{0,2}\s*(?:and)?$/.test(text)

function numberOf(
  { text }: Passage,
  state: State,
): { readonly number: string | undefined; readonly text: string } | undefined {
  const both = itemNumber.exec(text)
  if (both) {
    const paragraph = Number(both[1])
    const near = state.paragraph === undefined || Math.abs(paragraph - state.paragraph) <= 6
    if (near) state.numbered = true
    if (near) return { number: `${paragraph}.${Number(both[2])}`, text: text.slice(both[0].length) }
  }
  if (state.paragraph === undefined) return undefined
  const item = /^\(?(\d{1,3})[.)]\s*/.exec(text)
  if (item && Number(item[1]) === state.last + 1) {
    state.last += 1
    state.numbered = true
    return { number: `${state.paragraph}.${item[1]}`, text: text.slice(item[0].length) }
  }
  // Letters count recommendations only where nothing else does: elsewhere they are parts of one.
  if (state.numbered) return undefined
  const letter = /^\(([a-z]{1,2})\)\s+/.exec(text)
  if (letter && endsWithStates(text))
    return { number: `${state.paragraph} (${letter[1]})`, text: text.slice(letter[0].length) }
  const bullet = /^[•▪–-]\s+/.exec(text)
  if (bullet && endsWithStates(text))
    return { number: undefined, text: text.slice(bullet[0].length) }
  return undefined
}
