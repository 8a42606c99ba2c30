import { describe, expect, it } from 'vitest'
import type { KnownPerson } from './knowledge.ts'
import { protectedNames } from './protected-names.ts'

const person = (names: readonly string[], over: Partial<KnownPerson> = {}): KnownPerson => ({
  record: names[0] ?? '',
  names: names.map((text) => ({ text, use: 'preferred' })),
  penalties: [],
  charges: [],
  status: () => ({ label: '', tone: 'unknown', held: false, sure: false }),
  ...over,
})

/** Names of the sample casebook; that they are protected is made up for the test. */
const find = protectedNames([
  person(['Raigul Sadyrbayeva'], { withheld: 'consent' }),
  person(['Кенжебек Абишев'], { withheld: 'confidentiality' }),
  person(['Асет Абишев']),
])

const found = (text: string, anyCase = false) =>
  find?.(text, anyCase).map(({ from, to }) => text.slice(from, to))

describe('a name that may not be printed', () => {
  it.each([
    ['whole', 'Raigul Sadyrbayeva spoke.', 'Raigul Sadyrbayeva'],
    ['in another order', 'SADYRBAYEVA RAIGUL', 'SADYRBAYEVA RAIGUL'],
    ['the surname alone', 'The lawyer of Sadyrbayeva appealed.', 'Sadyrbayeva'],
    ['with a possessive', "Sadyrbayeva's lawyer appealed.", 'Sadyrbayeva'],
    ['in another spelling', 'Ms Sadyrbaeva appealed.', 'Sadyrbaeva'],
    ['in Cyrillic letters', 'Райгуль Садырбаева выступила.', 'Райгуль Садырбаева'],
    ['in a Russian case', 'Адвокат Садырбаевой подал жалобу.', 'Садырбаевой'],
    ['in a Russian case, whole', 'Приговор Кенжебеку Абишеву.', 'Кенжебеку Абишеву'],
    ['in a Kazakh case', 'Садырбаеваның адвокаты шағымданды.', 'Садырбаеваның'],
    ['from Cyrillic letters into Latin', 'Kenzhebek Abishev was freed.', 'Kenzhebek Abishev'],
  ])('is found %s', (_, text, name) => {
    expect(found(text)).toEqual([name])
  })

  it.each([
    ['a man of the family', 'Mr Sadyrbayev appealed. Садырбаев обжаловал.'],
    ['a given name', 'Raigul Akhmetova spoke.'],
    ['small letters in a sentence', 'The word sadyrbayeva means nothing.'],
  ])('is not found in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('is found in small letters where nobody writes capitals', () => {
    expect(found('draft-sadyrbayeva.docx', true)).toEqual(['sadyrbayeva'])
  })

  it('is shared where somebody who may be named bears it', () => {
    expect(find?.('Абишева осудили.')).toMatchObject([{ alone: true, shared: true }])
    expect(find?.('Кенжебека Абишева осудили.')).toMatchObject([{ alone: false, shared: false }])
  })
})

it('has nothing to look for where nobody is protected', () => {
  expect(protectedNames([person(['Marat Zhylanbayev'])])).toBeUndefined()
})
