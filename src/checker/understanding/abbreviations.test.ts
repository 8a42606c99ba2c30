import { describe, expect, it } from 'vitest'
import { readAbbreviations } from './abbreviations.ts'
import { understand } from './mentions-shown-for-tests.ts'

describe('abbreviations in use', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['plural and possessive endings', 'NGOs and the EU’s UPR', ['NGO', 'EU', 'UPR']],
    [
      'a small letter, a plus, a stroke',
      'The law of the RoK on LGBTIQ+ people, says RFE/RL',
      ['RoK', 'LGBTIQ+', 'RFE/RL'],
    ],
    ['no Roman numbers', 'Chapter IV and VII', []],
    ['no document symbols', 'CCPR/C/KAZ/CO/2 and A/HRC/45/10', []],
    ['no addresses', 'IPHR@IPHRonline.org and https://bureau.kz/NPP?x=AB', []],
    ['no text in capitals', 'BRIEFING PAPER FOR THE DIALOGUE ON KEY ISSUES', []],
    ['no initials and no codes of letters and digits', 'K. Masimov, GE.10-123, AB12', []],
  ]
  it.each(cases)('%s', (_, text, found) => {
    expect(
      readAbbreviations(understand(text)).uses.map(({ abbreviation }) => abbreviation),
    ).toEqual(found)
  })
})

describe('introductions', () => {
  const cases: readonly (readonly [string, string, readonly (string | undefined)[]])[] = [
    ['behind the long form', 'a nuclear power plant (NPP) is planned', ['nuclear power plant']],
    [
      'with small words',
      'Kazakhstan International Bureau for Human Rights and Rule of Law (KIBHR) wrote',
      ['Kazakhstan International Bureau for Human Rights and Rule of Law'],
    ],
    [
      'with an abbreviation inside',
      'the US Agency for International Development (USAID) paid',
      ['US Agency for International Development'],
    ],
    [
      'before the long form',
      'The UPR (Universal Periodic Review) began',
      ['Universal Periodic Review'],
    ],
    [
      'with “hereafter”',
      'civil society organisations (hereafter “CSOs”) wrote',
      ['civil society organisations'],
    ],
    ['in another language', 'the National Security Committee (KNB) answered', [undefined]],
    ['explained in place', 'restricted as FOUO, i.e. for official use only', [undefined]],
    ['not two in one pair of brackets', 'General Comments (UNHRC and UNCAT) apply', []],
    ['not a remark', 'the law (see the NPP case) was passed', []],
  ]
  it.each(cases)('%s', (_, text, expansions) => {
    expect(
      readAbbreviations(understand(text)).introductions.map(({ expansion }) => expansion),
    ).toEqual(expansions)
  })
})
