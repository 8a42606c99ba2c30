import type { Rule } from '../../rule.ts'
import { type LetterParts, readLetterParts } from '../../understanding/index.ts'
import { surnameOf } from './signers.ts'

/** Offices in salutations, and the words of an addressee that go with them. */
const offices: readonly (readonly [RegExp, RegExp])[] = [
  [/\bPrime Minister\b/i, /prime minister|head of government/i],
  [/\b(?<!Vice[- ])President\b/i, /president/i],
  [/\bAmbassador\b/i, /ambassador|embassy|mission|envoy/i],
  [/\bHigh Commissioner\b/i, /high commissioner/i],
  [/\bHigh Representative\b/i, /high representative/i],
  [/\bSecretary-General\b/i, /secretary-general/i],
  [/\b(?<!Prime )Minister\b/i, /minist/i],
  [/\b(?<!High )Commissioner\b/i, /commission/i],
  [/\b(?:Prosecutor)\b/i, /prosecut/i],
]

/** The salutation against the addressee. */
export const salutationAddressee: Rule = {
  code: 'salutation-addressee',
  group: 'letters',
  title: 'Salutation and addressee do not agree',
  why: 'A letter made from an older one greets the last minister by the last minister’s name. Reported where the salutation has another form of address, another surname or another office than the addressee above it. “Your Excellency” and “Dear Sir or Madam” fit everybody.',
  examples: [
    {
      text: 'H.E. Mr Adil Tursunov, Embassy of the Republic of Kazakhstan\n\n1 March 2024\n\nDear Ms Tursunov,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: ['Dear Ms Tursunov,'],
      shows: 'another form of address',
    },
    {
      text: 'H.E. Mr Adil Tursunov, Embassy of the Republic of Kazakhstan\n\n1 March 2024\n\nDear Mr Tursynov,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: ['Dear Mr Tursynov,'],
      shows: 'another name',
    },
    {
      text: 'H.E. Mr Adil Tursunov, Ambassador of Kazakhstan\n\n1 March 2024\n\nDear Prime Minister,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: ['Dear Prime Minister,'],
      shows: 'another office',
    },
    {
      text: 'H.E. Mr Adil Tursunov, Embassy of the Republic of Kazakhstan\n\n1 March 2024\n\nYour Excellency,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: [],
      shows: 'Excellency',
    },
    {
      text: 'Mr Kassym-Jomart Tokayev, President of the Republic of Kazakhstan\n\n1 March 2024\n\nDear Mr President,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: [],
      shows: 'the office of the addressee',
    },
    {
      text: 'Our office, Brussels\n\n1 March 2024\n\nDear Mr Tursunov,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: [],
      shows: 'no addressee above',
    },
  ],
  check(draft, report) {
    const letter = draft.part(readLetterParts)
    if (letter === undefined) return
    const message = slipOf(letter)
    if (message === undefined) return
    const passage = letter.salutation
    report({
      at: { passage, from: 0, to: passage.text.trimEnd().length },
      severity: 'warning',
      message,
    })
  },
}

const titled = /\b(Mr|Mrs|Ms|Miss|Madam|Sir)\.? ((?:\p{Lu}[\p{L}'’-]+ ?){1,4})/gu

function slipOf({ head, salutation }: LetterParts): string | undefined {
  const above = head.map(({ text }) => text).join('\n')
  const office = offices.find(([said]) => said.test(salutation.text))
  if (office && !office[1].test(above) && offices.some(([, words]) => words.test(above)))
    return 'The salutation names an office that the addressee above does not have.'
  const greeted = [...salutation.text.matchAll(titled)][0]
  const addressees = [...above.matchAll(titled)]
  const [addressee, another] = addressees
  if (greeted === undefined || addressee === undefined) return undefined
  if (office)
    return another === undefined && isMan(addressee[1]) !== isMan(greeted[1])
      ? `The addressee above is “${addressee[0].trim()}”.`
      : undefined
  const surname = surnameOf(greeted[2] ?? '')
  const words = addressees.flatMap(({ 2: name = '' }) => name.trim().split(' ').map(surnameOf))
  if (!words.includes(surname))
    return `The addressee above is “${addressees[0]?.[0].trim() ?? ''}”.`
  const same = addressees.find(({ 2: name = '' }) =>
    name.trim().split(' ').map(surnameOf).includes(surname),
  )
  return same && isMan(same[1]) !== isMan(greeted[1])
    ? `The addressee above is “${same[0].trim()}”.`
    : undefined
}

const isMan = (title: string | undefined): boolean => title === 'Mr' || title === 'Sir'
