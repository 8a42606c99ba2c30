/** What stands printed before an item or a numbered paragraph. */
export interface PrintedLabel {
  /** As printed: "57.", "(a)", "IV.", "•". */
  readonly label: string
  readonly family: 'number' | 'letter' | 'roman' | 'bullet'
  /** Characters of the text up to the words, space included. */
  readonly length: number
  /** Of a number: 57; of "1.2.3": 3. */
  readonly value?: number
  /** Of a number: how many parts it has ("1.2" has 2). */
  readonly depth?: number
}

// Three digits at most: "2022. The authorities" goes on a sentence, it does not number a paragraph.
const NUMBER = /^(\d{1,3}(?:\.\d{1,2}){0,4})([.)])(?=\s|$)/
const NUMBER_OF_HEADING = /^(\d{1,2}(?:\.\d{1,2}){1,4}|\d{1,2})(?=\s+\p{Lu})/u
const IN_BRACKETS = /^\((\d{1,3}|[a-zа-я]|[ivx]{1,5})\)(?=\s|$)/u
const LETTER = /^(?:[a-z]|[а-я]|[ivx]{2,5})\)(?=\s)/u
const ROMAN = /^[IVXL]{1,6}[.)](?=\s)/
const CAPITAL = /^[A-ZА-Я]\.(?=\s+\p{Lu}\p{L}{2,})/u
const BULLET = /^[•‣▪▫◦●○■□·–—➢➤►✓❖-](?=\s)/u

/** The label at the start of a text; nothing where there is none. Headings have more forms than paragraphs. */
export function printedLabel(text: string, of: 'heading' | 'paragraph'): PrintedLabel | undefined {
  const start = text.slice(0, 24)
  const number = NUMBER.exec(start) ?? (of === 'heading' ? NUMBER_OF_HEADING.exec(start) : null)
  if (number !== null) {
    const parts = (number[1] as string).split('.')
    const found = labelled(text, number[0], 'number')
    return { ...found, value: Number(parts.at(-1)), depth: parts.length }
  }
  const letter = IN_BRACKETS.exec(start) ?? LETTER.exec(start)
  if (letter !== null) return labelled(text, letter[0], 'letter')
  if (of === 'heading') {
    const roman = ROMAN.exec(start)
    if (roman !== null) return labelled(text, roman[0], 'roman')
    const capital = CAPITAL.exec(start)
    if (capital !== null) return labelled(text, capital[0], 'letter')
  }
  const bullet = BULLET.exec(start)
  return bullet === null ? undefined : labelled(text, bullet[0], 'bullet')
}

function labelled(text: string, label: string, family: PrintedLabel['family']): PrintedLabel {
  let length = label.length
  while (/\s/.test(text[length] ?? '')) length++
  return { label, family, length }
}
