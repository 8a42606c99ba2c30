/** A word of a text and where it stands. */
export interface TextWord {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** An apostrophe inside a word belongs to it: don't, Zhylanbayev's. Hyphens, dots and strokes divide. */
const pattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu

/** The words and numbers of a text, in order. */
export function* wordsOf(text: string): Generator<TextWord> {
  for (const match of text.matchAll(pattern))
    yield { text: match[0], from: match.index, to: match.index + match[0].length }
}
