import { singular } from '../../understanding/index.ts'

/**
 * The words of a text that say what is counted, as stems: "killed in January 2022" and "deaths of January 2022"
 * share two of them and a year.
 */
export function meaningOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text
    .toLowerCase()
    .matchAll(/\b(?:19|20)\d\d\b|\d{3}(?:-\d)?\b|\p{L}{2,}/gu)) {
    const stem = stemOf(word)
    if (stem !== '') found.add(stem)
  }
  return found
}

const stems = new Map<string, string>()

/** One stem for the forms of a word, and for words that mean the same here; empty where it says nothing. */
function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = small.has(word)
    ? ''
    : (alike.find(([form]) => form.test(word))?.[1] ?? cut(singular(word)))
  // Drafts of strangers must not fill the memory of a program that runs for months.
  if (stems.size < mostStems) stems.set(word, stem)
  return stem
}

const mostStems = 50_000

const cut = (word: string): string =>
  word.replace(/(?<=.{4})(?:ations?|ions?|ings?|ments?|ors?|ers?|ed|al|ly|es|e|s)$/, '').slice(0, 7)

const small: ReadonlySet<string> = new Set(
  'the an of in on at by to for from with and or as is are was were be been being has have had this that these those its their his her which who whom whose not no also over more than about around least most some several other others another it they he she we our you all any each both between among during after before since until under against into out up per there then when where while what very only just number numbers total person persons people whole state data official given made over see one two three four five six seven eight nine ten eleven twelve dozen hundred thousand including according kazakhstan kazakhstani'.split(
    ' ',
  ),
)

/** Words for one thing. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^(?:kill(?:ed|ings?)?|die[ds]?|dying|dead|deaths?|fatalit(?:y|ies))$/, 'death'],
  [/^(?:im)?prison|^jail|^incarcerat|^bars$/, 'prison'],
  [/^detain|^detention|^arrest|^custod/, 'detention'],
  [/^refus|^reject|^den(?:y|ie[ds]|ials?)$/, 'refusal'],
  [/^officers?$|^officials?$|^police(?:men|women)$/, 'officer'],
  [/^convict|^sentenc|^condemn/, 'conviction'],
  [/^complain|^communications?$/, 'complaint'],
  [/^assembl|^rall(?:y|ies)|^protest|^demonstrat|^meetings?$|^pickets?$/, 'assembly'],
  [/^nuclear$|^npps?$/, 'nuclear'],
  [/^wom[ae]n$|^female/, 'woman'],
  [/^minors?$|^child(?:ren)?$/, 'minor'],
  [/^prosecut|^cases?$|^proceedings?$/, 'case'],
  [/^charg|^accus|^indict/, 'charge'],
  [/^politic/, 'political'],
  [/^elect/, 'election'],
  [/^religio/, 'religion'],
  [/^tortur|^ill-?treat/, 'torture'],
  [/^investigat|^inquir/, 'investigation'],
  [/^polic(?:e|ing)$/, 'police'],
  [/^lgbt/, 'lgbt'],
]
