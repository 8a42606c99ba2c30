import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** The parts of a letter, in the order in which they stand. */
export interface LetterParts {
  /** All that stands before the salutation: letterhead, addressee, subject, place and date. */
  readonly head: readonly Passage[]
  readonly salutation: Passage
  readonly body: readonly Passage[]
  readonly close?: Passage
  /** The lines between the closing words and annex, copies or end. */
  readonly signatures: readonly Passage[]
  /** The copy list with its first line. */
  readonly copies: readonly Passage[]
  /** The passage that gives the date of the letter. */
  readonly date?: Passage
  /** The line that begins "Re:" or "Subject:". */
  readonly subject?: Passage
}

const salutations =
  /^(?:Dear\b.{1,90}|Your (?:Majest|Excellenc|Highness|Holiness|Grace|Honou?r|Eminence)\p{L}*.{0,40}|Excellenc(?:y|ies)|(?:Mr|Mrs|Ms|Madam)\.? (?:President|Prime Minister|Chair\p{L}*|Ambassador|Minister|Commissioner|High \p{L}+|Secretary.{0,10}|Speaker).{0,40}|Honou?rable .{1,60}|To whom it may concern|Уважаем.{1,80}|Құрметті .{1,80})[,.:!]?$/iu
const closings =
  /^(?:Yours? (?:sincerely|faithfully|truly|respectfully)|(?:Most )?(?:sincerely|respectfully)(?: yours?)?|(?:Kind|Best|Warm|With (?:kind|best|warm)) (?:regards|wishes)|Yours|С уважением|Құрметпен)\b[,.]?(?:\s.{0,120})?$/iu
const copyLists = /^(?:Cop(?:y|ies)(?: to)?|C\.?C\.?(?: to)?|Копи[яи]|Көшірмесі)\s*:/iu
const annexes = /^(?:Annex|Appendix|Attachment|Enclosure|Приложение|Қосымша)\b/iu
const subjects = /^(?:Re|Subject|Ref|Тема|Кас)\b\.? ?:/iu

const dates =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,10},? (?:19|20)\d\d\b|\b\p{Lu}\p{Ll}{2,9} \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\[[^\]]*date[^\]]*\]|«\d{1,2}» \p{L}+ (?:19|20)\d\d/iu

/** A letter greets somebody among its first passages. */
const farthestSalutation = 30

/** The parts of the letter that the draft is; undefined where it is none. */
export function readLetterParts(draft: Understanding): LetterParts | undefined {
  const lines = draft.passages.filter(
    ({ note, block, text }) => !note && block.running !== true && text.trim() !== '',
  )
  const at = lines.slice(0, farthestSalutation).findIndex(isSalutation)
  const salutation = lines[at]
  if (salutation === undefined) return undefined
  const after = lines.slice(at + 1)
  const closeAt = after.findLastIndex(({ text }) => text.length < 140 && closings.test(text.trim()))
  const close = after[closeAt]
  const rest = close === undefined ? [] : after.slice(closeAt + 1)
  const copyAt = rest.findIndex(({ text }) => copyLists.test(text.trim()))
  const annexAt = rest.findIndex(({ text }) => annexes.test(text.trim()))
  const ends = [copyAt, annexAt].filter((end) => end >= 0)
  const head = lines.slice(0, at)
  const date = [...head, ...rest].find(({ text }) => text.length < 200 && dates.test(text))
  const subject = [...head, ...after.slice(0, 2)].find(({ text }) => subjects.test(text.trim()))
  return {
    head,
    salutation,
    body: close === undefined ? after : after.slice(0, closeAt),
    ...(close && { close }),
    signatures: rest.slice(0, ends.length > 0 ? Math.min(...ends) : undefined),
    copies: copyAt < 0 ? [] : rest.slice(copyAt),
    ...(date && { date }),
    ...(subject && { subject }),
  }
}

function isSalutation({ text, block }: Passage): boolean {
  return block.kind !== 'item' && text.length < 120 && salutations.test(text.trim())
}
