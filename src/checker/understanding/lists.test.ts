import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { membersOf, namesAt, readCountedLists } from './lists.ts'
import { Understanding } from './understanding.ts'

describe('members of a list in a sentence', () => {
  it.each([
    ['torture, ill-treatment and unfair trials.', 3, 3],
    ['torture, ill-treatment, and unfair trials', 3, 3],
    ['freedom of assembly and association, torture and impunity', 3, 4],
    ['foreigners may not assemble; notice is permission; and pickets are rallies.', 3, 3],
    ['the "rights, duties and freedoms" of citizens and courts (civil, criminal)', 2, 2],
    ['Baytak and Respublica.', 2, 2],
    ['impunity', 1, 1],
  ])('%s', (text, least, most) => {
    expect(membersOf(text)).toMatchObject({ least, most })
  })
})

describe('names in a row', () => {
  it.each([
    ['Akylbek Muratbai, Rasul Zhumaniyazov, and Rinat Utambetov were arrested', 3, true, false],
    ['A. Gerasimov and R. Bayramov) when', 2, true, false],
    ['Baytak and Respublica.', 2, true, false],
    ['Aigerim Tleuzhan, Kalas Nurpeisov and others', 2, true, true],
    ['Duman Mukhamedkarim, a journalist, and Asylbek Zhamuratov', 1, false, false],
    ['Aigerim Tleuzhan (four years), Kalas Nurpeisov (eight years).', 2, true, false],
    ['nobody', 0, true, false],
  ])('%s', (text, count, sure, open) => {
    const list = namesAt(text)
    expect({ count: list.names.length, sure: list.sure, open: list.open }).toEqual({
      count,
      sure,
      open,
    })
  })
})

describe('lists behind a number', () => {
  const lists = (text: string) => {
    const draft = readMarkdown(new TextEncoder().encode(text), 'text.md')
    if (!draft.ok) throw new Error(draft.fault.message)
    return new Understanding(draft.value)
      .part(readCountedLists)
      .map(({ counts, kind, least }) => `${counts.at(-1)?.value} ${kind} ${least}`)
  }

  it.each([
    ['Two new parties were registered: Baytak and Respublica.', ['2 names 2']],
    [
      'Nine activists have been in prison since May (Asset Abishev, Almat Zhumagulov, Askar Kayyrbek, Ruslan Ginatullin, Yerzhan Yelshibayev, Maks Bokayev, Aron Atabek and Erzhan Elshibaev).',
      ['9 names 8'],
    ],
    [
      'The law has three flaws:\n\n- foreigners may not assemble;\n  - nor may minors;\n- notice is permission.\n',
      ['3 items 2'],
    ],
    [
      'Three demands follow below.\n\n1. Release the prisoners.\n2. Repeal the article.\n3. Pay compensation.\n',
      ['3 items 3'],
    ],
    ['The court sentenced two officers to prison.', []],
    ['In 12 cities rallies were refused (Radio Azattyq, Vlast).', []],
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })
})
