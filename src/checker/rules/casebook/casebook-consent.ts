import { foldName } from '../../../base/fold.ts'
import { readName } from '../../../names/index.ts'
import type { Severity } from '../../finding.ts'
import {
  type Passage,
  readAddresses,
  readCapitals,
  readPersons,
  type Understanding,
} from '../../understanding/index.ts'
import { besideTheText } from './beside-the-text.ts'
import { nominatives } from './case-endings.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { Hit, protectedNames, Why } from './protected-names.ts'

export const casebookConsent: CasebookRule = {
  code: 'casebook-consent',
  group: 'casebook',
  title: 'A person is named who may not be named to these readers',
  why: 'A name that was printed cannot be taken back. Every name of a person who refused or withdrew consent, or whose record is kept from the readers of the draft, is looked for in the text and its notes, in capitals, in any order of its words, in the cases of Russian and Kazakh and in the other alphabet, and the surname alone as well; and so are hidden words, comments, tracked changes, the addresses behind links, the properties and the name of the file. Where somebody else of the casebook bears the same name, it is a warning; where the draft names somebody else of that surname, a surname alone is a note. Say for whom the draft is with --audience.',
  examples: [
    {
      text: 'Asel Example told the monitors what she saw.',
      finds: ['Asel Example'],
      shows: 'consent was withdrawn',
    },
    {
      text: 'Witnesses:\n\n- EXAMPLE ASEL',
      finds: ['EXAMPLE ASEL'],
      shows: 'a list in capitals, surname first',
    },
    {
      text: 'The court heard Ms Example in the afternoon.',
      finds: ['Example'],
      shows: 'the surname alone',
    },
    {
      text: 'He was released. <!-- ask Asel Example what she saw -->\n',
      finds: ['released.'],
      shows: 'a comment in the file',
    },
    {
      text: 'One witness [told the monitors](https://example.org/2024/asel-example-witness) what she saw.',
      finds: ['told the monitors'],
      shows: 'the address behind a link',
    },
    { text: 'Marat Zhylanbayev and a witness spoke.', finds: [] },
    { text: 'The lawyer Aigul Example spoke.', finds: [], shows: 'somebody else' },
  ],
  check(draft, report, { known, readNamed, findProtected: search }) {
    if (search === undefined) return
    const whom = readers(known.audience)
    const told = draft.passages.flatMap((passage) => hitsIn(draft, passage, search))
    const covered = Map.groupBy(told, ({ passage }) => passage)
    // Spellings that no record has, where the name as a whole is surely the person's.
    for (const { person, mention } of draft.part(readNamed).all) {
      const { passage, from, to } = mention
      const why = person.withheld
      if (why === undefined || covered.get(passage)?.some((hit) => hit.from < to && from < hit.to))
        continue
      told.push({ why, passage, from, to, severity: 'error' })
    }
    for (const { passage, from, to, why, severity } of told)
      report({ at: { passage, from, to }, severity, message: reasons[why](whom) })
    for (const { text, at, where } of besideTheText(draft))
      for (const [why, hits] of Map.groupBy(search(text, true), (hit) => hit.why)) {
        const severity = hits.every(({ shared }) => shared) ? 'warning' : 'error'
        report({ at, severity, message: reasons[why](whom, where) })
      }
  },
}

/** What is wrong; nothing in it tells more than the draft does. */
const reasons = {
  consent: (whom: string, where?: string) =>
    `${where === undefined ? 'This person' : `${where} names a person who`} refused or withdrew consent, and the draft is for ${whom}: take the name out.`,
  confidentiality: (whom: string, where?: string) =>
    where === undefined
      ? `The casebook keeps this name from ${whom}: take it out, or say for whom the draft is with --audience.`
      : `${where} has a name that the casebook keeps from ${whom}: take it out, or say for whom the draft is with --audience.`,
} satisfies Record<Why, (whom: string, where?: string) => string>

const readers = (audience: string): string =>
  audience === 'public' ? 'the public' : `readers of the level “${audience}”`

type Search = NonNullable<ReturnType<typeof protectedNames>>

interface Told extends Pick<Hit, 'why' | 'from' | 'to'> {
  readonly passage: Passage
  readonly severity: Severity
}

/** What stands in a passage, with the names in its addresses; a surname alone may be somebody else's. */
function hitsIn(draft: Understanding, passage: Passage, search: Search): Told[] {
  const { text } = passage
  const { small } = draft.part(readCapitals)
  const inText = search(text).flatMap((hit): Told[] => {
    const severity = hit.shared ? 'warning' : 'error'
    if (!hit.alone) return [{ ...hit, passage, severity }]
    if (small.has(text.slice(hit.from, hit.to).toLowerCase()) || isSomebodyElse(text, hit))
      return []
    return [{ ...hit, passage, severity: namesAnother(draft, text, hit) ? 'note' : severity }]
  })
  const inAddresses = (draft.part(addressesByPassage).get(passage) ?? []).flatMap(
    ({ from, printed }) =>
      search(printed, true).map(
        (hit): Told => ({
          why: hit.why,
          passage,
          from: from + hit.from,
          to: from + hit.to,
          severity: hit.shared ? 'warning' : 'error',
        }),
      ),
  )
  const found = new Set(inText.map(({ from }) => from))
  return [...inText, ...inAddresses.filter(({ from }) => !found.has(from))]
}

const addressesByPassage = (draft: Understanding) =>
  Map.groupBy(draft.part(readAddresses), ({ passage }) => passage)

/** A given name or initial beside the surname that is not the person's. */
function isSomebodyElse(text: string, { from, to, given }: Hit): boolean {
  const before = /(\p{Lu}[\p{L}\p{M}]*)\.? $/u.exec(text.slice(Math.max(0, from - 40), from))
  const behind = /^ (\p{Lu}[\p{L}\p{M}]*)/u.exec(text.slice(to, to + 40))
  const surname = text.slice(from, to)
  for (const [written, word] of [
    [`${before?.[1]} ${surname}`, before?.[1]],
    [`${surname} ${behind?.[1]}`, behind?.[1]],
  ]) {
    if (word === undefined || written === undefined) continue
    const isGiven =
      word.length === 1 ||
      readName(written).parts.some(
        ({ text: part, role, certain }) => part === word && role === 'given' && certain,
      )
    if (isGiven && !mayBeGiven(word, given)) return true
  }
  return false
}

function mayBeGiven(word: string, given: ReadonlySet<string>): boolean {
  if (given.size === 0) return true
  const forms = nominatives(foldName(word))
  return [...given].some((name) =>
    word.length === 1
      ? isCyrillic(word) !== isCyrillic(name) || name.startsWith(forms[0] ?? '')
      : forms.includes(name) || isCyrillic(word) !== isCyrillic(name),
  )
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** The draft names somebody else of this surname in full, and nobody with the person's given name. */
function namesAnother(draft: Understanding, text: string, { from, to, given }: Hit): boolean {
  const full = draft.part(givenNames).get(foldName(text.slice(from, to)))
  return full !== undefined && !full.some((name) => mayBeGiven(name, given))
}

/** The given names that stand with each surname, folded. */
function givenNames(draft: Understanding): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const { given, surname } of draft.part(readPersons).mentions) {
    if (given === undefined) continue
    const key = foldName(surname)
    found.set(key, (found.get(key) ?? new Set()).add(given))
  }
  return new Map([...found].map(([surname, names]) => [surname, [...names]]))
}
