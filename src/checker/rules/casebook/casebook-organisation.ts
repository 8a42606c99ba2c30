import { bodies } from '../../../names/index.ts'
import {
  readAbbreviations,
  readOrganisations,
  readQuotations,
  type Understanding,
} from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { KnownOrganisation } from './knowledge.ts'
import { organisationFinder } from './organisations.ts'

export const casebookOrganisation: CasebookRule = {
  code: 'casebook-organisation',
  group: 'casebook',
  title: 'An organisation of the casebook is written in another way',
  why: 'An organisation is found under one name. A name that differs from the preferred one only in small words, the order of its words or a letter, and that the record does not have, is a warning; another name of the record, or one that the tables of bodies know, is a note, once in a draft. So is an abbreviation, introduced behind the name, that neither the record nor the tables have: a warning. Short forms of a name, quotations, and names that fit two organisations are left alone; names are read in English text.',
  examples: [
    {
      text: 'The Kazakhstan International Bureau of Human Rights and Rule of Law wrote to the court.',
      finds: ['Kazakhstan International Bureau of Human Rights and Rule of Law'],
      shows: 'a small word',
    },
    {
      text: 'The Kazakhstan International Bureau for Human Rights and the Rule of Law wrote to the court.',
      finds: ['Kazakhstan International Bureau for Human Rights and the Rule of Law'],
      shows: 'another name of the record',
    },
    {
      text: 'The Kazakhstan International Bureau for Human Rights and Rule of Law (KBHR) wrote.',
      finds: ['KBHR'],
      shows: 'another abbreviation',
    },
    {
      text: 'The Kazakhstan International Bureau for Human Rights and Rule of Law (KIBHR) wrote. The UN Human Rights Council met.',
      finds: [],
    },
    {
      text: 'The Kazakhstan International Bureau for Human Rights wrote to the court.',
      finds: [],
      shows: 'a short form',
    },
    {
      text: 'The Committee on the Rights of the Child met.',
      finds: [],
      shows: 'a body the casebook does not have',
    },
  ],
  check(draft, report, { known }) {
    if (known.organisations.length === 0) return
    const find = organisationFinder(known.organisations)
    const quotes = draft.part(readQuotations)
    const said = new Set<string>()
    for (const { passage, from, to, written } of draft.part(readOrganisations)) {
      const found = find(written)
      if (!found || quotes.covers(passage, from)) continue
      const { organisation, as, isSlip } = found
      const preferred = preferredLike(organisation, written)
      if (preferred === undefined || as?.use === 'preferred' || as?.use === 'abbreviation') continue
      if (!isSlip && said.has(written)) continue
      said.add(written)
      report({
        at: { passage, from, to },
        severity: isSlip ? 'warning' : 'note',
        message: as
          ? `The casebook prefers “${preferred}”; “${written}” is another name of its record.`
          : `The casebook writes “${preferred}”; it does not have the name “${written}”.`,
        suggestions: [preferred],
      })
    }
    for (const { at, abbreviation, others, name } of otherAbbreviations(draft, find))
      report({
        at,
        severity: 'warning',
        message: `The casebook abbreviates “${name}” as ${others.join(' or ')}, not ${abbreviation}.`,
        suggestions: others.length === 1 ? others : [],
      })
  },
}

/** The preferred name in the alphabet of what is written. */
const preferredLike = ({ names }: KnownOrganisation, written: string): string | undefined =>
  names.find(({ text, use }) => use === 'preferred' && isCyrillic(text) === isCyrillic(written))
    ?.text

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** Abbreviations introduced behind the name of an organisation that the record abbreviates in other ways. */
function otherAbbreviations(draft: Understanding, find: ReturnType<typeof organisationFinder>) {
  const mentions = Map.groupBy(draft.part(readOrganisations), ({ passage }) => passage)
  return draft
    .part(readAbbreviations)
    .introductions.flatMap(({ abbreviation, passage, from, to }) => {
      // " (KIBHR" stands directly behind the name.
      const named = mentions.get(passage)?.find((mention) => mention.to === from - 2)
      const found = named && find(named.written)
      if (!found) return []
      const { names } = found.organisation
      const name = preferredLike(found.organisation, named.written) ?? named.written
      const others = names
        .filter(({ use, text }) => use === 'abbreviation' && isCyrillic(text) === isCyrillic(name))
        .map(({ text }) => text)
      const every = [...names.map(({ text }) => text), ...bodies.otherNames(name)]
      if (others.length === 0 || every.some((one) => one.includes(abbreviation))) return []
      return [{ at: { passage, from, to }, abbreviation, others, name }]
    })
}
