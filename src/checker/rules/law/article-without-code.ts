import type { Rule } from '../../rule.ts'
import {
  cutSentences,
  namesANationalAct,
  namesAnAct,
  type Provision,
  readProvisions,
} from '../../understanding/index.ts'

/** No human-rights treaty has so many articles (the Convention on the Rights of the Child has 54, the ECHR 59). */
const mostOfTreaties = 59

/** Letters of a paragraph on each side in which the act is looked for: longer ones are no paragraphs. */
const around = 4000

/** An article whose law is not named. */
export const articleWithoutCode: Rule = {
  code: 'article-without-code',
  group: 'law',
  title: 'An article is cited without its law',
  why: '“Article 174” says nothing to a reader who does not know the Criminal Code by heart; there is an Article 174 in every code. Reported where the paragraph names no act: a warning where the number is too high for a treaty and neither the paragraph before nor the heading names a law, else a note. A number that high is of a code, so a law named in another sentence does not tell which. Headings, “the same Article”, and articles that the paragraph’s own law explains are left alone.',
  examples: [
    {
      text: 'Convictions under Articles 174 "Incitement of discord", 179 "Propaganda" and 405 "Organisation" are political.',
      finds: ['Articles 174 "Incitement of discord", 179 "Propaganda" and 405 "Organisation"'],
      shows: 'three articles, no code',
    },
    { text: 'He was fined under article 488.', finds: ['article 488'] },
    {
      text: 'The right is protected by Article 21.',
      finds: ['Article 21'],
      shows: 'it may be a treaty: a note',
    },
    {
      text: 'The Law on Public Associations asks for registration. Its leader was charged under Article 405.',
      finds: ['Article 405'],
      shows: 'a law that has no such article: a note',
    },
    {
      text: 'Article 274 of the Criminal Code and article 174 are misused. The Code also has article 405.',
      finds: [],
      shows: 'the paragraph names the code',
    },
    {
      text: 'Provisions of the Criminal Code, such as (article 174), are broad.',
      finds: [],
      shows: 'the code before the article',
    },
    {
      text: '## Freedom of assembly (Article 21 of the ICCPR)\n\nThe right under Article 21 is restricted.',
      finds: [],
      shows: 'under a heading that names the treaty',
    },
  ],
  check(draft, report) {
    const provisions = draft.part(readProvisions)
    const tied = new Set(
      provisions.flatMap(({ actKey, articles }) =>
        actKey === undefined ? [] : articles.map(({ number }) => number),
      ),
    )
    const headings = draft.passages.filter(({ block }) => block.kind === 'heading')
    for (const provision of provisions) {
      const { passage, from, to, articles, act } = provision
      if (
        act !== undefined ||
        passage.block.kind === 'heading' ||
        passage.block.kind === 'contents'
      )
        continue
      if (articles.every(({ number }) => tied.has(number))) continue
      const high = articles.some(
        ({ number }) => Number.parseInt(number, 10) > mostOfTreaties && !tied.has(number),
      )
      const own =
        passage.text.slice(Math.max(0, from - around), from) + passage.text.slice(to, to + around)
      const section = sectionOf(passage.index, headings)
      const before = draft.passages[passage.index - 1]
      const above = before && before.note === passage.note ? before.text : ''
      if (!high && (namesAnAct(own) || namesAnAct(section) || namesAnAct(above))) continue
      if (high && (/\b[Cc]odes?\b/.test(`${own} ${section}`) || isTold(provision))) continue
      const near = namesANationalAct(`${own} ${section} ${above}`)
      report({
        at: { passage, from, to },
        severity: high && !near ? 'warning' : 'note',
        message: `The paragraph does not say of which law ${articles.length === 1 ? 'this article is' : 'these articles are'}.`,
      })
    }
  },
}

/** The sentence itself names the law: "the law … (article 400)". */
function isTold({ passage, from }: Provision): boolean {
  const range = cutSentences(passage.text).find(([start, end]) => start <= from && from < end)
  return range !== undefined && namesANationalAct(passage.text.slice(...range))
}

/** The words of the heading under which a passage stands. */
function sectionOf(
  index: number,
  headings: readonly { readonly index: number; readonly text: string }[],
): string {
  return headings.findLast((heading) => heading.index < index)?.text ?? ''
}
