import { expect, it } from 'vitest'
import { wrapWords } from './wrap-words.ts'

it.each([
  ['Imprisonment, seven years', 34, undefined, ['Imprisonment, seven years']],
  [
    'Ban on posts or activities, three years',
    20,
    undefined,
    ['Ban on posts or', 'activities, three', 'years'],
  ],
  [
    'Rechtsschutzversicherungsgesellschaften',
    10,
    undefined,
    ['Rechtsschutzversicherungsgesellschaften'],
  ],
  ['Северо-Казахстанская', 13, 2, ['Северо-', 'Казахстанская']],
  ['article 456-2', 13, undefined, ['article 456-2']],
  ['Trial of eleven defendants', 10, 2, ['Trial of', 'eleven…']],
  ['', 10, undefined, []],
])('%s in lines of %i, at most %s', (text, length, most, lines) =>
  expect(wrapWords(text, length, most)).toEqual(lines),
)
