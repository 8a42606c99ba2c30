const lower = 1
const upper = 2

/** The case of each character up to here is looked up, of the others worked out. */
const tabled = 0x600
const cases = Uint8Array.from({ length: tabled }, (_, code) =>
  caseByForm(String.fromCharCode(code)),
)

function caseByForm(letter: string): number {
  const small = letter.toLowerCase()
  if (small !== letter) return upper
  return small !== letter.toUpperCase() ? lower : 0
}

function caseAt(word: string, at: number): number {
  const code = word.charCodeAt(at)
  return code < tabled ? (cases[code] as number) : caseByForm(word[at] as string)
}

/** Beginnings of one name after which a capital stands: MacDonald, FitzGerald, VanDamme. */
const openings: ReadonlySet<string> = new Set([
  'mac',
  'mck',
  'fitz',
  'van',
  'von',
  'der',
  'del',
  'saint',
])

/** A run of capitals at the beginning that is a word of its own is longer than any digraph (SHCHerba). */
const leastCapitals = 5

/**
 * Where the second of two names written without a space begins: ZagipaYahyanovna, ЖанболатМАМАЙ,
 * ИВАНОВИван. McDonald, DeWitt and SHertaevna are one name.
 * @returns the index of its first letter, or 0 when the word is one.
 */
export function gluedAt(word: string): number {
  if (word.length < 7) return 0
  let run = 0
  let before = 0
  for (let i = 0; i < word.length - 2; i++) {
    const kind = caseAt(word, i)
    if (kind === upper && before === lower && run >= 2 && i >= 3) {
      const rest = caseAt(word, i + 1)
      const whole = rest !== 0 && caseAt(word, i + 2) === rest
      if (whole && !openings.has(word.slice(0, i).toLowerCase())) return i
    }
    if (kind === lower && before === upper && run > leastCapitals && run === i) return i - 1
    run = kind === before ? run + 1 : 1
    before = kind
  }
  return 0
}
