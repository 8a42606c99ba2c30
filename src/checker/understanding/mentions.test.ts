import { describe, expect, it } from 'vitest'
import { readPersons } from './mentions.ts'
import { readOrganisations } from './mentions-organisations.ts'
import { understand } from './mentions-shown-for-tests.ts'

const persons = (text: string) =>
  readPersons(understand(text)).mentions.map(({ written }) => written)

describe('persons', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'behind a calling',
      'Human rights activist Raigul Sadyrbayeva was detained.',
      ['Raigul Sadyrbayeva'],
    ],
    ['behind an office', 'Member of Parliament Edil Zhanbyrshin spoke.', ['Edil Zhanbyrshin']],
    [
      'behind an office with an abbreviation',
      'KIBHR Director Yevgeniy Zhovtis spoke.',
      ['Yevgeniy Zhovtis'],
    ],
    ['in bold', 'Two of them, **Gulzada Serzhan** and others, came.', ['Gulzada Serzhan']],
    ['with an initial', 'The trial of K. Masimov was closed.', ['K. Masimov']],
    [
      'with a possessive',
      'The appeal of Marat Zhylanbayev’s lawyer failed.',
      ['Marat Zhylanbayev'],
    ],
    ['a title with a surname', 'President Tokayev spoke.', ['Tokayev']],
    [
      'at the beginning of a sentence',
      'Following Temirlan Yensebek’s arrest, pickets began.',
      ['Temirlan Yensebek'],
    ],
    [
      'in a list',
      'Activists Akylbek Muratbai, Rasul Zhumaniyazov and Rinat Utambetov fled.',
      ['Akylbek Muratbai', 'Rasul Zhumaniyazov', 'Rinat Utambetov'],
    ],
    [
      'not institutions',
      'The Supreme Court, the Street Party and Radio Azattyq spoke of Central Asia.',
      [],
    ],
    [
      'not the titles of laws',
      'The Criminal Code and the Siracusa Principles of the United Nations.',
      [],
    ],
    ['not a heading in Title Case', '## Marat Hall Events\n\nText.', []],
    ['not countries', 'Slovenia Austria Sri Lanka, Viet Nam.', []],
    ['not capitals', 'BRIEFING PAPER FOR MARAT ZHYLANBAYEV AND OTHERS', []],
    ['not addresses', 'See https://bureau.kz/Marat-Zhylanbayev/Aidos-Sadykov for more.', []],
  ]
  it.each(cases)('%s', (_, text, names) => {
    expect(persons(text)).toEqual(names)
  })
})

describe('organisations', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'with small words',
      'The Kazakhstan International Bureau for Human Rights and the Rule of Law wrote.',
      ['Kazakhstan International Bureau for Human Rights and the Rule of Law'],
    ],
    [
      'two bodies are two',
      'The Ministry of Internal Affairs and the Ministry of Foreign Affairs.',
      ['Ministry of Internal Affairs', 'Ministry of Foreign Affairs'],
    ],
    ['not treaties', 'The International Covenant on Civil and Political Rights applies.', []],
  ]
  it.each(cases)('%s', (_, text, names) => {
    expect(readOrganisations(understand(text)).map(({ written }) => written)).toEqual(names)
  })
})
