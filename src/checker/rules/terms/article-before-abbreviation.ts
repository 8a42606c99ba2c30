import type { Rule } from '../../rule.ts'

const form = /(?<![\p{L}\p{N}'’.-])([Aa]n?) ([A-Z]{2,7})(?=s?(?![\p{L}\p{N}'’]))/gu

/** Letters whose English names begin with a vowel: "an F-B-I agent". */
const vowelNames = /^[AEFHILMNORSX]/
const spokenAsWord = /^[SFHLMNRX][AEIOUY]|^S[CKLMNPQTW]|^F[LR]|^EU./

/** The article before an abbreviation that is read letter by letter. */
export const articleBeforeAbbreviation: Rule = {
  code: 'article-before-abbreviation',
  group: 'terms',
  title: 'The article does not fit the abbreviation',
  why: 'Read aloud, NPP begins with a vowel: “an NPP”. Abbreviations that can be spoken as a word (NATO, SIM, RAM) are left alone, because nobody can tell how the author says them.',
  examples: [
    { text: 'Voters supported building a NPP near the lake.', finds: ['a NPP'] },
    { text: 'It was signed by an UN expert and a EU official.', finds: ['an UN', 'a EU'] },
    { text: 'He is an KNB officer and a MP.', finds: ['an KNB', 'a MP'] },
    {
      text: 'An NPP, a UN expert, an EU official, a US court, an LGBT group, a KNB officer, an MP.',
      finds: [],
      shows: 'all right',
    },
    { text: 'A NATO state sold a SIM card and a SWAT car.', finds: [], shows: 'spoken as words' },
    { text: 'a) NPP; point a. UN bodies; A OR B', finds: [], shows: 'labels' },
  ],
  check(draft, report) {
    for (const passage of draft.passages) {
      if (passage.block.kind === 'code') continue
      for (const { 0: hit, 1: article = '', 2: abbreviation = '', index } of passage.text.matchAll(
        form,
      )) {
        if (spokenAsWord.test(abbreviation) || /^(?:OR|AND|IN|OF|ON|TO|ONE|AN)$/.test(abbreviation))
          continue
        const an = vowelNames.test(abbreviation)
        if (an === article.toLowerCase().endsWith('n')) continue
        const right = an ? `${article}n` : article.slice(0, 1)
        report({
          at: { passage, from: index, to: index + hit.length },
          severity: 'note',
          message: `“${abbreviation}” is read letter by letter and takes “${right.toLowerCase()}”.`,
          suggestions: [`${right} ${abbreviation}`],
        })
      }
    }
  },
}
