import type { Rule, Span } from '../../rule.ts'
import {
  type OrganisationMention,
  readOrganisations,
  readQuotations,
} from '../../understanding/index.ts'
import { wordSlips } from './name-word-slips.ts'
import { isDerived, steps } from './near.ts'

/** One body under two forms of its name. */
export const organisationSpellings: Rule = {
  code: 'organisation-spellings',
  group: 'names',
  title: 'An organisation has two forms of its name',
  why: 'An organisation has one registered name. A form with another article, another small word or a slip of the pen is not found when somebody searches for it. Bodies that differ in a word (the Ministry of Internal and of Foreign Affairs, Commission and Commissioner), a plural that means several bodies, and short forms are left alone.',
  examples: [
    {
      text: 'Kazakhstan International Bureau for Human Rights and Rule of Law works in Almaty. The Kazakhstan International Bureau for Human Rights and Rule of Law reports. See the Kazakhstan International Bureau for Human Rights and the Rule of Law.',
      finds: ['Kazakhstan International Bureau for Human Rights and the Rule of Law'],
      shows: 'an article more',
    },
    {
      text: 'The UN Committee on the Elimination of Discrimination against Women met. The UN Committee on the Elimination of Discrimination against Women wrote. The UN Committee on the Elimination of Discriminaton against Women decided.',
      finds: ['UN Committee on the Elimination of Discriminaton against Women'],
      shows: 'a slip of the pen',
    },
    {
      text: 'The Coalition for Human Rights in Central Asia wrote. The Coalition of Human Rights in Central Asia answered.',
      finds: ['Coalition of Human Rights in Central Asia'],
    },
    {
      text: 'The UN Human Rights Committee met. The UN Human Rights Commitee wrote. The UN Human Rights Committee decided.',
      finds: ['UN Human Rights Commitee'],
      shows: 'a slip in the word for the body itself',
    },
    {
      text: 'The Ministry of Culture and Information of the Republic of Kazakhstan answered. The plan of the Ministry of Culture and Information the Republic of Kazakhstan is old. The Ministry of Culture and Information of the Republic of Kazakhstan knows.',
      finds: ['Ministry of Culture and Information the Republic of Kazakhstan'],
      shows: 'a small word lost',
    },
    {
      text: 'The Constitutional Court ruled. The Constitutional Court ruled again. The Consritutional Court has no say.',
      finds: ['Consritutional'],
      shows: 'a slip in a name of two words',
    },
    {
      text: 'Supporters of Koshe Partiyasy were held. Koshe Partiyasy was banned. The case against Koshe Partiasy is closed.',
      finds: ['Partiasy'],
      shows: 'a movement',
    },
    {
      text: 'Radio Azattyq wrote, Radio Azattyq reported; Radio Azattyk is the Kyrgyz service. The Labour Party and the Labor Party.',
      finds: [],
      shows: 'two services, two spellings of English',
    },
    {
      text: 'The Ministry of Internal Affairs of Kazakhstan and the Ministry of Foreign Affairs of Kazakhstan answered.',
      finds: [],
      shows: 'two ministries',
    },
    {
      text: 'The UN Human Rights Committee met. Decisions of the UN Human Rights Committees of that time. The UN Human Rights Council met.',
      finds: [],
      shows: 'a plural, and two bodies with like names',
    },
  ],
  check(draft, report) {
    const quotes = draft.part(readQuotations)
    const all = draft
      .part(readOrganisations)
      .filter(({ passage, from }) => !quotes.covers(passage, from))
    const forms = [...Map.groupBy(all, plain).values()]
    // A heading shortens names; a slip of the pen is one there too.
    const written = forms.filter((form) =>
      form.some(({ passage }) => passage.block.kind !== 'heading'),
    )
    const seen = new Set<string>()
    const told: OrganisationMention[] = []
    const tell = (a: readonly OrganisationMention[], b: readonly OrganisationMention[]) => {
      const [rare, usual] =
        a.length < b.length || (a.length === b.length && isLater(a, b)) ? [a, b] : [b, a]
      const right = usual[0]
      if (right === undefined || seen.has(plain(rare[0] as OrganisationMention))) return
      seen.add(plain(rare[0] as OrganisationMention))
      told.push(...rare)
      for (const mention of rare)
        report({
          at: spanOf(mention),
          severity: 'warning',
          message: `The same body is “${right.written}” elsewhere in this draft.`,
          related: [spanOf(right)],
          suggestions: rare.length < usual.length ? [right.written] : [],
        })
    }
    for (const same of Map.groupBy(written, ([m]) => m?.content.join(' ') ?? '').values()) {
      const [first, ...others] = same.toSorted((a, b) => b.length - a.length)
      for (const other of others) if (first && isOtherForm(first[0], other[0])) tell(first, other)
    }
    for (const [a, b] of oneWordApart(forms)) tell(a, b)
    for (const { rare, usual, word, right } of wordSlips(draft)) {
      for (const at of rare.filter((span) => !told.some((whole) => isInside(span, whole))))
        report({
          at,
          severity: usual.length > 1 ? 'warning' : 'note',
          message: `“${word}” here, “${right}” elsewhere in the same name.`,
          related: usual.slice(0, 1),
          suggestions: rare.length < usual.length ? [right] : [],
        })
    }
  },
}

type Form = readonly OrganisationMention[]

const spanOf = ({ passage, from, to }: OrganisationMention): Span => ({ passage, from, to })

const isInside = ({ passage, from, to }: Span, whole: Span): boolean =>
  passage === whole.passage && from >= whole.from && to <= whole.to

const plain = ({ written }: OrganisationMention): string =>
  written
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('isation', 'ization')
    .replaceAll(/\s+/g, ' ')

const isLater = (a: Form, b: Form): boolean =>
  (a[0]?.passage.index ?? 0) > (b[0]?.passage.index ?? 0) ||
  (a[0]?.passage === b[0]?.passage && (a[0]?.from ?? 0) > (b[0]?.from ?? 0))

function isOtherForm(
  a: OrganisationMention | undefined,
  b: OrganisationMention | undefined,
): boolean {
  if (a === undefined || b === undefined) return false
  const word = (m: OrganisationMention) =>
    plain(m)
      .replaceAll(/['-]s?/g, ' ')
      .split(/\s+/)
      .filter((w) => w !== '')
  return word(a).join(' ') !== word(b).join(' ')
}

/** Forms that differ in one letter of one word. */
function oneWordApart(forms: readonly Form[]): readonly (readonly [Form, Form])[] {
  const pairs: (readonly [Form, Form])[] = []
  const buckets = new Map<string, { form: Form; word: string }[]>()
  for (const form of forms) {
    const content = form[0]?.content ?? []
    content.forEach((word, at) => {
      if (word.length < 5) return
      const key = [...content.slice(0, at), '·', ...content.slice(at + 1)].join(' ')
      const bucket = buckets.get(key) ?? []
      for (const other of bucket)
        if (isSlip(word, other.word, other.form, form)) pairs.push([other.form, form])
      bucket.push({ form, word })
      buckets.set(key, bucket)
    })
  }
  return pairs
}

/** Bodies of which there are several: their plural is no slip. */
const several =
  /^(?:committee|council|court|ministry|ministrie|commission|commissioner|rapporteur|office|group|bod|bodie|unit|centre|center|foundation|association|union|defender|expert)s?$/

/** One letter more, less or otherwise; a plural only where one form stands once and the other often. */
function isSlip(a: string, b: string, formA: Form, formB: Form): boolean {
  if (a === b || (several.test(a) && several.test(b))) return false
  if (`${a}s` === b || `${b}s` === a) {
    if (several.test(a) || several.test(b)) return false
    return Math.min(formA.length, formB.length) === 1 && formA.length + formB.length > 3
  }
  return Math.max(a.length, b.length) >= 6 && !isDerived(a, b) && steps(a, b) === 1
}
