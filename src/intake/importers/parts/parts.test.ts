import { describe, expect, it } from 'vitest'
import { kinds, type RecordOf, readRecord } from '../../../records/index.ts'
import { articlesIn } from './articles.ts'
import { englishDate, englishDay } from './dates.ts'
import { htmlText } from './html-text.ts'
import { history, joinTo } from './join.ts'
import { localLanguage } from './language.ts'
import { remedyType } from './remedies.ts'
import { tidyText } from './wording.ts'

describe('the text of a recommendation without what belongs to its list', () => {
  it.each([
    ['Do it (Spain);', 'Do it (Spain)'],
    ['Do it  (Spain);2', 'Do it (Spain)'],
    ['Do it (Spain)2;', 'Do it (Spain)'],
    ['Do it (Spain); and', 'Do it (Spain)'],
    ['Do it (Spain). ', 'Do it (Spain)'],
    ['Ratify Convention No. 189', 'Ratify Convention No. 189'],
  ])('%s', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy)
  })
})

describe('articles of international instruments', () => {
  it.each<[string, string[]]>([
    ['Article 19 of the ICCPR', ['Article 19 of the ICCPR']],
    [
      'articles 19 and 21 of the Covenant',
      ['Article 19 of the Covenant', 'Article 21 of the Covenant'],
    ],
    ['article 174 of the Criminal Code', []],
  ])('%s', (text, articles) => {
    expect(articlesIn(text)).toEqual(articles)
  })
})

describe('days in English', () => {
  it.each([
    ['on 12 February 2010, at the 9th meeting', '2010-02-12'],
    ['5 October 2014 (initial submission)', '2014-10-05'],
    ['October 2014', '2014-10'],
    ['in 2014', '2014'],
    ['no day', undefined],
  ])('%s', (text, day) => {
    expect(englishDate(text)).toBe(day)
  })
  it('a month alone is no day', () => {
    expect(englishDay('October 2014')).toBeUndefined()
  })
})

it('HTML becomes words, paragraphs on lines of their own', () => {
  expect(htmlText('<p>One &amp; <b>two</b></p><ul><li>three</li></ul>')).toBe('One & two\nthree')
})

describe('the language of a text among ours', () => {
  it.each([
    ['The State party should act', undefined, 'en'],
    ['Государству следует действовать', undefined, 'ru'],
    ['Мемлекетке әрекет ету қажет', undefined, 'kk'],
    ['The text is still in English', 'ru', 'en'],
    ['El Estado parte debe actuar con prontitud y eficacia', 'es', undefined],
    ['123', undefined, undefined],
  ])('%s (export in %s)', (text, said, language) => {
    expect(localLanguage(text, said)).toBe(language)
  })
})

describe('what a remedy is', () => {
  it.each([
    ['release him immediately', 'release'],
    ['quash the conviction', 'restitution'],
    ['provide adequate compensation', 'compensation'],
    ['conduct a thorough investigation into the torture', 'investigation'],
    ['bring its legislation into conformity with the Covenant', 'law-change'],
    ['take all steps to prevent similar violations in the future', 'non-repetition'],
    ['publish the Views and disseminate them widely', 'publication'],
    ['offer a public apology', 'satisfaction'],
    ['give him medical care', 'rehabilitation'],
    ['provide an effective remedy', 'effective-remedy'],
  ])('%s', (text, type) => {
    expect(remedyType(text)).toBe(type)
  })
})

describe('one publisher beside another', () => {
  const read = readRecord({
    ...kinds.recommendation.example,
    positions: [{ position: 'pending', symbol: 'A/HRC/14/10' }],
    recommenders: ['FR'],
  })
  if (!read.ok) throw new Error('example')
  const held = read.value as RecordOf<'recommendation'>
  const offered = {
    ...held,
    id: 'recommendation-other',
    text: { en: 'another edition of it' },
    actionCategory: 5,
    recommenders: ['FR', 'DE'],
    positions: [{ position: 'supported', stated: 'Accepted' }],
  }
  it('fills what is empty, puts lists together, replaces nothing', () => {
    expect(joinTo(held, offered)).toMatchObject({
      id: held.id,
      text: held.text,
      actionCategory: 5,
      recommenders: ['FR', 'DE'],
      positions: [{ position: 'pending' }, { position: 'supported' }],
    })
  })
  it('a second time changes nothing', () => {
    const once = joinTo(held, offered)
    expect(joinTo(once, offered)).toEqual(once)
  })
  it('an answer that only repeats the last one is not told twice', () => {
    const told = [{ position: 'supported', symbol: 'A/HRC/14/10' }]
    expect(history(told, [{ position: 'supported', stated: 'Accepted' }])).toEqual(told)
  })
})
