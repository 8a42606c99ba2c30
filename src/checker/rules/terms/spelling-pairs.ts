/** Verbs that British papers write with -ise or -ize, American ones with -ize. */
const stems =
  'organ recogn author critic emphas minim maxim util real penal legal criminal stigmat marginal harmon modern priorit public civil character categor final formal general global immun industrial initial institutional liberal local mobil monopol national natural neutral normal optim personal politic privat radical rational regular social special stabil standard summar symbol sympath synchron terror urban victim visual vocal apolog capital central conceptual custom democrat digit digital econom equal familiar hospital hypothes ideal international item jeopard legitim material memor militar patron scrutin secur subsid traumat trivial weapon colon dramat incentiv scandal material informat'

export interface SpellingPair {
  /** What the two spellings are called in the message. */
  readonly names: readonly [string, string]
  readonly first: RegExp
  readonly second: RegExp
  /** Whether a word that has the form is meant; all are where this is absent. */
  readonly counts?: (word: string) => boolean
}

const verbs: ReadonlySet<string> = new Set(stems.split(' '))

function isVerb(word: string): boolean {
  const stem = word.slice(0, word.search(/i[sz](?:e[drs]?|ers|es|ing|ations?|ational|able)$/))
  return verbs.has(stem) || verbs.has(stem.replace(/^(?:re|de|dis|un|over)/, ''))
}

const ending = '(?:e[drs]?|ers|es|ing|ations?|ational|able)'

/** Spellings that one paper does not mix. Words in capitals at the beginning are names and do not count. */
export const spellingPairs: readonly SpellingPair[] = [
  {
    names: ['-ise', '-ize'],
    first: new RegExp(`\\b[a-z]{3,24}is${ending}\\b`, 'g'),
    second: new RegExp(`\\b[a-z]{3,24}iz${ending}\\b`, 'g'),
    counts: isVerb,
  },
  { names: ['-ence', '-ense'], first: /\b(?:off|def)ences?\b/g, second: /\b(?:off|def)enses?\b/g },
  {
    names: ['-our', '-or'],
    first:
      /\b(?:un)?(?:lab|fav|neighb|behavi|hon|col|harb|vig|end?eav|rum)our(?:s|ed|ing|able|ite|hood|al|ly)?\b/g,
    second:
      /\b(?:un)?(?:lab|fav|neighb|behavi|hon|col|harb|endeav|rum)or(?:s|ed|ing|able|ite|hood|al)?\b/g,
  },
  { names: ['-tre', '-ter'], first: /\b(?:cen|thea)tres?\b/g, second: /\b(?:cen|thea)ters?\b/g },
  {
    names: ['-lled', '-led'],
    first: /\b(?:trave|cance|labe|mode|counse|signa|tota)ll(?:ed|ing|ers?)\b/g,
    second: /\b(?:trave|cance|labe|mode|counse|signa|tota)l(?:ed|ing|ers?)\b/g,
  },
  { names: ['programme', 'program'], first: /\bprogrammes?\b/g, second: /\bprograms?\b/g },
  {
    names: ['fulfil', 'fulfill'],
    first: /\b(?:fulfil|enrol)(?:s|ment)?\b/g,
    second: /\b(?:fulfill|enroll)(?:s|ment)?\b/g,
  },
  { names: ['per cent', 'percent'], first: /\bper cent\b/g, second: /\bpercent\b/g },
  { names: ['judgement', 'judgment'], first: /\bjudgements?\b/g, second: /\bjudgments?\b/g },
  { names: ['adviser', 'advisor'], first: /\badvisers?\b/g, second: /\badvisors?\b/g },
]
