import { describe, expect, test } from 'vitest'
import { FaultError } from '../../../base/result.ts'
import { XmlReader } from './xml.ts'

const namespaces = { 'urn:words': 'w', 'urn:words:strict': 'w', 'urn:links': 'r' }

function events(...pieces: string[]): string[] {
  const found: string[] = []
  const reader = new XmlReader(
    namespaces,
    {
      open: (element) => {
        found.push(`<${element.name} ${element.attr('w:val') ?? '-'} ${element.attr('id') ?? '-'}>`)
      },
      close: (name) => found.push(`</${name}>`),
      text: (text) => found.push(text),
    },
    'paper.docx',
    'word/document.xml',
  )
  for (const piece of pieces) reader.write(piece)
  reader.close()
  return found
}

describe('names', () => {
  test.each([
    ['our prefix', '<w:p xmlns:w="urn:words" w:val="1"/>', ['<w:p 1 ->', '</w:p>']],
    ['another prefix', '<x:p xmlns:x="urn:words" x:val="1"/>', ['<w:p 1 ->', '</w:p>']],
    ['the strict address', '<w:p xmlns:w="urn:words:strict"/>', ['<w:p - ->', '</w:p>']],
    ['no prefix', '<p xmlns="urn:words" id="2"/>', ['<w:p - 2>', '</w:p>']],
    ['an unknown namespace', '<q:p xmlns:q="urn:other"/>', ['<?:p - ->', '</?:p>']],
    [
      'a prefix that changes its meaning inside',
      '<a:p xmlns:a="urn:words"><a:p xmlns:a="urn:links"/><a:p/></a:p>',
      ['<w:p - ->', '<r:p - ->', '</r:p>', '<w:p - ->', '</w:p>', '</w:p>'],
    ],
  ])('%s', (_, xml, expected) => {
    expect(events(xml)).toEqual(expected)
  })
})

test('text may be cut anywhere and comes whole', () => {
  const pieces = [
    '<w:t xmlns:w="urn:wo',
    'rds">Жаңа',
    'өзен &am',
    'p; Al',
    'maty<![CDATA[ <x>]]></w',
    ':t>',
  ]
  expect(events(...pieces)).toEqual(['<w:t - ->', 'Жаңаөзен & Almaty', ' <x>', '</w:t>'])
})

test('a document type that only names its DTD is passed over', () => {
  const xml = '<!DOCTYPE p PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><p/>'
  expect(events(xml)).toEqual(['<?:p - ->', '</?:p>'])
})

test.each([
  ['a document type that declares entities', '<!DOCTYPE p [<!ENTITY a "b">]><p/>'],
  ['an entity that is not one of the five', '<p>&lol;</p>'],
  ['an entity named like a property of every object', '<p>&constructor;</p>'],
  ['a tag that is not closed', '<p>'],
  ['a tag closed by another', '<p></q>'],
  ['nothing at all', ''],
  ['tags nested without end', '<p>'.repeat(5_000)],
])('%s is refused', (_, xml) => {
  expect(() => events(xml)).toThrow(FaultError)
})
