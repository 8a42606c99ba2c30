import {
  actKey,
  type Provision,
  readProvisions,
  type Understanding,
} from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { KnownCharge } from './knowledge.ts'
import type { NamedPersons } from './persons.ts'

export const casebookCharge: CasebookRule = {
  code: 'casebook-charge',
  group: 'casebook',
  title: 'The article of a charge differs from the records',
  why: 'The article is what a prosecutor looks up first, and 174 is easily typed for 274. It is looked at where a sentence names one person of the casebook and says that he or she was charged, tried or convicted under articles of a law of which the records have charges for that person by the day of the draft. An article that the records do not have is a warning; it is a note where a charge is recorded without its article, or the sentence does not name the law. Charges of the past, now dropped, are right.',
  examples: [
    {
      text: 'Marat Zhylanbayev was convicted under article 174 of the Criminal Code.',
      finds: ['174'],
      shows: 'the records have article 405',
    },
    {
      text: 'Marat Zhylanbayev was charged with extremism (articles 405 and 258 of the Criminal Code).',
      finds: ['258'],
      shows: 'one article too many',
    },
    { text: 'Marat Zhylanbayev was charged under article 405 of the Criminal Code.', finds: [] },
    {
      text: 'The lawyer of Marat Zhylanbayev was fined under article 174 of the Criminal Code.',
      finds: [],
      shows: 'somebody else',
    },
    {
      text: 'The case of Marat Zhylanbayev shows why article 174 of the Criminal Code should be repealed.',
      finds: [],
      shows: 'not a charge',
    },
  ],
  check(draft, report, { readNamed }) {
    const { alone, day } = draft.part(readNamed)
    const provisions = draft.part(provisionsByPassage)
    for (const { sentence, person, mention } of alone) {
      const known = person.charges.filter(({ earliest }) => earliest === null || earliest <= day)
      if (known.every(({ law }) => law === null)) continue
      for (const provision of provisions.get(sentence.passage) ?? []) {
        const { from, to } = provision
        if (from < sentence.from || to > sentence.to || !isCharge(sentence, mention, from)) continue
        const recorded = articlesOf(known, provision)
        if (recorded === undefined) continue
        const unsure =
          provision.actKey === undefined || known.some(({ article }) => article === null)
        for (const article of provision.articles) {
          if (recorded.some((one) => isSame(one, article.number))) continue
          report({
            at: {
              passage: sentence.passage,
              from: article.from,
              to: article.from + article.number.length,
            },
            severity: unsure ? 'note' : 'warning',
            message: `The text says article ${article.number}, the records of ${mention.written} have ${recorded.length === 1 ? 'article' : 'articles'} ${recorded.join(', ')}.`,
            related: [{ passage: sentence.passage, from: mention.from, to: mention.to }],
          })
        }
      }
    }
  },
}

const provisionsByPassage = (draft: Understanding) =>
  Map.groupBy(draft.part(readProvisions), ({ passage }) => passage)

/** The recorded articles of the law the provision names, or of the only law recorded; undefined where none is. */
function articlesOf(
  known: readonly KnownCharge[],
  { actKey: told }: Provision,
): readonly string[] | undefined {
  const laws = Map.groupBy(
    known.filter(({ law }) => law !== null),
    ({ law }) => actKey(law ?? ''),
  )
  const [only] = laws.keys()
  const law = told ?? (laws.size === 1 ? only : undefined)
  const articles = laws.get(law ?? '')?.flatMap(({ article }) => article ?? [])
  return articles && [...new Set(articles)]
}

/** "405" is recorded, the text says "405" or "405.2". */
const isSame = (recorded: string, told: string): boolean =>
  recorded === told || told.startsWith(`${recorded}.`)

const judged =
  /\b(?:charg|accus|convict|sentenc|prosecut|indict|found guilty|guilty|(?:on|under|stood) trial|tried|detain|arrest|suspect|investigat)/i
const another =
  /\b(?:lawyer|wife|husband|brother|sister|son|daughter|father|mother|colleague|supporters?|judge|prosecutor|officers?) of (?:\w+ )?$|\bagainst (?:the )?\w+ who\b/i
const general = /\b(?:repeal|amend|abolish|revis|decriminali|replac|instead of|rather than|not )/i

/** "NAME was charged under article …": the charge is the person's, and stands before the article. */
function isCharge(
  { text, from }: NamedPersons['alone'][number]['sentence'],
  mention: NamedPersons['alone'][number]['mention'],
  article: number,
): boolean {
  const before = text.slice(0, article - from)
  return (
    judged.test(before) &&
    !general.test(before) &&
    !another.test(text.slice(0, mention.from - from)) &&
    !/^['’]s (?:lawyer|wife|husband|brother|sister|son|daughter|supporters?)\b/.test(
      text.slice(mention.to - from),
    )
  )
}
