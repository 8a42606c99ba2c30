import { describe, expect, it } from 'vitest'
import { cutSentences } from './sentences.ts'

const cases: readonly (readonly [shows: string, text: string, sentences: readonly string[]])[] = [
  ['two sentences', 'He was arrested. The court ruled.', ['He was arrested.', 'The court ruled.']],
  [
    'an initial',
    'Compensation was paid in two cases (A. Gerasimov and R. Bayramov). No more.',
    ['Compensation was paid in two cases (A. Gerasimov and R. Bayramov).', 'No more.'],
  ],
  [
    'an abbreviation before a number',
    'Fined under art. 488 of the Code. She appealed.',
    ['Fined under art. 488 of the Code.', 'She appealed.'],
  ],
  [
    'a quotation closes after its stop',
    'He said: “It is a small step.” The lawyer agreed.',
    ['He said: “It is a small step.”', 'The lawyer agreed.'],
  ],
  [
    'a decimal',
    'Turnout was 71.1 per cent. Observers were removed.',
    ['Turnout was 71.1 per cent.', 'Observers were removed.'],
  ],
  [
    'a web address',
    'See https://bureau.kz/en/ for more. It is in English.',
    ['See https://bureau.kz/en/ for more.', 'It is in English.'],
  ],
  [
    'a lower-case word after a stop',
    'Any religious literature. and other material',
    ['Any religious literature. and other material'],
  ],
  [
    'a Russian abbreviation',
    'Осуждён по ст. 405 УК РК. Приговор вступил в силу.',
    ['Осуждён по ст. 405 УК РК.', 'Приговор вступил в силу.'],
  ],
  [
    '"etc." at an end',
    'Rallies, pickets, etc. The law forbids all.',
    ['Rallies, pickets, etc.', 'The law forbids all.'],
  ],
  [
    'initials of a country',
    'Talks with the U.S. Embassy went on.',
    ['Talks with the U.S. Embassy went on.'],
  ],
  ['nothing', '  ', []],
]

describe('cutting a text into sentences', () => {
  it.each(cases)('%s', (_, text, sentences) => {
    expect(cutSentences(text).map(([from, to]) => text.slice(from, to))).toEqual(sentences)
  })
})
