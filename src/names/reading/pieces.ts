import { gluedAt } from './glued.ts'
import { type Alphabet, repairLetters, twinIn } from './homoglyphs.ts'
import { initialsOf } from './initials.ts'
import { type Script, scriptOf } from './script.ts'
import { splitWords, type Word } from './words.ts'

/** What was found out about how a name is written, or guessed. */
export type NoteCode =
  /** Letters of another alphabet that look alike were put right. */
  | 'homoglyph'
  /** A digit was read as the letter it resembles. */
  | 'digit'
  /** Ligatures, full-width letters or invisible characters were read as plain letters. */
  | 'shape'
  /** Two names were written without a space. */
  | 'glued'
  /** Two capitals for one letter: SHertaeva. */
  | 'digraph'
  /** The family name is known by its capitals. */
  | 'capitals'
  /** Words in brackets or quotation marks were left unread. */
  | 'brackets'
  /** Which word is the family name is a guess. */
  | 'order-guessed'
  /** The father's name stands in the place of a family name. */
  | 'patronymic-as-surname'
  /** More or other words than names have: nothing was read. */
  | 'not-a-name'

export type Case = 'capitals' | 'capital' | 'small' | 'none'

/** One name or small word of a written name, not yet given its role. */
export interface Piece {
  /** `written.slice(at, end)` is the piece as written. */
  readonly at: number
  readonly end: number
  /** Its letters, put right. */
  readonly text: string
  /** In lower case, as the tables of small words have it. */
  readonly small: string
  readonly stopped: boolean
  readonly initial: boolean
  readonly letterCase: Case
  /** How many commas stand before it. */
  readonly section: number
  readonly bracketed: boolean
}

export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly notes: ReadonlySet<NoteCode>
}

/** A word or a chain of words with hyphens, before initials are taken out. */
export type Span = Pick<Piece, 'at' | 'end' | 'text' | 'stopped'>

/** Takes a written name apart into pieces in the order they are written; words a hyphen joins are one. */
export function takeApart(written: string): Pieces {
  const notes = new Set<NoteCode>()
  const spans = joinHyphens(splitWords(written).words, written).flatMap((span) =>
    unglue(span, notes),
  )
  const wide = commonScript(spans)
  const manyCapitals = spans.every(({ text }) => caseOf(text) === 'capitals' || text.length < 2)
  const pieces: Piece[] = []
  let section = 0
  let depth = 0
  let quoted = false
  let before = 0
  for (const span of spans) {
    const gap = written.slice(before, span.at)
    before = span.end
    for (const sign of gap) {
      if (',،、，;'.includes(sign)) section++
      else if ('([{«“„'.includes(sign)) depth++
      else if (')]}»”'.includes(sign)) depth = Math.max(0, depth - 1)
      else if (sign === '"') quoted = !quoted
    }
    const place = { section, bracketed: depth > 0 || quoted }
    for (const { at, end, stopped, text: raw, initial } of initialsOf(span, manyCapitals, notes)) {
      const text = putRight(raw, wide, notes)
      if (end - at !== raw.length) notes.add('shape')
      const small = text.toLowerCase().normalize('NFC')
      pieces.push({ at, end, text, small, stopped, initial, letterCase: caseOf(text), ...place })
    }
  }
  return { pieces, notes }
}

/** The one script of all words that could not as well stand in the other, or undefined. */
function commonScript(spans: readonly Span[]): Alphabet | undefined {
  const scripts = new Set<Script>()
  for (const { text } of spans) {
    const plain = repairLetters(text)
    const script = scriptOf(plain)
    const other = script === 'Latn' ? 'Cyrl' : 'Latn'
    if (twinIn(plain, other) === undefined) scripts.add(script)
  }
  const [script] = scripts
  return scripts.size === 1 && (script === 'Latn' || script === 'Cyrl') ? script : undefined
}

/** Words with hyphens between them as one span, but for initials: Ж-М. */
function joinHyphens(words: readonly Word[], written: string): readonly Span[] {
  const spans: Span[] = []
  let singles = true
  for (const word of words) {
    const last = spans.at(-1)
    singles = (word.joined ? singles : true) && word.text.length === 1
    if (!word.joined || singles || last === undefined) spans.push(word)
    else {
      const { stopped, end } = word
      // The written hyphen is kept; what is invisible is not.
      const text = `${last.text}${written[last.end]}${word.text}`
      spans[spans.length - 1] = { at: last.at, end, text, stopped }
    }
  }
  return spans
}

/** Longer words are not taken apart: nobody's name is so long. */
const longestGlued = 60

function unglue(span: Span, notes: Set<NoteCode>): readonly Span[] {
  const { at, end, text, stopped } = span
  const cut = end - at === text.length && text.length <= longestGlued ? gluedAt(text) : 0
  if (cut === 0) return [span]
  notes.add('glued')
  return [
    { at, end: at + cut, text: text.slice(0, cut), stopped: false },
    ...unglue({ at: at + cut, end, text: text.slice(cut), stopped }, notes),
  ]
}

function putRight(raw: string, wide: Alphabet | undefined, notes: Set<NoteCode>): string {
  let text = raw
    .split(/([-‐‑‒–−])/)
    .map(repairLetters)
    .join('')
  if (text !== raw) {
    const reshaped = raw.normalize('NFKC') !== raw.normalize('NFC')
    notes.add(/\d/.test(raw) ? 'digit' : reshaped ? 'shape' : 'homoglyph')
  }
  const script = scriptOf(text)
  if (wide !== undefined && script !== wide) {
    const twin = /^[IVX]{2,}$/.test(text) ? undefined : twinIn(text, wide)
    if (twin !== undefined) {
      notes.add('homoglyph')
      text = twin
    }
  }
  const digraph = /^(SHCH|DZH|SH|ZH|CH|KH|TS|YU|YA|YE|YO|GH|IU|IA)(?=\p{Ll}{2})/u.exec(text)?.[0]
  if (digraph === undefined) return text
  notes.add('digraph')
  return `${text.slice(0, 1)}${digraph.slice(1).toLowerCase()}${text.slice(digraph.length)}`
}

export function caseOf(text: string): Case {
  if (!/\p{Lu}/u.test(text)) return /\p{Ll}/u.test(text) ? 'small' : 'none'
  const letters = text.replace(/^(O|D|Mc|Mac)(?=['’]?\p{Lu})/u, '')
  return text.length > 1 && !/\p{Ll}/u.test(letters) ? 'capitals' : 'capital'
}
