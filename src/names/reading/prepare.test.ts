import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareName, prepareSimple, prepareWords } from './prepare.ts'

const words = (name: string) =>
  prepareName(name).tokens.map(({ written, initial, father }) =>
    initial ? `${written}.` : father ? `${written} (father)` : written,
  )

describe('the words of a name as they are compared', () => {
  it.each([
    ['Марат Жыланбаев', ['Марат', 'Жыланбаев']],
    ['SUSLOV, Alexandr', ['SUSLOV', 'Alexandr']],
    ['Омаров С. К.', ['Омаров', 'С.', 'К.']],
    ['Вл. Косарев', ['Вл.', 'Косарев']],
    ['Виктор Ли.', ['Виктор', 'Ли']],
    ['Mr Marat Zhylanbaev', ['Marat', 'Zhylanbaev']],
    ['Aliyev, Rasul Jamaladdin oglu', ['Aliyev', 'Rasul', 'Jamaladdin (father)']],
    ['Govhar Kamran q', ['Govhar', 'Kamran (father)']],
    ['Hajizada I. Q.', ['Hajizada', 'I.', 'Q.']],
    ['BALIEVA ZagipaYahyanovna', ['BALIEVA', 'Zagipa', 'Yahyanovna (father)']],
    ['Қасым-Жомарт Тоқаев', ['Қасым-Жомарт', 'Тоқаев']],
    ['Cерік Құсайынов', ['Серік', 'Құсайынов']],
    ['Gilles de Robien', ['Gilles', 'Robien']],
    ['Ben Bradshaw', ['Ben', 'Bradshaw']],
    ['JC Juncker', ['J.', 'C.', 'Juncker']],
    ['', []],
  ])('%s: %j', (name, expected) => {
    expect(words(name)).toEqual(expected)
  })

  it('are the same whether the quick way or the thorough one reads them', () => {
    const part = fc.constantFrom(
      ...'Марат|Zhylanbaev|С|K|Dr|de|oglu|SUSLOV|Қасым|Ли|Вл|q'.split('|'),
    )
    const between = fc.constantFrom(' ', ', ', '. ', '  ')
    const names = fc
      .array(fc.tuple(part, between), { maxLength: 7 })
      .map((parts) => parts.map(([word, gap]) => word + gap).join(''))
    fc.assert(
      fc.property(names, (name) => {
        const quick = prepareSimple(name)
        if (quick === undefined) return
        const thorough = prepareWords(name)
        expect(quick.tokens.map((t) => t.written)).toEqual(thorough.tokens.map((t) => t.written))
        expect(quick.beforeComma).toBe(thorough.beforeComma)
      }),
      { numRuns: 500 },
    )
  })
})
