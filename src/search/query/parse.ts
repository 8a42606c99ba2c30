import { wordsOf } from '../../analysis/index.ts'
import { readBareDate, readDate } from './dates.ts'
import { fieldNamed } from './field-names.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { ParsedQuery, QueryNote, Term } from './query.ts'

/** Longer questions are cut: nobody asks them, and each word costs. */
const longestQuery = 1000
const mostTerms = 32

/**
 * Reads a question: all words by default, "a phrase", -without, one OR another, field:value, dates (2022, 2022-05,
 * 2022..2024, since:2022, until:2024-06). Any text at all is read: what is no valid part of a question is read as
 * words, and `notes` say so.
 */
export function parseQuery(text: string): ParsedQuery {
  const notes: QueryNote[] = []
  const asked = text.slice(0, longestQuery)
  const { pieces, open } = piecesOf(asked)
  if (open !== undefined) notes.push({ code: 'quote-open', text: open })
  const clauses: Term[][] = []
  let count = 0
  let joins = false
  for (const piece of pieces) {
    if (isOr(piece)) {
      if (joins || clauses.length === 0) notes.push({ code: 'or-alone', text: piece.text })
      joins = clauses.length > 0
      continue
    }
    const term = termOf(piece, notes)
    if (term === undefined) continue
    if (++count > mostTerms) break
    const last = clauses.at(-1)
    if (joins && last) last.push(term)
    else clauses.push([term])
    joins = false
  }
  if (joins) notes.push({ code: 'or-alone', text: 'OR' })
  if (count > mostTerms || text.length > longestQuery)
    notes.push({ code: 'too-long', text: `${asked.slice(0, 40)}…` })
  return { query: { clauses }, notes }
}

const isOr = ({ text, quoted, not }: Piece): boolean =>
  !quoted && !not && /^(?:OR|ИЛИ|НЕМЕСЕ|\|+)$/u.test(text)

function termOf(piece: Piece, notes: QueryNote[]): Term | undefined {
  const { not, text, quoted } = piece
  if (quoted && piece.field === undefined)
    return hasWords(text) ? { is: 'phrase', not, text } : undefined
  if (piece.field !== undefined) {
    const field = fieldNamed(piece.field)
    if (field === 'since' || field === 'until') {
      const date = readDate(text)
      if (date !== undefined)
        return field === 'since'
          ? { is: 'date', not, from: date, to: null, bare: false }
          : { is: 'date', not, from: null, to: date, bare: false }
      notes.push({ code: 'date-unread', text })
    } else if (field !== undefined && text !== '') return { is: 'field', not, field, value: text }
    else if (text !== '') notes.push({ code: 'field-unknown', text: piece.field })
    return wordOf(not, `${piece.field}:${text}`, quoted)
  }
  const date = readBareDate(text)
  if (date) return { is: 'date', not, ...date }
  return wordOf(not, text, false)
}

function wordOf(not: boolean, text: string, quoted: boolean): Term | undefined {
  if (!hasWords(text)) return undefined
  return quoted ? { is: 'phrase', not, text } : { is: 'word', not, text }
}

const hasWords = (text: string): boolean => wordsOf(text).next().done === false
