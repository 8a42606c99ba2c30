import type { Rule } from '../../rule.ts'
import { readProvisions } from '../../understanding/index.ts'

/**
 * The last article of an act, by the keys of `actKey`: the treaties' own texts (treaties.un.org, echr.coe.int);
 * the Criminal Code of Kazakhstan of 3 July 2014 and its Code on Administrative Offences of 5 July 2014
 * (adilet.zan.kz); checked 2025.
 */
const lastArticles: Readonly<Record<string, number>> = {
  iccpr: 53,
  icescr: 31,
  udhr: 30,
  cat: 33,
  cedaw: 30,
  crc: 54,
  echr: 59,
  'criminal-code': 467,
  'administrative-offences': 920,
}

/** An article that the act does not have. */
export const articleBeyondAct: Rule = {
  code: 'article-beyond-act',
  group: 'law',
  title: 'An article that the act does not have',
  why: 'The Covenant ends with Article 53. A higher number is a slip, or another act is meant. Known are the treaties that papers cite most and two codes of Kazakhstan; protocols and acts of other countries are left alone.',
  source: 'The treaties and codes themselves',
  examples: [
    {
      text: 'The State must respect Article 57 of the International Covenant on Civil and Political Rights.',
      finds: ['Article 57'],
    },
    { text: 'See Articles 7, 10 and 61 of the ICCPR.', finds: ['61'], shows: 'one of several' },
    {
      text: 'Article 53 of the ICCPR, Article 405 of the Criminal Code and Article 26 of the ICCPR.',
      finds: [],
      shows: 'articles as they are',
    },
    {
      text: 'Article 510 of the Criminal Code of Ukraine and Article 60 of the Optional Protocol to the ICCPR.',
      finds: [],
      shows: 'another country, a protocol',
    },
  ],
  check(draft, report) {
    for (const { passage, articles, act = '', actKey = '', from, to } of draft.part(
      readProvisions,
    )) {
      const last = lastArticles[actKey]
      if (last === undefined || (/^[a-z]+-/.test(actKey) && ofOtherCountry(act, passage.text, to)))
        continue
      for (const article of articles) {
        const number = Number.parseInt(article.number, 10)
        if (number <= last) continue
        const alone = articles.length === 1
        report({
          at: {
            passage,
            from: alone ? from : article.from,
            to: alone ? to : article.from + article.number.length,
          },
          severity: 'warning',
          message: `The act named here ends with Article ${last}.`,
        })
      }
    }
  },
}

/** "the Criminal Code of Ukraine": only the codes of Kazakhstan are known. */
function ofOtherCountry(act: string, text: string, to: number): boolean {
  const named = `${act} ${text.slice(to, to + 120)}`
  return /\b(?:Code|Offen[cs]es) of (?:the )?(?!Republic of Kazakhstan|Kazakhstan|RK\b|RoK\b|Administrative)\p{Lu}/u.test(
    named,
  )
}
