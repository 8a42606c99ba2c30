import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDemands } from './compare.ts'
import type { Relation } from './relation.ts'

const of = (text: string) => ({ key: text, text })
const compare = (a: string, b: string) => compareDemands(of(a), of(b))

const demands = [
  'Ratify the Optional Protocol to the Convention against Torture',
  'Repeal article 174 of the Criminal Code and release persons convicted under it',
  'Investigate all allegations of torture promptly, and prosecute those responsible',
  'Allow peaceful assemblies without permission, including single pickets',
  'Train judges and prosecutors on violence against women',
  'Отменить статью 174 Уголовного кодекса и освободить осужденных',
  'Создать независимый орган для расследования пыток',
  'Өлім жазасын жою',
]
const demand = fc.constantFrom(...demands)
const opposite: Record<Relation, Relation> = {
  same: 'same',
  narrower: 'wider',
  wider: 'narrower',
  different: 'different',
}

describe('comparing demands', () => {
  it('says the same the other way round', () => {
    fc.assert(
      fc.property(demand, demand, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)]
        expect(back.score).toBeCloseTo(there.score, 10)
        expect(back.relation).toBe(opposite[there.relation])
      }),
    )
  })

  it.each(demands)('is itself: %s', (text) => {
    const { score, relation } = compare(text, text)
    expect(relation).toBe('same')
    expect(score).toBeGreaterThan(0.8)
  })

  it.each([
    'ratify the optional protocol to the Convention against Torture',
    'release political prisoners immediately',
    'investigate complaints of torture',
  ])('does not mind the order of the things asked: %s', (text) => {
    const words = 'Decriminalize libel'
    const [there, back] = [`${words}; ${text}`, `${text}; ${words}`]
    expect(compare(there, back).relation).toBe('same')
    for (const other of demands)
      expect(compare(there, other).score).toBeCloseTo(compare(back, other).score, 1)
  })

  it('does not mind the order of words that name one thing each', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['journalists', 'bloggers', 'lawyers', 'pickets', 'websites'], {
          minLength: 5,
        }),
        demand,
        (words, other) => {
          const text = (list: readonly string[]) => `Protect ${list.join(' ')}`
          const plain = text(['journalists', 'bloggers', 'lawyers', 'pickets', 'websites'])
          expect(compare(text(words), other).score).toBeCloseTo(compare(plain, other).score, 10)
        },
      ),
    )
  })

  describe.each([
    ['Continue its efforts to ', ''],
    ['Take further steps to ', ''],
    ['Take all necessary measures to ', ''],
    ['Redouble its efforts, without delay, to ', ''],
    ['', ', in line with international human rights standards'],
    ['', ', in accordance with its international obligations'],
  ])('with "%s…%s"', (before, behind) => {
    const dressed = (text: string) => `${before}${text}${behind}`
    it.each(demands.slice(0, 5))('asks what it asked: %s', (text) => {
      expect(compare(text, dressed(text)).relation).toBe('same')
      for (const other of demands)
        expect(compare(dressed(text), other).score).toBeCloseTo(compare(text, other).score, 1)
    })
  })

  it.each([
    ['Продолжать усилия, чтобы ', 'Отменить смертную казнь'],
    ['Принять все необходимые меры и ', 'отменить смертную казнь'],
  ])('drops what Russian drafters put before: %s', (before, text) => {
    expect(compare('Abolish the death penalty', before + text).relation).not.toBe('different')
  })
})

it.each<[Relation, string, string]>([
  ['narrower', 'Ratify OPCAT and the Rome Statute', 'Ratify the Rome Statute'],
  ['wider', 'Ratify the Rome Statute', 'Ratify OPCAT and the Rome Statute'],
  ['narrower', 'Amend the Criminal Code', 'Amend article 174 of the Criminal Code'],
  ['narrower', 'Decriminalize libel, and release journalists', 'Decriminalize libel'],
  ['same', 'Abolish the death penalty', 'Abolish capital punishment'],
])('%s: "%s", then "%s"', (relation, a, b) => expect(compare(a, b).relation).toBe(relation))

describe('says why', () => {
  it('names the treaty, the article and the verb in common', () => {
    expect(
      compare('Ratify OPCAT', 'Ratify the Optional Protocol to the Convention against Torture').why,
    ).toEqual([
      { of: 'instrument', shared: ['opcat'] },
      { of: 'act', shared: ['join'] },
    ])
  })

  it('names what speaks against', () => {
    const { why } = compare('Repeal article 174', 'Amend article 274')
    expect(why).toContainEqual({ of: 'other-article', a: ['174'], b: ['274'] })
    expect(why).toContainEqual({ of: 'other-act', a: ['abolish'], b: ['amend'] })
  })
})

it('takes articles and themes of the record into account', () => {
  const plain = compareDemands(
    of('Mend the law on incitement'),
    of('Mend the law on incitement to hatred'),
  )
  const other = compareDemands(
    {
      ...of('Mend the law on incitement'),
      articles: ['Article 19 of the ICCPR'],
      themes: ['expression'],
    },
    {
      ...of('Mend the law on incitement to hatred'),
      articles: ['Article 14'],
      themes: ['torture'],
    },
  )
  expect(other.score).toBeLessThan(plain.score)
})
