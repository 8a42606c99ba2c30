import { introductionsIn } from './abbreviations-introduced.ts'
import { isShouted } from './mentions-capitals.ts'
import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** An abbreviation where it stands, without a plural or possessive ending. */
export interface AbbreviationUse {
  readonly abbreviation: string
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

/** "Long Form (LF)" or "LF (Long Form)". */
export interface Introduction extends AbbreviationUse {
  /** The words it stands for; absent where its letters do not tell which words they are. */
  readonly expansion?: string
}

export interface Abbreviations {
  readonly uses: readonly AbbreviationUse[]
  readonly introductions: readonly Introduction[]
}

/** Two to nine capitals, one small letter among them (RoK), two joined by a stroke (RFE/RL), a plus (LGBTIQ+). */
const form =
  /(?<![\p{L}\p{N}/.@_#&%’'-])(?:[A-Z]{2,9}(?:\/[A-Z]{2,9})?|[A-Z][a-z][A-Z]{1,3})\+?(?=s?(?![\p{L}\p{N}_@/&]|\.[\p{L}\d]))/gu
const roman = /^[IVXL]+$/
const shout = /(?<!\p{Lu})\p{Lu}{3,} \p{Lu}{3,} \p{Lu}{3,}/u

/** The abbreviations of a draft; Roman numbers and text in capitals are none. */
export function readAbbreviations(draft: Understanding): Abbreviations {
  const uses: AbbreviationUse[] = []
  const introductions: Introduction[] = []
  for (const passage of draft.passages) {
    const { text, block } = passage
    if (block.kind === 'code' || block.running === true || isShouted(text) || shout.test(text))
      continue
    const addresses = /:\/\/|www\.|@/.test(text)
    const here: AbbreviationUse[] = []
    for (const { 0: abbreviation, index } of text.matchAll(form)) {
      if (roman.test(abbreviation) || isProcedure(text, index)) continue
      if (addresses && isInAddress(text, index)) continue
      here.push({ abbreviation, passage, from: index, to: index + abbreviation.length })
    }
    uses.push(...here)
    introductions.push(...introductionsIn(passage, here))
  }
  return { uses, introductions }
}

/** "2019/2610(RSP)": a part of a number. */
const isProcedure = (text: string, at: number): boolean =>
  /\d ?\($/.test(text.slice(Math.max(0, at - 3), at))

/** How far the beginning and the end of an address are looked for. */
const longest = 300

function isInAddress(whole: string, where: number): boolean {
  const text = whole.slice(Math.max(0, where - longest), where + longest)
  const at = Math.min(where, longest)
  const start =
    Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('<', at), text.lastIndexOf('(', at)) + 1
  const end = text.indexOf(' ', at)
  return /:\/\/|www\.|@/.test(text.slice(start, end < 0 ? undefined : end))
}
