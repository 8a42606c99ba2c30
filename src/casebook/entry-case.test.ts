import { describe, expect, it } from 'vitest'
import { contextForTests, example, made, typedAs, wrong } from '../../test/support/entry-forms.ts'
import { type FactRecord, readRecord } from '../records/index.ts'
import { caseOffers } from './entry-case.ts'
import { fieldOfFault } from './entry-reader.ts'

const person = example<FactRecord>('person')
const read = (fields: Record<string, string | readonly string[]>) =>
  caseOffers(typedAs(fields), contextForTests(person))

const who = { people: '0', 'people.0.who': 'person-035', 'people.0.role': 'accused' }
const source = { sources: '0', 'sources.0.source': 'source-083', 'sources.0.grade': '2' }
const act = { acts: '0', 'acts.0.type': 'detention', 'acts.0.date': '17.01.2025' }

describe('a form becomes records', () => {
  it('an event of a known person, with a title made of its type and the name', () => {
    const entered = read({ ...who, ...act, ...source })
    expect(wrong(entered)).toEqual([])
    expect(made(entered, 'event')).toMatchObject([
      {
        type: 'detention',
        date: '2025-01-17',
        title: { en: 'Detention (apprehension): Marat Zhylanbayev' },
        participants: [{ who: 'person-035', role: 'accused' }],
        sources: [{ source: 'source-083', grade: 2 }],
      },
    ])
  })

  it.each([
    ['Zhanbolat Mamai', { language: 'en', use: 'preferred' }],
    ['Жанболат Мамай', { language: 'ru', use: 'preferred' }],
    ['Жанболат Мамайұлы', { language: 'kk', use: 'preferred' }],
  ])('the name %s of a new person is taken with its language', (text, name) => {
    const entered = read({ ...who, 'people.0.who': 'new:person', 'people.0.who.text': text })
    expect(made(entered, 'person')).toMatchObject([{ names: [{ text, ...name }] }])
  })

  it('a name in another language stands beside the one typed first', () => {
    const entered = read({
      people: '0',
      'people.0.who': 'new:person',
      'people.0.who.text': 'Жанболат Мамай',
      'people.0.who.person.en': 'Zhanbolat Mamai',
    })
    expect(made(entered, 'person')).toMatchObject([
      {
        names: [
          { text: 'Zhanbolat Mamai', language: 'en' },
          { text: 'Жанболат Мамай', language: 'ru' },
        ],
      },
    ])
  })

  it('a proceeding with a charge, of which the event is a step and in which the measure is imposed', () => {
    const entered = read({
      ...who,
      ...act,
      ...source,
      cases: '0',
      'cases.0.type': 'criminal',
      'cases.0.number': '2023-77',
      'cases.0.charges': '0',
      'cases.0.charges.0.provision': 'provision-010',
      'cases.0.charges.0.stage': 'charged',
      measures: '0',
      'measures.0.type': 'pre-trial-detention',
      'measures.0.start': '17.01.2025',
      'measures.0.months': '2',
      'measures.0.imposed': 'acts.0',
    })
    expect(wrong(entered)).toEqual([])
    const [proceeding] = made(entered, 'proceeding')
    const [event] = made(entered, 'event')
    expect(proceeding).toMatchObject({
      person: 'person-035',
      role: 'accused',
      case: { number: '2023-77' },
      charges: [{ provision: 'provision-010', stage: 'charged' }],
    })
    expect(event?.proceedings).toEqual([proceeding?.id])
    expect(made(entered, 'measure')).toMatchObject([
      { person: 'person-035', proceeding: proceeding?.id, imposed: event?.id, term: { months: 2 } },
    ])
    for (const { input } of entered.offers) expect(readRecord(input)).toMatchObject({ ok: true })
  })

  it('two accused of one case have a proceeding and a measure each, and one case', () => {
    const entered = read({
      ...who,
      ...source,
      people: ['0', '1'],
      'people.1.who': 'person-036',
      'people.1.role': 'accused',
      cases: '0',
      'cases.0.type': 'criminal',
      measures: '0',
      'measures.0.type': 'fine',
      'measures.0.people': ['people.1'],
      'measures.0.shown': ['people.0', 'people.1'],
      'measures.0.amount': '57 675,50',
    })
    const proceedings = made(entered, 'proceeding') as { person: string; case: { key: string } }[]
    expect(proceedings.map((one) => one.person)).toEqual(['person-035', 'person-036'])
    expect(new Set(proceedings.map((one) => one.case.key)).size).toBe(1)
    expect(made(entered, 'measure')).toMatchObject([
      { person: 'person-036', amount: { value: 57675.5, currency: 'KZT' } },
    ])
  })

  it('the court that acted is no accused', () => {
    const entered = read({
      ...who,
      ...source,
      people: ['0', '1'],
      'people.1.who': 'organisation-061',
      'people.1.role': 'court',
      cases: '0',
      'cases.0.type': 'criminal',
    })
    expect(made(entered, 'proceeding')).toMatchObject([{ person: 'person-035' }])
  })

  it('a new source and a new place that are named twice are made once', () => {
    const place = (row: string) => ({
      [`${row}.place`]: 'new:place',
      [`${row}.place.text`]: 'Koshmambet',
      [`${row}.place.place.type`]: 'village',
    })
    const entered = read({
      ...who,
      ...act,
      ...place('acts.0'),
      measures: '0',
      'measures.0.type': 'house-arrest',
      ...place('measures.0'),
      sources: '0',
      'sources.0.source': 'new:source',
      'sources.0.publisher': 'Radio Azattyq',
      'sources.0.issued': 'January 2025',
    })
    expect(wrong(entered)).toEqual([])
    expect(made(entered, 'place')).toHaveLength(1)
    expect(made(entered, 'source')).toMatchObject([
      { publisher: 'Radio Azattyq', issued: '2025-01' },
    ])
  })

  it('the same form makes the same records: it cannot be written twice', () => {
    expect(read({ ...who, ...act, ...source })).toEqual(read({ ...who, ...act, ...source }))
  })
})

describe('what is wrong is said at its field', () => {
  it.each<[string, Record<string, string>, string]>([
    ['nothing at all', {}, 'people entry-nothing'],
    [
      'a name without a choice',
      { people: '0', 'people.0.who.text': 'Zhyl' },
      'people.0.who entry-unclear',
    ],
    [
      'an event without a part',
      { ...who, ...act, 'people.0.role': '' },
      'people.0.role entry-role',
    ],
    ['an event without a type', { ...who, ...act, 'acts.0.type': '' }, 'acts.0.type entry-term'],
    [
      'a date that is none',
      { ...who, ...act, 'acts.0.date': '31.02.2025' },
      'acts.0.date date-broken',
    ],
    [
      'a measure without a type',
      { ...who, measures: '0', 'measures.0.start': '2025' },
      'measures.0.type entry-term',
    ],
    [
      'a term in words',
      { ...who, measures: '0', 'measures.0.type': 'fine', 'measures.0.years': 'two' },
      'measures.0.years entry-number',
    ],
    [
      'a case against nobody',
      { cases: '0', 'cases.0.type': 'criminal' },
      'cases.0.type entry-nobody',
    ],
    [
      'a new source of which nothing is said',
      { ...who, ...act, sources: '0', 'sources.0.source': 'new:source' },
      'sources.0.title entry-source',
    ],
    [
      'an address that is none',
      {
        ...who,
        ...act,
        sources: '0',
        'sources.0.source': 'new:source',
        'sources.0.url': 'azattyq',
      },
      'sources.0.url entry-url',
    ],
    [
      'a new place without a type',
      { ...who, ...act, 'acts.0.place': 'new:place', 'acts.0.place.text': 'Oral' },
      'acts.0.place.place.type entry-term',
    ],
    [
      'a new provision without an article',
      {
        ...who,
        cases: '0',
        'cases.0.type': 'criminal',
        'cases.0.charges': '0',
        'cases.0.charges.0.provision': 'new:provision',
        'cases.0.charges.0.provision.provision.law': 'kz-criminal-code',
      },
      'cases.0.charges.0.provision.provision.article entry-article',
    ],
  ])('%s', (_, fields, fault) => expect(wrong(read(fields))).toContain(fault))

  it.each([
    ['acts.0 event, /date', 'acts.0.date'],
    ['acts.0 event, /participants/0/role', 'acts.0.by'],
    ['acts.0 event, /standards/0', 'acts.0.type'],
    ['acts.0 event', 'acts.0.type'],
    ['acts.7 event', undefined],
  ])('a fault of the casebook at "%s" is shown at %s', (where, field) =>
    expect(fieldOfFault(read({ ...who, ...act }).fields, where)).toBe(field),
  )
})
