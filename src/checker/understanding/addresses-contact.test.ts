import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { type Contact, readContacts } from './addresses-contact.ts'
import { Understanding } from './understanding.ts'

const contactsOf = (text: string): readonly Contact[] => {
  const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
  if (!read.ok) throw new Error(read.fault.message)
  return new Understanding(read.value).part(readContacts)
}

describe('telephone numbers and e-mail', () => {
  it.each([
    ['with a country', 'Tel.: +32-2 880 03 99', ['+32-2 880 03 99']],
    ['with the prefix within a country', 'Tel.: +8 (727) 249 59 62', ['+8 (727) 249 59 62']],
    ['behind the word', 'тел. 8 (727) 249 59 62', ['8 (727) 249 59 62']],
    ['e-mail', 'Email: IPHR@IPHRonline.org', ['IPHR@IPHRonline.org']],
    [
      'a post, a year, a sum, an article',
      'Post 8717174274961747 of 2022, +10 per cent, article 274-1, 1,000,000 tenge.',
      [],
    ],
    ['digits of an address', 'https://t.me/+79990001122', []],
  ])('%s', (_, text, expected) => {
    expect(contactsOf(text).map(({ printed }) => printed)).toEqual(expected)
  })

  it('gives the digits of a number', () => {
    expect(contactsOf('Tel.: +7 (727) 249-59-62').map(({ digits }) => digits)).toEqual([
      '+77272495962',
    ])
  })

  it.each([
    [
      'the box of an organisation',
      'IPHR\n\nBrussels, Belgium\n\nTel.: +32-2 880 03 99\n\nEmail: IPHR@IPHRonline.org',
      [true, true],
    ],
    [
      'a sentence',
      'His mother, who does not want to be named in any paper, can be reached at +7 701 555 01 23 at all times.',
      [false],
    ],
  ])('tells %s', (_, text, expected) => {
    expect(contactsOf(text).map(({ inBox }) => inBox)).toEqual(expected)
  })
})
