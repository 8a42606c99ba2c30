import type { Rule } from '../../rule.ts'
import { readContacts } from '../../understanding/index.ts'

/**
 * Digits of a whole international number by country code (ITU-T E.164 and the national numbering plans), of fixed and
 * mobile lines; free and premium-rate numbers of other lengths are not dialled from abroad. Other countries are left
 * alone. Checked on 2026-11-21 against the data of libphonenumber (as in libphonenumber-js 1.13.16): all agree.
 */
const lengths: readonly {
  readonly code: string
  readonly country: string
  readonly digits: readonly number[]
}[] = [
  { code: '7', country: 'Kazakhstan and Russia', digits: [11] },
  { code: '996', country: 'Kyrgyzstan', digits: [12] },
  { code: '998', country: 'Uzbekistan', digits: [12] },
  { code: '992', country: 'Tajikistan', digits: [12] },
  { code: '993', country: 'Turkmenistan', digits: [11] },
  { code: '380', country: 'Ukraine', digits: [12] },
  { code: '375', country: 'Belarus', digits: [12] },
  { code: '41', country: 'Switzerland', digits: [11] },
  { code: '33', country: 'France', digits: [11] },
  { code: '32', country: 'Belgium', digits: [10, 11] },
  { code: '48', country: 'Poland', digits: [11] },
  { code: '47', country: 'Norway', digits: [10] },
  { code: '1', country: 'the United States and Canada', digits: [11] },
]

export const phoneMalformed: Rule = {
  code: 'phone-malformed',
  group: 'privacy',
  title: 'A telephone number that cannot be dialled from abroad',
  why: 'The "8" of Kazakhstan and Russia is the prefix for calls within the country; behind a "+" it is wrong and stands for +7. A digit too few or too many is found for the countries in the table. Numbers without "+" are left alone.',
  source: 'ITU-T Recommendation E.164; Operational Bulletin of the ITU, numbering plans',
  examples: [
    {
      shows: 'plus and the domestic prefix',
      text: 'Tel.: +8 (727) 249 59 62\n',
      finds: ['+8 (727) 249 59 62'],
    },
    { shows: 'a digit lost', text: 'Tel.: +7 727 249 59 6\n', finds: ['+7 727 249 59 6'] },
    { shows: 'a zero behind the country code', text: 'Tel.: +41 (0) 22 917 90 00\n', finds: [] },
    {
      shows: 'right ones',
      text: 'Tel.: +7 (727) 249 59 62, +32-2 880 03 99, tel. 8 (727) 249 59 62\n',
      finds: [],
    },
    {
      shows: 'other countries',
      text: 'Tel.: +86 10 6505 5000, fax +82 2 721 0200, +81 3 5561 1111\n',
      finds: [],
    },
  ],
  check(draft, report) {
    for (const { kind, passage, from, to, printed, digits } of draft.part(readContacts)) {
      if (kind !== 'phone' || !digits.startsWith('+')) continue
      const number = digits.slice(1)
      const at = { passage, from, to }
      // No country has a code that begins with 83, 87 (but satellites, 870 and 878) or 89; 80 is free of charge.
      if (/^8[3479]\d{9}$/.test(number) && !/^87[08]/.test(number)) {
        report({
          at,
          severity: 'warning',
          message:
            'Behind “+” stands the country: Kazakhstan and Russia are +7, 8 is for calls within them.',
          suggestions: [printed.replace(/^\+\s?8/, '+7')],
        })
        continue
      }
      const plan = lengths.find(({ code }) => number.startsWith(code))
      const plain = printed.includes('(0)') ? number.length - 1 : number.length
      if (plan === undefined || plan.digits.includes(plain)) continue
      report({
        at,
        severity: 'warning',
        message: `This number has ${plain} digits; numbers of ${plan.country} have ${plan.digits.join(' or ')}.`,
      })
    }
  },
}
