import { articlesIn } from '../parts/articles.ts'
import type { Passage } from '../parts/paper.ts'

/** A recommendation as a paper prints it. */
export interface PaperRecommendation {
  readonly where: string
  text: string
  /** Printed at the head of its block, or in its own words: "Article 19 of the ICCPR". */
  readonly articles: readonly string[]
  /** Whom the block addresses: "The Kazakhstani authorities". */
  readonly addressee: string | undefined
  /** The heading of the paper under which it stands. */
  readonly heading: string | undefined
}

interface Block {
  readonly articles: readonly string[]
  addressee: string | undefined
  readonly heading: string | undefined
  /** A heading "Recommendations" takes what follows; a sentence that asks takes only its list. */
  readonly titled: boolean
  taken: number
}

const title = /^\W*recommendations?\b\W*(?:\(((?:[^()]|\([^()]*\))*)\))?\s*\W*$/i
const titleWithText =
  /^\W*recommendations?\s*(?:\(((?:[^()]|\([^()]*\))*)\))?\s*\**\s*:\s*\**\s*(\S.*)$/is
const asking =
  /\b(?:ask|urge|call(?: up)?on|call on|request|appeal|recommend|invite|encourage)s?\b/i
const shouldList =
  /^(.{3,120}?)\s+(?:should|must|needs? to|is to|are to|is urged to|are urged to)\s*:?$/i
const demand =
  /^(?:we|the undersigned(?: organisations| organizations)?|our organisations?)\b[^.]{0,60}?\b(?:urge|call (?:up)?on|ask|request|appeal to|recommend(?: that)?)\s+(.{2,80}?)(?=,| to | that )/i

/**
 * The recommendations of a paper of our own kind: blocks under the heading "Recommendations" and lists
 * that a sentence asks for, each item one recommendation; and single ones that follow "Recommendation:".
 */
export function readBlocks(passages: readonly Passage[]): PaperRecommendation[] {
  const found: PaperRecommendation[] = []
  let heading: string | undefined
  let block: Block | undefined
  for (const [at, passage] of passages.entries()) {
    const { text } = passage
    const opened = openBlock(passage, heading)
    if (opened !== undefined) {
      block = opened.block
      if (opened.text !== undefined) {
        take(found, passage, opened.text, block)
        block = undefined
      }
      continue
    }
    if (isItem(passage) && block !== undefined) {
      take(found, passage, passage.words, block)
      block.taken++
      continue
    }
    const list = listOpener(passage, passages[at + 1])
    if (block?.titled && block.taken === 0 && list !== undefined) {
      block.addressee = list
      continue
    }
    if (list !== undefined) {
      block = { articles: [], addressee: list, heading, titled: false, taken: 0 }
      continue
    }
    const wanted = demand.exec(text)
    if (wanted && !text.trim().endsWith(':')) {
      const single = { articles: [], addressee: wanted[1], heading, titled: false, taken: 0 }
      take(found, passage, text, single)
      block = undefined
      continue
    }
    if (goesOn(passage, found, block)) continue
    if (passage.heading) heading = text
    block = undefined
  }
  return found
}

function openBlock(
  { text, heading: isHeading, label }: Passage,
  heading: string | undefined,
): { block: Block; text?: string } | undefined {
  if (/^\d/.test(label)) return undefined
  const alone = title.exec(text)
  const block = (articles: string | undefined): Block => ({
    articles: articles === undefined ? [] : articlesIn(articles),
    addressee: undefined,
    heading,
    titled: true,
    taken: 0,
  })
  if (alone && (isHeading || text.length < 140)) return { block: block(alone[1]) }
  const followed = titleWithText.exec(text)
  return followed ? { block: block(followed[1]), text: followed[2] ?? '' } : undefined
}

/** A list item; a numbered paragraph of the paper is none. */
const isItem = ({ label, heading }: Passage): boolean =>
  !heading && /^(?:[•▪◦‣–*-]|\(?[a-z]{1,2}[.)]|\(?[ivx]{1,4}[.)])$/i.test(label)

/** Whom a sentence asks for the list that follows it; undefined where it asks for none. */
function listOpener(passage: Passage, next: Passage | undefined): string | undefined {
  const { text } = passage
  if (next === undefined || !isItem(next) || !text.trim().endsWith(':') || isItem(passage))
    return undefined
  const should = shouldList.exec(text)
  if (should) return (should[1] ?? '').trim()
  return asking.test(text) && text.length < 400 ? (addresseeOf(text) ?? '') : undefined
}

const addresseeOf = (text: string): string | undefined =>
  /\b(?:urge|call (?:up)?on|ask|request|appeal to|recommend to)\s+((?:the|your|his|her|members?|states?|eu|[A-Z])[^,:]{1,80}?)\s+(?:to|that)\b/
    .exec(text)?.[1]
    ?.trim()

function take(
  found: PaperRecommendation[],
  { where }: Passage,
  text: string,
  { articles, addressee, heading }: Block,
): void {
  found.push({
    where,
    text: text.trim(),
    articles: articles.length > 0 ? articles : articlesIn(text),
    addressee: addressee === '' ? undefined : addressee,
    heading,
  })
}

/** A page break cuts a sentence in two: what begins small, behind an item that has not ended, belongs to it. */
function goesOn(passage: Passage, found: PaperRecommendation[], block: Block | undefined): boolean {
  const last = found.at(-1)
  if (last === undefined || (block !== undefined && block.taken === 0)) return false
  if (/[.;:!?]["”»]?$/.test(last.text) || !/^\p{Ll}/u.test(passage.text)) return false
  last.text = `${last.text} ${passage.text}`
  return true
}
