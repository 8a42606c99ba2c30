import type { Rule } from '../../rule.ts'

const block = /^(Recommendations?)\b(?: ?\(([^()]*(?:\([^()]*\)[^()]*)*)\))? ?:?/
const isBlock = /^Recommendations? ?(?:\(|:|$)/

/** A block of recommendations without the article that the others name. */
export const recommendationWithoutArticle: Rule = {
  code: 'recommendation-without-article',
  group: 'law',
  title: 'Recommendations without the article that the others have',
  why: 'A treaty body sorts recommendations by article. Where most blocks of a report name theirs, one without is easily passed over. Papers whose recommendations name no articles, such as briefings, are left alone.',
  examples: [
    {
      text: '### Recommendation (Article 2 of the ICCPR): to accede.\n\n### Recommendations (Article 12 of the ICCPR):\n\n### Recommendations (Article 17 of the ICCPR):\n\n### Recommendation: to implement.',
      finds: ['Recommendation'],
    },
    {
      text: '### Recommendations (Article 2)\n\n- one\n\n### Recommendations\n\n- two\n\n### Recommendations (Articles 3 and 26):\n\n- three\n\n### Recommendations (Article 9):\n\n- four',
      finds: ['Recommendations'],
    },
    {
      text: '## Recommendations\n\nThe authorities should:\n\n## Recommendations\n\nThe authorities should:\n\n## Recommendations',
      finds: [],
      shows: 'no articles at all',
    },
    {
      text: '### Recommendation (Article 2 of the ICCPR): to accede.\n\n### Recommendations (Article 12 of the ICCPR):\n\n### Recommendations (Article 17 of the ICCPR):\n\nRecommendations, observations and comments of treaty bodies are hardly ever published.',
      finds: [],
      shows: 'a sentence that begins with the word',
    },
    {
      text: '### Recommendation (Article 2 of the ICCPR): to accede.\n\n### Recommendations:',
      finds: [],
      shows: 'too few to say what is usual',
    },
  ],
  check(draft, report) {
    const blocks = draft.passages.filter(
      ({ text, block: { kind }, note }) => !note && kind !== 'contents' && isBlock.test(text),
    )
    const bare = blocks.filter(
      ({ text }) => !/\bArt(?:icles?|s?\.)/i.test(block.exec(text)?.[2] ?? ''),
    )
    const named = blocks.length - bare.length
    if (named < 2 || named < bare.length * 2) return
    for (const passage of bare) {
      report({
        at: { passage, from: 0, to: /^Recommendations?/.exec(passage.text)?.[0].length ?? 0 },
        severity: named < 3 ? 'note' : 'warning',
        message: `${named} blocks of recommendations name their article; this one does not.`,
      })
    }
  },
}
