import type { Rule } from '../../rule.ts'
import { readAbbreviations, readLetterParts } from '../../understanding/index.ts'

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
