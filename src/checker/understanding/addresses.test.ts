import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../readers/markdown/index.ts'
import { readAddresses, type WebAddress } from './addresses.ts'
import { domainOf } from './addresses-domain.ts'
import { Understanding } from './understanding.ts'

const addressesOf = (text: string): readonly WebAddress[] => {
  const read = readMarkdown(new TextEncoder().encode(text), 'example.md')
  if (!read.ok) throw new Error(read.fault.message)
  return new Understanding(read.value).part(readAddresses)
}

describe('web addresses', () => {
  it.each([
    [
      'with a scheme',
      'See https://vlast.kz/novosti/1.html here.',
      ['https://vlast.kz/novosti/1.html'],
    ],
    ['in angles', 'See <https://vlast.kz/novosti/1>.', ['https://vlast.kz/novosti/1']],
    ['the stop of the sentence', 'See https://vlast.kz/novosti/1.', ['https://vlast.kz/novosti/1']],
    ['the bracket of the sentence', '(https://vlast.kz/a)', ['https://vlast.kz/a']],
    [
      'a bracket of its own',
      'https://en.wikipedia.org/wiki/Nauryz_(holiday).',
      ['https://en.wikipedia.org/wiki/Nauryz_(holiday)'],
    ],
    [
      'without a scheme',
      'See www.osce.org/a and exclusive.kz/verhovnyj-sud/',
      ['www.osce.org/a', 'exclusive.kz/verhovnyj-sud/'],
    ],
    ['a link whose words are no address', 'See [the report](https://osce.org/a).', []],
    [
      'a link whose words are one',
      'See [https://osce.org/a](https://osce.org/a).',
      ['https://osce.org/a'],
    ],
    ['two', 'https://a.org/1, https://b.org/2; and more', ['https://a.org/1', 'https://b.org/2']],
    ['in a note', 'Fined.[^1]\n\n[^1]: <https://a.org/1>', ['https://a.org/1']],
    [
      'a site named in words, an e-mail, a slash',
      'Kaktus.media, office@bureau.kz/en and and/or.',
      [],
    ],
    ['code', '```\nhttps://a.org/1\n```', []],
  ])('%s', (_, text, expected) => {
    expect(addressesOf(text).map(({ printed }) => printed)).toEqual(expected)
  })

  it('takes an address apart as printed', () => {
    const [address] = addressesOf('See HTTPS://www.IPHRonline.org:443/countries/?mark[]=x#top now.')
    expect(address).toMatchObject({
      scheme: 'https',
      host: 'www.IPHRonline.org',
      domain: { name: 'iphronline', ending: 'org' },
      path: '/countries/?mark[]=x#top',
    })
  })
})

describe('the registered name of a host', () => {
  it.each([
    ['www.iphronline.org', 'iphronline', 'org'],
    ['rus.azattyq.org', 'azattyq', 'org'],
    ['respublika.kz.media', 'kz', 'media'],
    ['kgd.gov.kz', 'kgd', 'gov.kz'],
    ['www.gp.gov.ua', 'gp', 'gov.ua'],
    ['gov.kz', 'gov', 'kz'],
    ['www.gov.kz', 'www', 'gov.kz'],
    ['t.me', 't', 'me'],
  ])('%s', (host, name, ending) => {
    expect(domainOf(host)).toEqual({ name, ending })
  })

  it.each(['localhost', 'www..osce.org', ''])('none in "%s"', (host) => {
    expect(domainOf(host)).toBeUndefined()
  })
})
