import { describe, expect, test } from 'vitest'
import { type Rough, Writing } from '../lines/index.ts'
import { styleAddresses } from './address-styles.ts'
import { continues } from './continues.ts'
import { cutAddress } from './cut-address.ts'

const block = (text: string, more: Partial<Rough> = {}): Rough => {
  const writing = new Writing()
  writing.add(text, 0)
  return styleAddresses({ ...writing.finish(), kind: 'paragraph', level: 0, start: 0, ...more })
}
const heading = { kind: 'heading', level: 4 } as const

describe('a page cuts a sentence', () => {
  test.each<[string, Rough, Rough]>([
    [
      'before a small letter',
      block('In Almaty, detainees held in an ambulance hospital'),
      block('for gunshot wounds were removed.'),
    ],
    [
      'behind a word that ends nothing',
      block('two elections to the Majilis of the Parliament and'),
      block('Maslikhats of the RK, and two referendums.'),
    ],
    [
      'inside an item',
      block('to investigate and bring to justice the management of the law', {
        kind: 'item',
        label: '•',
      }),
      block('enforcement agencies;'),
    ],
    [
      'and the rest is set as a heading',
      block('are applied in law enforcement practice, including in'),
      block('judicial practice.', heading),
    ],
    [
      'of a heading',
      block('Report on the implementation of the', heading),
      block('Covenant in Kazakhstan', heading),
    ],
    [
      'before a year',
      block('The law on peaceful assemblies entered into force in May'),
      block('2020. It requires a notification.'),
    ],
  ])('%s', (_, before, after) => {
    expect(continues(before, after)).toBe(true)
  })
})

describe('no sentence is cut', () => {
  test.each<[string, Rough, Rough]>([
    [
      'a stop ends it',
      block('The trials were entirely closed to the public and to the press.'),
      block('as of May 2025, all appeals had failed'),
    ],
    [
      'a heading stands over its text',
      block('Right to freedom of movement within the territory of Kazakhstan', heading),
      block('as of May 2025 nothing has changed'),
    ],
    ['a short line of an address', block('Brussels, Belgium'), block('e-mail: see below')],
    ['a salutation', block('Your Excellency,'), block('we write to you on the eve of')],
    ['a closing', block('Sincerely,'), block('Human Rights Watch')],
    [
      'the next piece has its own number',
      block('contradicts the Constitution and the provisions of the legislation'),
      block('after mass detention', { label: '87.' }),
    ],
    [
      'a title in capitals',
      block('STATEMENT ON THE THIRD PERIODIC REPORT OF THE REPUBLIC OF KAZAKHSTAN'),
      block('for submission to the UN Human Rights Committee'),
    ],
  ])('%s', (_, before, after) => {
    expect(continues(before, after)).toBe(false)
  })
})

test.each([
  ['https://x.org/media-accreditation-', 'rules-and-anti-propaganda-measures/, see', true],
  ['https://x.org/media-accreditation-', 'rules and measures', false],
  ['https://x.org/media', 'rules-and-anti-propaganda-measures/', false],
  ['https://x.org/a/', 'report_oct-24.pdf', true],
])('%s before "%s" is cut: %s', (before, after, isCut) => {
  expect(cutAddress(block(`See ${before}`), after) !== undefined).toBe(isCut)
})
