import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, printQuery } from './index.ts'

const word = (text: string, not = false) => ({ is: 'word', not, text })
const phrase = (text: string, not = false) => ({ is: 'phrase', not, text })
const field = (name: string, value: string, not = false) => ({
  is: 'field',
  not,
  field: name,
  value,
})
const date = (from: string | null, to: string | null, bare = false, not = false) => ({
  is: 'date',
  not,
  from,
  to,
  bare,
})

describe('a question is read', () => {
  it.each([
    ['', []],
    ['custody Almaty', [[word('custody')], [word('Almaty')]]],
    ['"prison sentence"', [[phrase('prison sentence')]]],
    ['«лишение свободы»', [[phrase('лишение свободы')]]],
    ['trial -Koshmambet', [[word('trial')], [word('Koshmambet', true)]]],
    ['-"house arrest"', [[phrase('house arrest', true)]]],
    ['fine OR arrest 2022', [[word('fine'), word('arrest')], [date('2022', '2022', true)]]],
    ['штраф ИЛИ арест', [[word('штраф'), word('арест')]]],
    [
      'kind:event place:"West Kazakhstan"',
      [[field('kind', 'event')], [field('place', 'West Kazakhstan')]],
    ],
    ['статья:174 -тип:приговор', [[field('provision', '174')], [field('type', 'приговор', true)]]],
    ['since:2022', [[date('2022', null)]]],
    ['until:2024-06', [[date(null, '2024-06')]]],
    ['2022..2024', [[date('2022', '2024')]]],
    ['2022-01-05/2022-01-07', [[date('2022-01-05', '2022-01-07')]]],
    ['2022-05~', [[date('2022-05~', '2022-05~', true)]]],
    ['2022..', [[date('2022', null)]]],
    ['CCPR/C/129/D/2535/2015', [[word('CCPR/C/129/D/2535/2015')]]],
    ['cc-174', [[word('cc-174')]]],
    ['174', [[word('174')]]],
    ['"OR"', [[phrase('OR')]]],
  ])('%s', (text, clauses) => {
    expect(parseQuery(text)).toEqual({ query: { clauses }, notes: [] })
  })
})

describe('what is no valid part of a question is read as words, and said', () => {
  it.each([
    ['"house arrest', [[word('house')], [word('arrest')]], 'quote-open'],
    ['colour:red', [[word('colour:red')]], 'field-unknown'],
    ['since:yesterday', [[word('since:yesterday')]], 'date-unread'],
    ['OR arrest', [[word('arrest')]], 'or-alone'],
    ['arrest OR', [[word('arrest')]], 'or-alone'],
  ])('%s', (text, clauses, code) => {
    const { query, notes } = parseQuery(text)
    expect(query.clauses).toEqual(clauses)
    expect(notes.map((note) => note.code)).toEqual([code])
  })
  it.each(['- -- ---', '" "', '()[]{}', '…', ':::', '🙂'])('%s asks for nothing', (text) => {
    expect(parseQuery(text).query.clauses).toEqual([])
  })
  it('a question without end is cut, and said', () => {
    const { query, notes } = parseQuery('word '.repeat(5000))
    expect(query.clauses.length).toBe(32)
    expect(notes.map((note) => note.code)).toEqual(['too-long'])
  })
})

describe('any text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        '"',
        ' ',
        '-',
        ':',
        'OR',
        '..',
        '/',
        'kind:',
        'since:',
        '2022',
        '2022-13',
        'арест',
        '«',
        '|',
        '2022..2020',
      ],
    ),
  )
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''))
  const spaced = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(' '))

  it('is read, and written back reads as the same query', () => {
    fc.assert(
      fc.property(fc.oneof(text, spaced), (asked) => {
        const { query } = parseQuery(asked)
        const again = parseQuery(printQuery(query))
        expect(again.query).toEqual(query)
      }),
      { numRuns: 2000 },
    )
  })
})
