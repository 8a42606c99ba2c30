import { describe, expect, test } from 'vitest'
import type { Block } from '../../tree/index.ts'
import { misplacedLetters } from '../places/index.ts'
import { readText } from './index.ts'

const read = (text: string) => {
  const result = readText(new TextEncoder().encode(text), 'report.txt')
  if (!result.ok) throw new Error(result.fault.message)
  expect(misplacedLetters(result.value, text)).toEqual([])
  return result.value
}
const brief = ({ kind, label, level, text }: Block): string =>
  [kind, level > 0 ? level : '', label ?? '', text].filter((part) => part !== '').join(' | ')

describe('lines broken by a program', () => {
  const wrapped = `Individuals have been prosecuted for peacefully meeting for worship,
sharing about their faith online or in person, teaching children about
religion or trying to import religious literature.
   Trials were also conducted for possessing or distributing religious
books, even though this is not a crime under inter-
national law.
`
  test('become paragraphs again', () => {
    expect(read(wrapped).blocks.map((block) => block.text)).toEqual([
      'Individuals have been prosecuted for peacefully meeting for worship, sharing about their faith online or in person, teaching children about religion or trying to import religious literature.',
      'Trials were also conducted for possessing or distributing religious books, even though this is not a crime under international law.',
    ])
  })

  test('items hang under their labels', () => {
    const draft = read(`${wrapped}
We ask that
  •  justice is restored to all victims of administrative punishment on
     the grounds of peacefully practising their faith;
     o  in every region of the country and in each of the large cities,
        and in the capital;
  •  prosecution is put to an end.
`)
    expect(draft.blocks.slice(-3).map(brief)).toEqual([
      'item | • | justice is restored to all victims of administrative punishment on the grounds of peacefully practising their faith;',
      'item | 1 | • | in every region of the country and in each of the large cities, and in the capital;',
      'item | • | prosecution is put to an end.',
    ])
  })
})

test('lines that no program broke are paragraphs', () => {
  const draft = read(
    'Your Excellency,\nI am writing to express my concern.\nSincerely,\nNorwegian Helsinki Committee',
  )
  expect(draft.blocks).toHaveLength(4)
})

test('heads and numbers of pages are marked, and sentences go on behind them', () => {
  const draft = read(
    `The electoral campaigns took place at the level of the
\fShadow report 2
Republic in 2022 and later.
\fShadow report 3
The second paragraph is here.
\fShadow report 4
The third paragraph is here.`,
  )
  expect(draft.blocks.filter((block) => block.running).map((block) => block.text)).toEqual([
    'Shadow report 2',
    'Shadow report 3',
    'Shadow report 4',
  ])
  expect(draft.blocks[0]?.text).toBe(
    'The electoral campaigns took place at the level of the Republic in 2022 and later.',
  )
})

test('titles in capitals and short lines over paragraphs are headings', () => {
  const long =
    'In 2023 there were 203 administrative prosecutions, and 172 of these resulted in convictions and sentences.'
  const draft = read(
    `BRIEFING PAPER ON RELIGION\n\n1. Freedom of belief\n\n${long}\n\n2. Figures\n\n${long}`,
  )
  expect(draft.blocks.map((block) => [block.kind, block.label])).toEqual([
    ['heading', undefined],
    ['heading', '1.'],
    ['paragraph', undefined],
    ['heading', '2.'],
    ['paragraph', undefined],
  ])
})

test('a number on a line of its own belongs to the paragraph below', () => {
  const draft = read('1.\nKazakhstan acceded.\nMore.\n2.\nIt did not.')
  expect(draft.blocks.map(brief)).toEqual([
    'paragraph | 1. | Kazakhstan acceded.',
    'paragraph | More.',
    'paragraph | 2. | It did not.',
  ])
})

test('Markdown by another name is read as Markdown', () => {
  const draft = read('## One\n\n**Two** three.\n\n## Four\n\nFive **six**.')
  expect(draft.format).toBe('text')
  expect(draft.blocks.map(brief)).toEqual([
    'heading | 2 | One',
    'paragraph | Two three.',
    'heading | 2 | Four',
    'paragraph | Five six.',
  ])
})
