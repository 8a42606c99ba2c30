import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** An e-mail address or a telephone number as printed. */
export interface Contact {
  readonly kind: 'mail' | 'phone'
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly printed: string
  /** Of a telephone number: its digits, with "+" where printed. */
  readonly digits: string
  /** Stands in the box of an organisation or an addressee: short lines, one under the other. */
  readonly inBox: boolean
}

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu
// With "+" and country, or behind the word: a bare row of digits may be anything.
const PHONE =
  /(?<![\p{L}\p{N}/=_-])(?:\+\s?\d{1,3}|(?<=(?<!\p{L})(?:tel|phone|mobile|fax|whatsapp|тел|моб|факс)[^\p{L}\d+]{1,8})\(?\d{1,4})(?:[\s().–-]{0,3}\d{1,5}){2,6}(?![\p{L}\p{N}])/giu
const IN_BOX =
  /^(?:tel|phone|fax|mobile|e-?mail|website|web|contacts?|тел|факс|эл\.? ?почта|сайт|address|адрес)(?!\p{L})|^(?:https?:|www\.)\S+$|@\S+$/iu
const BOX_WORDS = 14

/** E-mail addresses and telephone numbers, in reading order. */
export function readContacts(draft: Understanding): readonly Contact[] {
  const found: Contact[] = []
  draft.passages.forEach((passage, i) => {
    const { text } = passage
    let boxed: boolean | undefined
    const add = (kind: Contact['kind'], from: number, printed: string): void => {
      const digits = kind === 'phone' ? printed.replace(/[^\d+]/g, '') : ''
      const few = digits.replace('+', '').length
      if (kind === 'phone' && (few < 8 || few > 15)) return
      const to = from + printed.length
      boxed ??= inBox(draft.passages, i)
      found.push({ kind, passage, from, to, printed, digits, inBox: boxed })
    }
    if (text.includes('@')) for (const hit of text.matchAll(MAIL)) add('mail', hit.index, hit[0])
    if (!/\d\D{0,3}\d/.test(text)) return
    for (const hit of text.matchAll(PHONE)) add('phone', hit.index, hit[0])
  })
  return found
}

/** A line of an address box is short, and the lines around it are of the same kind. */
function inBox(passages: readonly Passage[], i: number): boolean {
  const own = passages[i]
  if (own === undefined || own.text.split(/\s+/).length > BOX_WORDS) return false
  if (IN_BOX.test(own.text)) return true
  return passages
    .slice(Math.max(0, i - 3), i + 4)
    .some((beside) => beside !== own && IN_BOX.test(beside.text))
}
