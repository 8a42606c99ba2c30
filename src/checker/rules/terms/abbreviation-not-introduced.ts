import { bodies, readName } from '../../../names/index.ts'
import type { Rule } from '../../rule.ts'
import {
  type AbbreviationUse,
  readAbbreviations,
  readCapitals,
  readQuotations,
} from '../../understanding/index.ts'
import { common, names, ofTheField } from './known-abbreviations.ts'

/** An abbreviation that the draft nowhere explains. */
export const abbreviationNotIntroduced: Rule = {
  code: 'abbreviation-not-introduced',
  group: 'terms',
  title: 'An abbreviation is used and never introduced',
  why: 'The person who decides on a letter is often not the one who knows the abbreviations. Those that everybody knows (UN, EU, NGO) are left alone; those of the field (ICCPR, OSCE, UPR) are a note, others a warning. Countries, surnames and headings in capitals and abbreviations inside quotations are no abbreviations of the draft.',
  examples: [
    {
      text: 'General Comments (UNHRC and UNCAT) are not applied.',
      finds: ['UNHRC', 'UNCAT'],
      shows: 'two abbreviations in brackets are no introduction',
    },
    { text: 'The Law of the RoK was amended.', finds: ['RoK'] },
    {
      text: 'The KNB arrested him. The KNB is silent.',
      finds: ['KNB'],
      shows: 'reported where it first stands',
    },
    {
      text: 'The National Security Committee (KNB) arrested him. The KNB is silent.',
      finds: [],
      shows: 'introduced in another language',
    },
    {
      text: 'Information is restricted as FOUO, i.e. information for official use only.',
      finds: [],
      shows: 'explained in place',
    },
    {
      text: 'The UN and the EU asked NGOs and MPs. Tel. in Oslo, NORWAY. See chapter IV.',
      finds: [],
      shows: 'known to all, a country, a Roman number',
    },
    {
      text: 'STATEMENT BY THE GROUP OF ORGANISATIONS\n\nThe Democratic Choice of Kazakhstan (DVK) is banned. He said “the KNB did it”.',
      finds: [],
      shows: 'capitals and quotations',
    },
  ],
  check(draft, report) {
    const { uses, introductions } = draft.part(readAbbreviations)
    const quotes = draft.part(readQuotations)
    const { small } = draft.part(readCapitals)
    const introduced = new Set(introductions.map(({ abbreviation }) => abbreviation))
    const unknown: { first: AbbreviationUse; times: number; sure: boolean }[] = []
    for (const [abbreviation, all] of Map.groupBy(uses, (use) => use.abbreviation)) {
      if (introduced.has(abbreviation) || common.has(abbreviation) || names.has(abbreviation))
        continue
      if (small.has(abbreviation.toLowerCase())) continue
      if (abbreviation.split('/').every((part) => introduced.has(part) || common.has(part)))
        continue
      const own = all.filter(
        ({ passage, from }) => !quotes.covers(passage, from) && passage.block.kind !== 'contents',
      )
      const first =
        own.find(({ passage }) => !passage.note && passage.block.kind !== 'heading') ?? own[0]
      if (first === undefined || isName(first)) continue
      const known = ofTheField.has(abbreviation)
      const aside = own.every(
        ({ passage }) => passage.note !== undefined || passage.block.kind === 'cell',
      )
      const sure = !known && !aside && !isReadAsWord(abbreviation)
      unknown.push({ first, times: own.length, sure })
    }
    const forInsiders = unknown.filter(({ sure }) => sure).length > mostForAll
    for (const { first, times, sure } of unknown)
      report({
        at: { passage: first.passage, from: first.from, to: first.to },
        severity: sure && !forInsiders ? 'warning' : 'note',
        message: `“${first.abbreviation}” is used ${times === 1 ? 'once' : `${times} times`} and nowhere written out.`,
      })
  },
}

/** A draft with more unknown abbreviations is written for people who know them: then each is a note. */
const mostForAll = 8

/** "Kati PIRI", "Oslo NORWAY": a surname or a place in capitals. */
function isName({ abbreviation, passage, from }: AbbreviationUse): boolean {
  if (abbreviation.length < 4 || !/^[A-Z]+$/.test(abbreviation)) return false
  const { main } = bodies.prepareBody(abbreviation, 'place')
  if (main.places.length > 0 || main.countries.length > 0) return true
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(passage.text.slice(Math.max(0, from - 30), from))?.[1]
  if (before === undefined) return false
  const word = `${abbreviation.slice(0, 1)}${abbreviation.slice(1).toLowerCase()}`
  return readName(`${before} ${word}`).parts.some(
    ({ role, certain }) => role === 'given' && certain,
  )
}

/** Five letters and more that can be spoken as a word: more likely a name than an abbreviation. */
function isReadAsWord(abbreviation: string): boolean {
  if (abbreviation.startsWith('UN')) return false
  return (
    abbreviation.length >= 5 &&
    !/[^AEIOUY]{3}/.test(abbreviation) &&
    /[AEIOU].*[AEIOU]/.test(abbreviation)
  )
}
