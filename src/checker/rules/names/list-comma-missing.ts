import { readName } from '../../../names/index.ts'
import type { Rule } from '../../rule.ts'
import { type CapitalRun, readCapitals, type Understanding } from '../../understanding/index.ts'

const quotedEnd = /["”»]( )(?=\p{Lu})/gu

/** Two bodies of a list that run into each other. */
export const listCommaMissing: Rule = {
  code: 'list-comma-missing',
  group: 'names',
  title: 'A comma is missing between two names of a list',
  why: 'Where the comma between two organisations is missing, a reader counts one signatory less, and so does every program that splits the list. Reported where a name in quotation marks is followed by the same words with which other names of the list begin, and, as a note, where two given names and two surnames alternate between two commas.',
  examples: [
    {
      text: 'The group included: Public Foundation "Meirim", Public Foundation "Doctor S.N." Public Foundation "Erkindik Kanaty", Legal Policy Research Centre.',
      finds: ['" Public Foundation'],
      shows: 'two foundations without a comma',
    },
    {
      text: 'Signed by: Public Association «Odil Soz», Public Foundation «Ar.Rukh.Khak» Public Association «Feminita», Public Foundation «Meirim».',
      finds: ['» Public Association'],
    },
    {
      text: 'The resolution names Max Bokayev, Aron Atabek Nurbek Kushakbayev, Almat Zhumagulov and Aset Abishev.',
      finds: ['Atabek Nurbek'],
      shows: 'two persons without a comma',
    },
    {
      text: 'The group included: Public Foundation "Meirim", Public Foundation "Doctor S.N.", Public Foundation "Erkindik Kanaty", Legal Policy Research Centre.',
      finds: [],
      shows: 'a list with all its commas',
    },
    {
      text: 'The Law "On Public Associations" Public Foundation "Meirim" criticised, and the "Amanat" Party supported, was adopted.',
      finds: [],
      shows: 'no list',
    },
    {
      text: 'Present were Public Foundation "Meirim" and Public Foundation "Erkindik Kanaty", Public Association "Feminita" with others.',
      finds: [],
      shows: 'joined by a word',
    },
  ],
  check(draft, report) {
    for (const { passage, words } of personsRunTogether(draft)) {
      const [, second, third] = words
      if (second === undefined || third === undefined) continue
      report({
        at: { passage, from: second.from, to: third.to },
        severity: 'note',
        message: `Two persons of the list seem to run into each other before “${third.text}”: a comma may be missing.`,
        suggestions: [`${second.text}, ${third.text}`],
      })
    }
    for (const passage of draft.passages) {
      const { text } = passage
      if (!/["”»] \p{Lu}/u.test(text)) continue
      const beginnings = new Map<string, number>()
      for (const { 1: beginning = '', index } of text.matchAll(
        /[,;:] (?:and )?(\p{Lu}[\p{L}-]+ \p{L}+)/gu,
      ))
        if (!beginnings.has(beginning)) beginnings.set(beginning, index)
      for (const { index } of text.matchAll(quotedEnd)) {
        const next = /^\p{Lu}[\p{L}-]+ \p{L}+/u.exec(text.slice(index + 2, index + 80))?.[0]
        if (next === undefined || (beginnings.get(next) ?? index) >= index) continue
        report({
          at: { passage, from: index, to: index + 2 + next.length },
          severity: 'warning',
          message: `Two names of the list run into each other before “${next}”: a comma is missing.`,
          suggestions: [`${text[index] ?? ''}, ${next}`],
        })
      }
    }
  },
}

/** "…, Aron Atabek Nurbek Kushakbayev, …": four words between commas, given name and surname twice. */
function personsRunTogether(draft: Understanding): readonly CapitalRun[] {
  return draft.part(readCapitals).runs.filter(({ passage, from, to, words }) => {
    if (words.length !== 4 || words.some(({ text }) => !/^\p{Lu}\p{Ll}{2,}$/u.test(text)))
      return false
    const before = passage.text.slice(Math.max(0, from - 2), from)
    if (before !== ', ' || !/^(?:,| and )/.test(passage.text.slice(to, to + 5))) return false
    const [a, b, c, d] = words.map(({ text }) => text)
    return isNamed(`${a} ${b}`) && isNamed(`${c} ${d}`, true)
  })
}

/** Given name and surname, in this order; `sure`: the tables know the given name. */
function isNamed(written: string, sure = false): boolean {
  const [first, second] = readName(written).parts
  return first?.role === 'given' && second?.role === 'surname' && (first.certain || !sure)
}
