import { expect, it } from 'vitest'
import { readMarkdown } from '../../readers/markdown/index.ts'
import { Understanding } from '../../understanding/index.ts'
import { shownCasebook } from './casebook-shown-for-tests.ts'
import { toldPenalty } from './penalties-told.ts'
import { namedIn } from './persons.ts'

const readNamed = namedIn(shownCasebook)

function told(sentence: string): string | undefined {
  const read = readMarkdown(new TextEncoder().encode(`${sentence}\n`), 'draft.md')
  if (!read.ok) throw new Error(read.fault.message)
  const draft = new Understanding(read.value)
  const [named] = draft.part(readNamed).alone
  const penalty = named && toldPenalty(draft, named)
  return penalty && `${penalty.kind} ${Object.values(penalty.term).join('-')}`
}

it.each([
  ['Marat Zhylanbayev was sentenced to seven years in prison.', 'prison 7-0-0'],
  ['Marat Zhylanbayev was sentenced to one year and nine months in prison.', 'prison 1-9-0'],
  ['Marat Zhylanbayev is serving a seven-year prison sentence.', 'prison 7-0-0'],
  ['Marat Zhylanbayev was sentenced to three years for extremism.', 'prison 3-0-0'],
  ['Marat Zhylanbayev was sentenced to 15 days of administrative detention.', 'arrest 0-0-15'],
  ['Marat Zhylanbayev was sentenced to three years of restricted freedom.', 'restriction 3-0-0'],
  ['Marat Zhylanbayev was given a suspended six-year prison sentence.', 'suspended 6-0-0'],
  ['Marat Zhylanbayev was given a six-year suspended sentence.', 'suspended 6-0-0'],
  ['In May 2023 Marat Zhylanbayev was sentenced to 20 days in detention.', 'arrest 0-0-20'],
  ['Marat Zhylanbayev faces up to seven years in prison.', undefined],
  ['Marat Zhylanbayev is serving three years in office.', undefined],
  ['Marat Zhylanbayev was banned from politics for three years.', undefined],
  ['Marat Zhylanbayev spent two months in prison.', undefined],
  ['Marat Zhylanbayev was sentenced to seven years, reduced to five years on appeal.', undefined],
  ['The brother of Marat Zhylanbayev was sentenced to three years in prison.', undefined],
  [
    'Marat Zhylanbayev was sentenced to two years in prison, then to four years in prison.',
    undefined,
  ],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toBe(expected)
})
