import { type Type, textWidth } from './text-width.ts'

/** Counts the lines of a paragraph as it is filled word by word; nothing is hyphenated. */
export class Lines {
  readonly #width: number
  #full = 0
  /** How far the last line is filled, the spaces after its last word included. */
  #filled = 0
  /** The word that is being put together: it may change its form in the middle. */
  #word = 0

  constructor(width: number) {
    this.#width = width
  }

  add(text: string, type: Type): void {
    for (const piece of text.split(breaks)) {
      const word = piece.replace(/ +$/, '')
      this.#word += textWidth(word, type)
      const spaces = textWidth(piece.slice(word.length), type)
      if (spaces > 0 || breakAfter.test(piece)) this.#place(spaces)
    }
  }

  /** The words so far may be parted from those that follow. */
  tab(): void {
    this.#place(0)
  }

  /** Ends the paragraph. @returns how many lines it has, at least one */
  end(): number {
    this.#place(0)
    return this.#full + 1
  }

  lineBreak(): void {
    this.#place(0)
    this.#endLine()
  }

  #place(spaces: number): void {
    if (this.#word > 0 && this.#filled > 0 && this.#filled + this.#word > this.#width)
      this.#endLine()
    while (this.#word > this.#width) {
      this.#word -= this.#width
      this.#endLine()
    }
    this.#filled += this.#word + spaces
    this.#word = 0
  }

  #endLine(): void {
    this.#full += 1
    this.#filled = 0
  }
}

/** Lines end after spaces and dashes, and after a hyphen inside a word. */
const breaks = /(?<= )(?! )|(?<=[–—])(?! )|(?<=\p{L}-)(?=\p{L})/u
const breakAfter = /[–—]$|\p{L}-$/u
