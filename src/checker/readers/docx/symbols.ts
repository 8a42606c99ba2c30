/**
 * Characters of the fonts Symbol and Wingdings, which Word keeps at U+F000 + their code. Only those that papers
 * use as bullets, arrows, ticks and signs; the rest cannot be read without the font.
 */
const known: Readonly<Record<number, string>> = {
  61485: '−',
  61607: '▪',
  61608: '□',
  61616: '°',
  61617: '±',
  61618: '″',
  61619: '≥',
  61603: '≤',
  61620: '×',
  61623: '•',
  61656: '➢',
  61662: '⇒',
  61664: '→',
  61672: '➔',
  61680: '⇨',
  61691: '✗',
  61692: '✓',
  61694: '☑',
}

/** A character as text; a private one we do not know stays U+FFFD. */
export function symbol(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0xf000 || code > 0xf0ff) return character
  return known[code] ?? '\ufffd'
}

/** w:sym: the code of a character in its font, in hexadecimal. */
export function symbolOf(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  const isCharacter = value >= 0x20 && value <= 0xffff && (value < 0xd800 || value > 0xdfff)
  return isCharacter ? symbol(String.fromCharCode(value)) : '\ufffd'
}
