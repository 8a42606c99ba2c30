import type { NoteCode, Span } from './pieces.ts'
import { conjunctions, light, parentage, titles } from './small-words.ts'

/** One letter of Cyrillic or Kazakh in two and more of Latin; дж and дз. */
const digraphs = new Set(
  'yu ya ye yo zh kh sh ch ts iu ia dj th ph gh dzh shch sch tch дж дз'.split(' '),
)
const noVowels = /^[B-DF-HJ-NP-TV-XZБ-ДЖЗК-НП-ТФ-ЩҚҒҢ]{2}$/
/** Вл., Md.: cut short. Ли. and Ан. are family names before the full stop of a sentence. */
const cut = /^[b-df-hj-np-tv-xzб-джзк-нп-тф-щқғң]{2}$/

/** Whether a word before a full stop is an initial: С., Yu., Дж., Вл.; Ли. is a family name. */
export function isShort(word: string): boolean {
  const small = word.toLowerCase()
  return digraphs.has(small) || cut.test(small)
}

/** The span, as its initials where it is one or two of them: S., Yu., JC. */
export function initialsOf(
  span: Span,
  manyCapitals: boolean,
  notes: Set<NoteCode>,
): readonly (Span & { readonly initial: boolean })[] {
  const { at, end, text, stopped } = span
  const small = text.toLowerCase()
  if ([...text].length === 1) {
    const word = !stopped && text === small && (conjunctions.has(small) || parentage.has(small))
    return [{ ...span, initial: !word }]
  }
  if (stopped && isShort(text) && !titles.has(small) && !light.has(small))
    return [{ ...span, initial: true }]
  if (!manyCapitals && !titles.has(small) && noVowels.test(text)) {
    notes.add('glued')
    return [
      { at, end: at + 1, text: text.slice(0, 1), stopped: false, initial: true },
      { at: at + 1, end, text: text.slice(1), stopped, initial: true },
    ]
  }
  // ОмаровС.: the last capital is an initial.
  const lone = stopped && /\p{Ll}\p{Lu}$/u.test(text) && end - at === text.length
  if (!lone) return [{ ...span, initial: false }]
  notes.add('glued')
  return [
    { at, end: end - 1, text: text.slice(0, -1), stopped: false, initial: false },
    { at: end - 1, end, text: text.slice(-1), stopped, initial: true },
  ]
}
