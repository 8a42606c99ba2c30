import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BodyKind, compareBodies, prepareBody, scoreBodies } from './index.ts'

const real = [
  'Kazakhstan International Bureau for Human Rights and Rule of Law',
  'КМБПЧиСЗ',
  'Медеуский районный суд № 2 г. Алматы',
  'ТОО «Асар»',
  'Street Party (Koshe Partiyasy)',
  'ИК-164/4',
  'Жаңаөзен',
  'Алматинская область',
  'улица Абая, 10',
  'РК',
  'Radio Azattyk (Kyrgyz service of RFE/RL)',
]
const pieces = [
  '«',
  '»',
  '"',
  '(',
  ')',
  '„',
  '“',
  '-',
  '№ 2',
  '155/14',
  'г.',
  'ООН',
  'court',
  '🙂',
  'محكمة',
  ',',
  'соты',
]

const anyName = fc.oneof(
  fc.constantFrom(...real),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...real, ...pieces)).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
)
const anyKind = fc.constantFrom<BodyKind>('organisation', 'place')

describe('any two names', () => {
  test('have a score between 0 and 1, the same both ways, alone and with its reasons', () => {
    fc.assert(
      fc.property(anyName, anyName, anyKind, (x, y, kind) => {
        const [a, b] = [prepareBody(x, kind), prepareBody(y, kind)]
        const { score, same } = compareBodies(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(same).toBe(score >= 0.7)
        expect(compareBodies(b, a).score).toBe(score)
        expect(scoreBodies(a, b)).toBe(score)
      }),
      { numRuns: 400 },
    )
  })

  test('give each side its own words in the reasons', () => {
    const [a, b] = [
      prepareBody('Medeu court', 'organisation'),
      prepareBody('Медеу полициясы', 'organisation'),
    ]
    const differs = { code: 'kinds-differ', values: { a: 'court', b: 'police' } }
    expect(compareBodies(a, b).why).toContainEqual(differs)
    const turned = { code: 'kinds-differ', values: { a: 'police', b: 'court' } }
    expect(compareBodies(b, a).why).toContainEqual(turned)
  })
})

describe('one name', () => {
  test('is the same as itself, unless nothing is written', () => {
    fc.assert(
      fc.property(anyName, anyKind, (name, kind) => {
        const written = name.replace(/[«»„“”"‟‹›\s]/gu, '') !== ''
        expect(compareBodies(prepareBody(name, kind), prepareBody(name, kind)).score).toBe(
          written ? 1 : 0,
        )
      }),
      { numRuns: 400 },
    )
  })

  const writings: readonly (readonly [string, (name: string) => string])[] = [
    ['in capitals', (name) => name.toUpperCase()],
    ['in small letters', (name) => name.toLowerCase()],
    ['in «»', (name) => `«${name}»`],
    ['in “”', (name) => `“${name}”`],
    ['in „“', (name) => `„${name}“`],
    ['in ""', (name) => `"${name}"`],
    ['with spaces around', (name) => `  ${name.replaceAll(' ', '   ')}\t`],
    ['in decomposed letters', (name) => name.normalize('NFD')],
  ]
  const inQuotes = /[«"„“(]/
  test.each(writings)('is the same %s', (_, write) => {
    for (const name of real.filter((each) => !inQuotes.test(each))) {
      const [plain, changed] = [
        prepareBody(name, 'organisation'),
        prepareBody(write(name), 'organisation'),
      ]
      expect(compareBodies(plain, changed).score, name).toBe(1)
      for (const other of real) {
        const against = prepareBody(other, 'organisation')
        expect(scoreBodies(changed, against), `${name} / ${other}`).toBe(
          scoreBodies(plain, against),
        )
      }
    }
  })
})

describe('what is no name', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['nothing', '', '', 0],
    ['nothing beside a name', '', 'Almaty', 0],
    ['only quotation marks', '«»', '""', 0],
    ['signs that differ', '🙂', '!!!', 0],
    ['a script that is not read, twice', 'محكمة ميديو', 'محكمة ميديو', 1],
    ['two names in a script that is not read', 'محكمة', 'شرطة', 0],
    ['ten thousand letters', 'а'.repeat(10_000), 'Алматы', 0],
    ['ten thousand words', 'суд Алматы № 2 '.repeat(1_000), 'суд Алматы № 2', 1],
    ['ten thousand brackets', '('.repeat(10_000), ')'.repeat(10_000), 0],
  ]
  test.each(cases)('%s has a score', (_, a, b, score) => {
    expect(scoreBodies(prepareBody(a, 'organisation'), prepareBody(b, 'organisation'))).toBe(score)
  })

  test('a place is never an organisation', () => {
    expect(scoreBodies(prepareBody('Almaty', 'place'), prepareBody('Almaty', 'organisation'))).toBe(
      0,
    )
  })
})
