/** What a line of Markdown begins with. The line comes without its end and without what stands before it (quote, item). */
export type LineStart =
  | { readonly is: 'heading'; readonly level: number; readonly from: number; readonly to: number }
  | { readonly is: 'fence'; readonly fence: string }
  | { readonly is: 'break' }
  | { readonly is: 'bullet'; readonly length: number }
  | {
      readonly is: 'number'
      readonly label: string
      readonly value: number
      readonly length: number
    }
  | { readonly is: 'note'; readonly label: string; readonly length: number }
  | { readonly is: 'comment' }
  | { readonly is: 'table' }

const HEADING = /^(#{1,6})(?:[ \t]+|$)/
const FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/
const BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const BULLET = /^[-*+](?=[ \t]|$)/
// More than three digits are a year or an amount at the start of a line, not the number of an item.
const NUMBER = /^(\d{1,3})([.)])(?=[ \t]|$)/
const NOTE = /^\[\^([^\]\s]{1,80})\]:[ \t]*/

/** @param text the line from its first character that is not white space */
export function lineStart(text: string): LineStart | undefined {
  const first = text.charCodeAt(0)
  // Most lines begin with a letter.
  if ((first | 32) >= 97 && (first | 32) <= 122) return undefined
  const heading = HEADING.exec(text)
  if (heading !== null) {
    const from = heading[0].length
    return { is: 'heading', level: (heading[1] as string).length, from, to: headingEnd(text, from) }
  }
  const fence = FENCE.exec(text)
  if (fence !== null) return { is: 'fence', fence: (fence[1] ?? fence[2]) as string }
  if (text.length < 400 && BREAK.test(text)) return { is: 'break' }
  const bullet = BULLET.exec(text)
  if (bullet !== null) return { is: 'bullet', length: 1 }
  const number = NUMBER.exec(text)
  if (number !== null) {
    return { is: 'number', label: number[0], value: Number(number[1]), length: number[0].length }
  }
  const note = NOTE.exec(text)
  if (note !== null) return { is: 'note', label: note[1] as string, length: note[0].length }
  if (text.startsWith('<!--')) return { is: 'comment' }
  return /^<table[\s>]/i.test(text) ? { is: 'table' } : undefined
}

/** A heading may be closed by #s; they are not printed. */
function headingEnd(text: string, from: number): number {
  let end = text.length
  while (end > from && /[ \t]/.test(text[end - 1] as string)) end--
  let closing = end
  while (closing > from && text[closing - 1] === '#') closing--
  return closing < end && (closing === from || /[ \t]/.test(text[closing - 1] as string))
    ? closing
    : end
}

/** A row of dashes under a paragraph of one to a few lines makes it a heading. */
export function underline(text: string): 1 | 2 | undefined {
  const trimmed = text.trimEnd()
  if (trimmed === '' || trimmed.length > 400) return undefined
  if (/^=+$/.test(trimmed)) return 1
  return /^-+$/.test(trimmed) ? 2 : undefined
}

/** The columns of the row of dashes under a table's head; undefined where the line is no such row. */
export function tableColumns(text: string): number | undefined {
  if (text.length > 4000 || !/^[|:\- \t]+$/.test(text) || !text.includes('-')) return undefined
  if (!text.includes('|')) return undefined
  const cells = text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? cells.length : undefined
}
