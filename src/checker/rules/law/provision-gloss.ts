import type { Rule, Span } from '../../rule.ts'
import {
  actsNamed,
  type Provision,
  readProvisions,
  type Understanding,
} from '../../understanding/index.ts'
import { type ProvisionSubject, provisionSubjects } from './provision-subjects.ts'

/** An article explained in words that belong to another article. */
export const provisionGloss: Rule = provisionGlossWith(provisionSubjects)

/** The rule over a list of articles with their subjects: give it the list of your country. */
export function provisionGlossWith(subjects: readonly ProvisionSubject[]): Rule {
  const byAct = Map.groupBy(subjects, ({ act }) => act)
  return {
    code: 'provision-gloss',
    group: 'law',
    title: 'An article and the words that explain it do not fit',
    why: 'Charges are often told by number and in words (“Article 175, high treason”). Where the words are those of another article, the reader believes in another charge. Reported where the words name the subject of another article of the same act and not that of their own, and where two explanations of one article have no word in common.',
    source:
      'Criminal Code and Code on Administrative Offences of the Republic of Kazakhstan; International Covenant on Civil and Political Rights',
    examples: [
      {
        text: 'Trials under Articles 175, 179, and 262 of the Criminal Code of the Republic of Kazakhstan (membership in a criminal organisation, attempted coup, and overthrow of the constitutional order) were closed.',
        finds: ['membership in a criminal organisation', 'overthrow of the constitutional order'],
        shows: 'three explanations in the wrong order',
      },
      {
        text: 'He was charged under Article 272 "Incitement of discord" of the Criminal Code.',
        finds: ['Article 272 "Incitement of discord"'],
      },
      {
        text: 'The Criminal Code punishes the spread of “false” information (article 174).',
        finds: ['article 174'],
        shows: 'words before the number',
      },
      {
        text: 'The Criminal Code punishes the spread of “false” information (article 274) and incitement to discord (article 174).',
        finds: [],
        shows: 'right explanations',
      },
      {
        text: 'Article 10 "Citizenship" of the Constitution and Article 10 "Punishment" of the Criminal Code.',
        finds: [],
        shows: 'one number in two acts',
      },
      {
        text: 'Article 29 of the ICCPR and paragraph 2 of Article 5 of the Constitution of the Republic of Kazakhstan apply to elections.',
        finds: [],
        shows: 'no explanation',
      },
      {
        text: 'He was charged under Article 185 "Disclosure of secrets" of the Criminal Code. Later Article 185 "Damage of property" of the Criminal Code was applied.',
        finds: ['Article 185 "Damage of property"'],
        shows: 'two explanations of one article',
      },
      {
        text: 'The ban violates the freedom of peaceful assembly (Article 18 of the ICCPR).',
        finds: ['Article 18'],
        shows: 'an article of a treaty',
      },
      {
        text: 'Under Article 400 of the Criminal Code protests without permission are punished, and under the Code on Administrative Offences the spread of false information (article 456-2).',
        finds: [],
        shows: 'two codes in one paragraph',
      },
    ],
    check(draft, report) {
      const first = new Map<string, Gloss>()
      for (const gloss of glossesOf(draft)) {
        const known = byAct.get(gloss.act) ?? []
        const own = known.find(({ article }) => article === gloss.article)
        const low = gloss.text.toLowerCase()
        const other =
          own && !own.words.test(low) ? known.find(({ words }) => words.test(low)) : undefined
        const key = `${gloss.act} ${gloss.article}`
        const before = first.get(key)
        if (own && other)
          report({
            at: gloss.at,
            severity: 'warning',
            message: `Article ${gloss.article} is about ${own.subject}; “${gloss.text}” fits Article ${other.article} (${other.subject}).`,
          })
        else if (
          own === undefined &&
          before &&
          gloss.quoted &&
          !haveWordInCommon(before.text, gloss.text)
        )
          report({
            at: gloss.at,
            severity: 'warning',
            message: `Article ${gloss.article} is explained as “${gloss.text}” here and as “${before.text}” before.`,
            related: [before.at],
          })
        if (before === undefined && gloss.quoted) first.set(key, gloss)
      }
    },
  }
}

interface Gloss {
  readonly act: string
  readonly article: string
  readonly text: string
  readonly at: Span
  readonly quoted: boolean
}

function* glossesOf(draft: Understanding): Generator<Gloss> {
  for (const provision of draft.part(readProvisions)) {
    const { passage, articles, explained, from, to } = provision
    const act = provision.actKey ?? onlyAct(provision)
    if (act === undefined) continue
    for (const { number, gloss, to: end, from: start } of articles)
      if (gloss !== undefined)
        yield {
          act,
          article: number,
          text: gloss,
          at: { passage, from: articles.length === 1 ? from : start, to: end },
          quoted: true,
        }
    if (explained) {
      const parts = partsOf(explained.text)
      if (parts.length === articles.length)
        for (const [at, { text, from: offset }] of parts.entries()) {
          const start = explained.from + offset
          yield {
            act,
            article: articles[at]?.number ?? '',
            text,
            at: { passage, from: start, to: start + text.length },
            quoted: false,
          }
        }
    }
    const before = /(?:^|[.,;:(]|\bor\b|\band\b|\bas\b)([^.,;:()]{4,90}) \((?:under )?$/.exec(
      passage.text.slice(Math.max(0, from - 120), from),
    )?.[1]
    const [only] = articles
    if (before !== undefined && articles.length === 1 && only && only.gloss === undefined)
      yield {
        act,
        article: only.number,
        text: before.trim(),
        at: { passage, from, to },
        quoted: false,
      }
  }
}

/** Letters of a paragraph on each side in which the act is looked for: longer ones are no paragraphs. */
const around = 4000

/** The act that the paragraph names, if it is one alone. */
function onlyAct({ passage, from, to }: Provision): string | undefined {
  const acts = [...actsNamed(passage.text.slice(Math.max(0, from - around), to + around))]
  return acts.length === 1 ? acts[0] : undefined
}

function partsOf(text: string): readonly { text: string; from: number }[] {
  const parts: { text: string; from: number }[] = []
  let from = 0
  for (const { 0: link, index } of text.matchAll(/,? and |, |; /g)) {
    parts.push({ text: text.slice(from, index), from })
    from = index + link.length
  }
  return [...parts, { text: text.slice(from), from }]
}

function haveWordInCommon(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 4)
      .map((word) => word.slice(0, 5))
  const one = new Set(words(a))
  return one.size === 0 || words(b).length === 0 || words(b).some((word) => one.has(word))
}
