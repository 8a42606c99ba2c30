/** A word, number or sign of a text; offsets into the text it was cut from. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'code'
  readonly text: string
  /** In lower case, typographic apostrophes straight. */
  readonly low: string
  readonly from: number
  readonly to: number
}

/**
 * Groups: code, number, word; what is in none is a sign. Codes come first, so that "A/HRC/14/10", "https://…",
 * "+32-2 880 03 99", "139.94" or "456-2" are one token each and no number. "three-year" is three tokens,
 * "10,000" and "10 000" are one.
 */
const token =
  /((?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@\S{1,200}|\+\d[\d\s()-]{6,24}\d|(?=[\p{L}\d]{1,20}\/)(?=[\p{L}\d./-]{0,60}\d)[\p{L}\d]+(?:[./-][\p{L}\d]+){2,}|\d+\.\d+\.\d+(?:\.\d+)*|[\p{L}]+-?\d+[\p{L}\d-]*)|(\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|[^\s]/gu

export function tokensOf(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const [whole, code, number, word] = match
    const kind =
      code !== undefined
        ? 'code'
        : number !== undefined
          ? 'number'
          : word !== undefined
            ? 'word'
            : 'sign'
    const from = offset + match.index
    tokens.push({
      kind,
      text: whole,
      low: whole.toLowerCase().replaceAll('’', "'"),
      from,
      to: from + whole.length,
    })
  }
  return tokens
}
