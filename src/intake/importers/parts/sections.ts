import type { Passage } from './paper.ts'

/** A numbered paragraph of a document of the United Nations, with its letters. */
export interface Paragraph {
  /** "26"; undefined for text that no number precedes. */
  readonly number: string | undefined
  readonly where: string
  /** The nearest heading, and every one since the paragraph before. */
  readonly heading: string | undefined
  readonly above: readonly string[]
  /** The sentences before the letters. */
  text: string
  readonly letters: { readonly letter: string; text: string; readonly where: string }[]
}

// Text copied from a page of the United Nations has no space behind the number: "3.The Committee".
const numberStart = /^(\d{1,3}(?:\.\d{1,2})?)\.?(?:\s+(?=\S)|(?=["“(]?\p{Lu}))/u
/** The day under "Distr." is no paragraph. */
const day =
  /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/
/** "C.Principal matters of concern and recommendations", as a page without spaces prints it. */
const part = /^[A-Z]\.\s?\p{Lu}[^.;:]{4,110}$/u
const letterStart = /^\(([a-z]{1,2})\)\s*(?=\S)/
const romanStart = /^\((?:i{1,3}|iv|vi{0,3}|ix|x)\)/

/**
 * Cuts a document into its numbered paragraphs. Paragraphs are counted through, so a number that does not
 * come next is a figure at the beginning of a line; letters belong to the paragraph before them.
 */
export function paragraphsOf(passages: readonly Passage[]): Paragraph[] {
  const found: Paragraph[] = []
  let heading: string | undefined
  let above: string[] = []
  let last: number | undefined
  for (const passage of passages) {
    const { text, where } = passage
    const number = numberStart.exec(text)?.[1]
    const open = found.at(-1)
    if (
      number !== undefined &&
      !day.test(text) &&
      comesNext(number, last) &&
      (!passage.heading || text.length > 100)
    ) {
      last = Math.floor(Number(number))
      found.push({
        number,
        where,
        heading,
        above,
        text: text.replace(numberStart, ''),
        letters: [],
      })
      above = []
    } else if (passage.heading || part.test(text)) {
      heading = passage.words
      above.push(heading)
    } else if (open && letterStart.test(text) && !isRomanAfter(open, text))
      open.letters.push({
        letter: letterStart.exec(text)?.[1] ?? '',
        text: text.replace(letterStart, ''),
        where,
      })
    else if (open) append(open, text)
  }
  return (found.length > 0 ? found : unnumbered(passages)).map(cutInlineLetters)
}

/** "4" after "3", "3.2" after "3.1" or "3"; the first may be any. */
function comesNext(number: string, last: number | undefined): boolean {
  const whole = Math.floor(Number(number))
  if (last === undefined) return true
  if (number.includes('.')) return whole === last || whole === last + 1
  return whole > last && whole <= last + 3
}

/** Pages that lost their numbers still have their paragraphs. */
function unnumbered(passages: readonly Passage[]): Paragraph[] {
  const found: Paragraph[] = []
  let heading: string | undefined
  let above: string[] = []
  for (const { text, where, words, ...passage } of passages) {
    if (passage.heading) {
      heading = words
      above.push(words)
    } else if (text !== '') {
      found.push({ number: undefined, where, heading, above, text, letters: [] })
      above = []
    }
  }
  return found
}

/** "(i)" after "(h)" is a letter, after "(a)" the first of its points. */
const isRomanAfter = ({ letters }: Paragraph, text: string): boolean =>
  romanStart.test(text) &&
  (letters.length === 0 || letters.at(-1)?.letter !== 'h' || !/^\(i\)/.test(text))

function append(open: Paragraph, text: string): void {
  const last = open.letters.at(-1)
  if (last) last.text = `${last.text} ${text}`
  else open.text = `${open.text} ${text}`
}

/** Pasted text prints letters inside the paragraph: "should: (a) …; (b) …". */
function cutInlineLetters(paragraph: Paragraph): Paragraph {
  if (paragraph.letters.length > 0) return paragraph
  const starts = [
    ...paragraph.text.matchAll(/(?:^|(?<=[:;.]\s)|(?<=;\s(?:and|or)\s))\(([a-z])\)\s+/g),
  ]
  const inOrder = starts.every(([, letter], i) => letter === String.fromCharCode(97 + i))
  if (starts.length < 2 || !inOrder) return paragraph
  const letters = starts.map((start, i) => ({
    letter: start[1] ?? '',
    text: paragraph.text.slice(start.index + start[0].length, starts[i + 1]?.index).trim(),
    where: paragraph.where,
  }))
  return { ...paragraph, text: paragraph.text.slice(0, starts[0]?.index).trim(), letters }
}
