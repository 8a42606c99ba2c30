import type { Rule } from '../../rule.ts'
import {
  type LetterParts,
  readAbbreviations,
  readLetterParts,
  readOrganisations,
  type Understanding,
} from '../../understanding/index.ts'

/** The organisations that write against those that sign. */
export const signatoriesOrganisations: Rule = {
  code: 'signatories-organisations',
  group: 'letters',
  title: 'An organisation writes and does not sign',
  why: 'A joint letter names its organisations in the first paragraph and signs for each of them. Reported where the first paragraphs introduce two organisations or more by their abbreviations, and the signatures have some of them but not all. Letters signed by persons alone are left alone.',
  examples: [
    {
      text: 'Brussels, 8 October 2014\n\nDear President,\n\nInternational Partnership for Human Rights (IPHR) and Norwegian Helsinki Committee (NHC) write to you.\n\nSincerely,\n\nBrigitte Dufour, IPHR Director',
      finds: ['NHC'],
    },
    {
      text: 'Brussels, 8 October 2014\n\nDear President,\n\nOn behalf of International Partnership for Human Rights (IPHR), Norwegian Helsinki Committee (NHC) and Kazakhstan International Bureau for Human Rights (KIBHR) we write.\n\nSincerely,\n\nBrigitte Dufour, IPHR\n\nBjørn Engesland, NHC',
      finds: ['KIBHR'],
    },
    {
      text: 'Brussels, 8 October 2014\n\nDear President,\n\nInternational Partnership for Human Rights (IPHR) and Norwegian Helsinki Committee (NHC) write to you.\n\nSincerely,\n\nBrigitte Dufour, IPHR Director\n\nBjørn Engesland, Norwegian Helsinki Committee',
      finds: [],
      shows: 'one signs with its full name',
    },
    {
      text: 'Brussels, 8 October 2014\n\nDear President,\n\nWe ask about the European Union (EU) and the International Covenant on Civil and Political Rights (ICCPR).\n\nSincerely,\n\nHeidi Hautala\n\nPetras Auštrevičius',
      finds: [],
      shows: 'abbreviations that nobody signs for',
    },
  ],
  check(draft, report) {
    const letter = draft.part(readLetterParts)
    if (letter === undefined || letter.signatures.length === 0) return
    checkNames(draft, letter, report)
    const [first, second] = letter.body
    const writers = draft
      .part(readAbbreviations)
      .introductions.filter(
        ({ passage, expansion }) =>
          expansion !== undefined && (passage === first || passage === second),
      )
    const signed = letter.signatures.map(({ text }) => text.toLowerCase()).join('\n')
    const signs = ({ abbreviation, expansion }: (typeof writers)[number]) =>
      signed.includes(abbreviation.toLowerCase()) ||
      signed.includes(expansion?.toLowerCase() ?? abbreviation)
    if (writers.length < 2 || !writers.some(signs)) return
    for (const writer of writers.filter(
      (each) => !signs(each) && body.test(each.expansion ?? ''),
    )) {
      report({
        at: { passage: writer.passage, from: writer.from, to: writer.to },
        severity: 'warning',
        message: `${writer.abbreviation} writes the letter and nobody signs for it.`,
      })
    }
  },
}

const body =
  /Partnership|Committee|Bureau|Foundation|Centre|Center|Association|Coalition|Federation|Watch|House|Network|Union of|League|Institute|International|Group|Fund|Front|Defenders|Alliance|Initiative/

/** Bodies named in full in one row of the first paragraph, of which all but one or two sign. */
function checkNames(
  draft: Understanding,
  { body: paragraphs, signatures }: LetterParts,
  report: Parameters<Rule['check']>[1],
): void {
  const [first] = paragraphs
  if (first === undefined || !/\b(?:[Ww]e\b|on behalf of|write|writing)/.test(first.text)) return
  const introduced = new Set(
    draft
      .part(readAbbreviations)
      .introductions.map(({ passage, from }) => `${passage.index} ${from}`),
  )
  const named = draft
    .part(readOrganisations)
    .filter(({ passage, written }) => passage === first && body.test(written))
  const listed = named.filter(({ to, from }, at) => {
    const gap = (a: number, b: number | undefined) => first.text.slice(a, b)
    const next = named[at + 1]
    const before = named[at - 1]
    return (
      (next !== undefined && link.test(gap(to, next.from))) ||
      (before !== undefined && link.test(gap(before.to, from)))
    )
  })
  const signed = signatures.map(({ text }) => text.toLowerCase()).join('\n')
  const signs = (written: string): boolean => {
    const initials = (written.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()
    return signed.includes(written.toLowerCase()) || signed.includes(initials)
  }
  const missing = listed.filter(({ written }) => !signs(written))
  if (missing.length === 0 || listed.length - missing.length < 2 || missing.length > 2) return
  for (const { passage, from, to, written } of missing) {
    // Introduced by an abbreviation, it was looked at above.
    if (introduced.has(`${passage.index} ${to + 2}`)) continue
    report({
      at: { passage, from, to },
      severity: 'warning',
      message: `${written} writes the letter and nobody signs for it.`,
    })
  }
}

const link = /^(?:,|,? and|;) (?:the )?$/
