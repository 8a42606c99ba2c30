import type { Rule } from '../../rule.ts'
import { type LetterParts, readLetterParts } from '../../understanding/index.ts'
import { steps } from '../names/near.ts'
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
      text: 'To the attention of European Commission President José Manuel Barroso\n\n8 October 2014\n\nDear President Barosso,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: ['Dear President Barosso,'],
      shows: 'a surname behind an office',
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
    {
      text: 'Ms Saule Sapargali, Minister of Justice\n\n1 March 2024\n\nDear Mr Minister,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: ['Dear Mr Minister,'],
      shows: 'the right office, another form of address',
    },
    {
      text: 'Mr Adil Tursunov, Ambassador\nMs Saule Sapargali, Minister of Justice\n\n1 March 2024\n\nDear Mr Tursunov, dear Ms Sapargali,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: [],
      shows: 'trap: two addressees',
    },
    {
      text: 'Mr Josep Borrell, High Representative and Vice-President of the European Commission\n\n1 March 2024\n\nDear High Representative,\n\nText.\n\nSincerely,\n\nA. Author',
      finds: [],
      shows: 'trap: one of several offices',
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
  const misspelt = behindOffice(salutation.text, above)
  if (misspelt !== undefined) return `The addressee above is “${misspelt}”.`
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

/** "Dear President Barosso": the name above that this one nearly is, where it does not stand there itself. */
function behindOffice(salutation: string, above: string): string | undefined {
  const name =
    /\b(?:President|Minister|Ambassador|Commissioner|Chancellor|Representative|Secretary(?:-General)?|Prosecutor|Speaker) (\p{Lu}\p{L}{4,})(?=[,.:!]?\s*$)/u.exec(
      salutation,
    )?.[1]
  if (name === undefined || above.includes(name)) return undefined
  return [...above.matchAll(/\p{Lu}\p{L}{4,}/gu)]
    .map(([word]) => word)
    .find((word) => steps(word.toLowerCase(), name.toLowerCase()) <= 2 && word[0] === name[0])
}

const isMan = (title: string | undefined): boolean => title === 'Mr' || title === 'Sir'
