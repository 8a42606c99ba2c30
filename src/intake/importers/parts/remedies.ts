/** One thing that a State was told to do. */
export interface ReadRemedy {
  /** A term of `remedy-types`. */
  readonly type: string
  readonly text: string
  readonly paragraph: string | undefined
}

/** By what it says, in this order: a sentence on publication may also speak of legislation. */
const types: readonly (readonly [string, RegExp])[] = [
  ['publication', /\b(?:publish|disseminat|translat)/i],
  [
    'non-repetition',
    /\bsimilar violations\b|\bnon-repetition\b|\bnot (?:occur|recur)|\bin the future\b/i,
  ],
  [
    'law-change',
    /\b(?:legislation|laws?|legal framework|regulations|provisions)\b.*\b(?:conformity|review|revis|amend|compatib|compliance|bring)|\b(?:review|revis|amend|repeal|bring)\w*\b.*\b(?:legislation|laws?|act|code|provisions)\b/i,
  ],
  ['release', /\brelease\b|\bset free\b/i],
  [
    'restitution',
    /\b(?:quash|annul|retrial|re-?open|new trial|restor|expunge|reinstat|conviction|return)\w*/i,
  ],
  ['compensation', /\bcompensat|\breimburs|\bdamages\b|\breparations?\b/i],
  ['investigation', /\binvestigat|\bprosecut|\bbring(?:ing)? (?:those|the perpetrators)|\bpunish/i],
  ['rehabilitation', /\brehabilitat|\bmedical (?:care|treatment|assistance)|\bpsychological/i],
  ['satisfaction', /\bapolog|\bsatisfaction\b|\backnowledg/i],
]

export const remedyType = (text: string): string =>
  types.find(([, pattern]) => pattern.test(text))?.[0] ?? 'effective-remedy'

const obliges =
  /\b(?:under an obligation|is obligated|is obliged|should|must|is (?:also |further )?(?:requested|required)|requests?|urges?|considers that[^.]*remedy|calls upon)\b/i
const reporting =
  /\bwithin (?:180|one hundred and eighty) days\b|\bto provide (?:the working group|it) with information|\binformation about the measures taken\b/i
/** What every Views begins with: it is carried out by what follows. */
const general = /\b(?:effective remedy|make full reparation|remedy the situation)\b/i

/**
 * The remedies of the paragraphs that order them, one by one: lettered lists as they are cut, "inter alia,
 * to (a) … and (b) …", else sentence by sentence. Duties to report are no remedy.
 */
export function remediesIn(
  paragraphs: readonly {
    readonly number?: string | undefined
    readonly text: string
    readonly letters: readonly { readonly text: string }[]
  }[],
): ReadRemedy[] {
  const found: ReadRemedy[] = []
  const add = (text: string, paragraph: string | undefined) => {
    const tidy = text.replace(/[\s;,.]+(?:and)?\s*$/, '').trim()
    // What only leads to the list behind it orders nothing.
    if (tidy !== '' && !/(?:\b(?:to|by|inter alia)|:)$/i.test(tidy))
      found.push({ type: remedyType(tidy), text: tidy, paragraph })
  }
  for (const { number, text, letters } of paragraphs) {
    for (const sentence of sentencesOf(text)) {
      if (!obliges.test(sentence) || onlyReports(sentence)) continue
      const parts = partsOf(sentence)
      for (const part of parts) add(part, number)
    }
    for (const letter of letters) {
      const [first = '', ...more] = sentencesOf(letter.text)
      add(first, number)
      for (const sentence of more)
        if (obliges.test(sentence) && !onlyReports(sentence))
          for (const part of partsOf(sentence)) add(part, number)
    }
  }
  const special = found.filter((one) => one.type !== 'effective-remedy' || !general.test(one.text))
  return special.length > 0 ? special : found
}

const onlyReports = (sentence: string): boolean =>
  reporting.test(sentence) && !/\b(?:publish|disseminat)/i.test(sentence)

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.;:])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((one) => one !== '')

/** "including by: conducting …; and providing …" → its parts, where a list of verbs follows. */
function partsOf(sentence: string): string[] {
  const list =
    /^(.*?\b(?:inter alia|including|requires it|obligated)\b[^:;]{0,60}?(?:\bto\b|\bby\b)?:?)\s+(.*;.*)$/is.exec(
      sentence,
    )
  if (!list) return [sentence]
  return (list[2] ?? '').split(/;\s*(?:and\s+)?/).map((part) => part.replace(/^(?:to|by)\s+/i, ''))
}
