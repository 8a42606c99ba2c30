import type { Rule } from '../../rule.ts'
import { readLetterParts } from '../../understanding/index.ts'
import { type Signer, signersOf, surnameOf } from './signers.ts'

/** The signatories against the persons whom the copy list names. */
export const copiesSignatories: Rule = {
  code: 'copies-signatories',
  group: 'letters',
  title: 'Signatures and copy list name other persons',
  why: 'Letters of several members go in copy to all of them. Where the list of copies repeats the signatories but for one, somebody was forgotten, added late or is spelt otherwise. Reported only where at least half of the signatories stand in one line of the copies.',
  examples: [
    {
      text: 'Brussels, 16 October 2020\n\nDear President,\n\nText.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nMarkéta Gregorová, Greens\n\nPetras Auštrevičius, Renew\n\nCopy: Members Heidi Hautala, Petras Auštrevičius',
      finds: ['Markéta Gregorová'],
      shows: 'one signatory without a copy',
    },
    {
      text: 'Brussels, 16 October 2020\n\nDear President,\n\nText.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nMarkéta Gregorová, Greens\n\nCopy: Members Heidi Hautala, Marketa Gregorova, Petras Auštrevičius',
      finds: ['Petras Auštrevičius'],
      shows: 'a copy without signature',
    },
    {
      text: 'Brussels, 16 October 2020\n\nDear President,\n\nText.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nPetras Auštrevičius, Renew\n\nCopy: Members Heidi Hautala, Petras Auštrevičus',
      finds: ['Petras Auštrevičus'],
      shows: 'spelt otherwise',
    },
    {
      text: 'Brussels, 16 October 2020\n\nDear President,\n\nText.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nPetras Auštrevičius, Renew\n\nCopy: Members Heidi Hautala, Petras Auštrevičius',
      finds: [],
      shows: 'the same persons',
    },
    {
      text: 'Brussels, 16 October 2020\n\nDear President,\n\nText.\n\nYours sincerely,\n\nHeidi Hautala, Greens\n\nPetras Auštrevičius, Renew\n\nCopy: Josep Borrell, High Representative',
      finds: [],
      shows: 'copies to others',
    },
  ],
  check(draft, report) {
    const letter = draft.part(readLetterParts)
    if (letter === undefined || letter.copies.length === 0) return
    const signers = signersOf(letter.signatures)
    for (const passage of letter.copies) {
      const copied = copiedIn(passage.text)
      const surnames = new Set(copied.map(({ name }) => surnameOf(name)))
      const both = signers.filter(({ surname }) => surnames.has(surname))
      const extra = copied.filter(
        ({ name }) => !signers.some(({ surname }) => surname === surnameOf(name)),
      )
      const missing = signers.filter(({ surname }) => !surnames.has(surname))
      if (both.length * 2 < signers.length || both.length === 0) continue
      for (const { name, from } of extra) {
        const near = missing.find((signer) => isNear(signer, name))
        report({
          at: { passage, from, to: from + name.length },
          severity: 'warning',
          message: near
            ? `The signature has “${near.name}”.`
            : 'This person gets a copy with the signatories and does not sign.',
          related: near ? [near] : [],
          suggestions: near ? [near.name] : [],
        })
      }
      for (const signer of missing) {
        if (extra.some(({ name }) => isNear(signer, name))) continue
        report({
          at: signer,
          severity: 'warning',
          message: 'This signatory is missing among those who get a copy.',
          related: [{ passage, from: 0, to: passage.text.length }],
        })
      }
    }
  },
}

const names =
  /(\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|del|di|da|al)){1,4})(?=\s*(?:[,;(]|and\b|$))/gu

function copiedIn(text: string): readonly { name: string; from: number }[] {
  return [...text.matchAll(names)].map(({ 1: all = '', index }) => {
    const name = all.replace(/^(?:(?:Copy|Copies|Members?|MEPs?|Mr|Ms|Mrs|Dr|Cc|CC)\.? )+/, '')
    return { name, from: index + all.length - name.length }
  })
}

/** The same first letters of given name and surname: one person spelt otherwise. */
function isNear({ name, surname }: Signer, other: string): boolean {
  return name[0] === other[0] && surname.slice(0, 3) === surnameOf(other).slice(0, 3)
}
