import type { Rule } from '../../rule.ts'
import {
  type Passage,
  type Provision,
  readProvisions,
  type Understanding,
} from '../../understanding/index.ts'
import { covenant } from './provision-subjects.ts'

/** The article in a heading against its subject, its recommendations and its own number. */
export const treatyArticleHeading: Rule = {
  code: 'treaty-article-heading',
  group: 'law',
  title: 'The treaty article of a heading does not fit',
  why: 'A treaty body reads a report article by article. A heading with the article of another right, recommendations under another article than their section, and “Article 2, 3 and 26” send the reader to the wrong place. A heading that names no subject of the Covenant, and recommendations that take some of the section’s articles, are left alone.',
  source: 'International Covenant on Civil and Political Rights, 1966',
  examples: [
    {
      text: '## Equality and non-discrimination (Article 2, 3, 26 and 27 of the ICCPR)\n\nText.',
      finds: ['Article'],
      shows: 'one word for four articles',
    },
    {
      text: '## Right to freedom of peaceful assembly (Article 22 of the ICCPR)\n\nText.',
      finds: ['Article 22'],
      shows: 'the article of another right',
    },
    {
      text: '## Right to privacy (Article 17 of the ICCPR)\n\nText.\n\n### Recommendations (Article 16 of the ICCPR):\n\n- to adopt a law.',
      finds: ['Article 16'],
      shows: 'recommendations of another article',
    },
    {
      text: '## Marriage (Articles 23 of the ICCPR)\n\nText.',
      finds: ['Articles'],
      shows: 'a plural for one',
    },
    {
      text: 'The right to freedom of religion or belief, as stated in Article 19 of the International Covenant on Civil and Political Rights (ICCPR), must be respected.',
      finds: ['Article 19'],
      shows: 'in the running text',
    },
    {
      text: 'The right to freedom of religion or belief, as stated in Article 18 of the ICCPR, and the right to vote under Article 25 of the ICCPR must be respected. The right to a remedy for violations of Article 7 of the ICCPR is denied.',
      finds: [],
      shows: 'rights under their articles',
    },
    {
      text: '## Equality (Articles 2, 3, 26 and 27 of the ICCPR)\n\nText.\n\n### Recommendations (Article 2 (paragraph 1) and Article 26 of the ICCPR):\n\n- to adopt a law.',
      finds: [],
      shows: 'some of the section’s articles',
    },
    {
      text: '## Freedom of religion (Article 18 of the ICCPR):\n\nText.\n\n### Events in Zhanaozen (Article 6 of the ICCPR)\n\nText.',
      finds: [],
      shows: 'a heading without a subject',
    },
    {
      text: 'Article 5, 12 May 2020. See Article 2 (paragraph 1) and Article 26 of the ICCPR.',
      finds: [],
      shows: 'a date, two articles named apart',
    },
  ],
  check(draft, report) {
    const provisions = draft.part(readProvisions)
    for (const provision of provisions) {
      const slip = numberSlip(provision)
      if (slip)
        report({
          at: {
            passage: provision.passage,
            from: provision.from,
            to: provision.from + provision.word.length,
          },
          severity: 'warning',
          message: slip.message,
          suggestions: [slip.right],
        })
    }
    for (const provision of provisions) {
      const right = rightOtherwise(provision)
      if (right === undefined) continue
      report({
        at: { passage: provision.passage, from: provision.from, to: provision.to },
        severity: 'warning',
        message: `The sentence speaks of ${right.subject}, which is Article ${right.article} of the Covenant.`,
      })
    }
    let section: Provision | undefined
    for (const { passage, provision } of headingsOf(draft, provisions)) {
      if (isRecommendation(passage)) {
        const of = section?.articles.map(({ number }) => plainNumber(number))
        if (provision === undefined || section === undefined || section.actKey !== provision.actKey)
          continue
        if (provision.articles.some(({ number }) => of?.includes(plainNumber(number)))) continue
        report({
          at: { passage, from: provision.from, to: provision.to },
          severity: 'warning',
          message: `The section stands under ${textOf(section)}, its recommendations under ${textOf(provision)}.`,
          related: [{ passage: section.passage, from: section.from, to: section.to }],
        })
        continue
      }
      section = provision
      if (provision?.actKey !== 'iccpr') continue
      const other = subjectOf(passage.text.slice(0, provision.from), provision)
      if (other !== undefined)
        report({
          at: { passage, from: provision.from, to: provision.to },
          severity: 'warning',
          message: `The heading speaks of ${other.subject}, which is Article ${other.article} of the Covenant.`,
        })
    }
  },
}

const rights =
  /\b(?:right|freedom)s? (?:to|of) ((?:[\p{L}-]+ ?){1,9}?)(?: \(|,? (?:as )?(?:is |are )?(?:(?:stated|guaranteed|protected|enshrined|set out|laid down|provided for|recogni[sz]ed) )?(?:in|by|under) )$/iu

/** "the right to freedom of religion, as stated in Article 19 of the ICCPR": one right right before its one article. */
function rightOtherwise(provision: Provision): { article: string; subject: string } | undefined {
  const { passage, actKey, articles, from } = provision
  if (actKey !== 'iccpr' || articles.length !== 1 || passage.block.kind === 'heading')
    return undefined
  const before = passage.text.slice(Math.max(0, from - 110), from)
  const words = rights.exec(before.slice(before.search(/[.;:][^.;:]*$/) + 1))?.[1]
  return words === undefined ? undefined : subjectOf(words, provision)
}

const isRecommendation = ({ text }: Passage): boolean => /^Recommendations?\b ?[(:]?/i.test(text)

const textOf = ({ passage, from, to }: Provision): string => passage.text.slice(from, to)

const plainNumber = (number: string): string => number.replace(/[.-].*/, '')

/** Headings, and paragraphs that begin as a recommendation, with the provision that they name. */
function* headingsOf(
  draft: Understanding,
  provisions: readonly Provision[],
): Generator<{ passage: Passage; provision: Provision | undefined }> {
  const byPassage = new Map(provisions.map((each) => [each.passage.index, each]))
  for (const passage of draft.passages) {
    const provision = byPassage.get(passage.index)
    const inBrackets =
      provision && passage.text.slice(0, provision.from).trimEnd().endsWith('(')
        ? provision
        : undefined
    if (isRecommendation(passage)) yield { passage, provision: inBrackets }
    else if (passage.block.kind === 'heading') yield { passage, provision: inBrackets }
  }
}

function numberSlip({
  passage,
  articles,
  word,
  to,
}: Provision): { message: string; right: string } | undefined {
  const stated = /^(?:\)| of the | of its | \()/.test(passage.text.slice(to, to + 8))
  const joined = passage.text.slice(articles[0]?.from, to)
  if (
    /^[Aa]rticle$/.test(word) &&
    articles.length > 1 &&
    stated &&
    !/[Aa]rticle|["“«–—]| to /.test(joined)
  )
    return { message: 'Several articles follow: “Articles”.', right: `${word}s` }
  if (
    /^[Aa]rticles$/.test(word) &&
    articles.length === 1 &&
    /^(?:\)| of the (?:ICCPR|International|Criminal|Constitution|Code))/.test(
      passage.text.slice(to, to + 24),
    )
  )
    return { message: 'One article follows: “Article”.', right: word.slice(0, -1) }
  return undefined
}

/** The article whose subject the words name, where they name none of the articles cited. */
function subjectOf(
  text: string,
  { articles }: Provision,
): { article: string; subject: string } | undefined {
  const low = text.toLowerCase()
  const cited = new Set(articles.map(({ number }) => plainNumber(number)))
  const named = covenant.filter(({ words }) => words.test(low))
  if (named.length === 0 || named.some(({ article }) => cited.has(article))) return undefined
  return covenant.some(({ article }) => cited.has(article)) ? named[0] : undefined
}
