import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { shown } from '../../../../test/support/office/shown.ts'
import {
  draftOf,
  madeWordFile,
  paragraph,
  run,
  zipped,
} from '../../../../test/support/office/word-file.ts'
import { readDocx } from './read.ts'

const compound = (stream: string) => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from(stream, 'utf16le'), 1024)
  return bytes
}

const whole = madeWordFile({ body: paragraph('x') })
const body = { body: paragraph('x') }

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(0), 'This file is empty: it has no bytes; get it again.'],
  [
    'a password',
    compound('EncryptedPackage'),
    'This file is protected with a password; save a copy without the password and check that.',
  ],
  [
    'a file of Word 97',
    compound('WordDocument'),
    'This file is in the format of Word 97 to 2003; open it in a word processor and save it as DOCX.',
  ],
  [
    'a PDF',
    strToU8('%PDF-1.7'),
    'This file is not a Word file (DOCX), whatever its name says; open it in its own program and save it as one.',
  ],
  [
    'another archive',
    zipped({ 'a.txt': 'x' }),
    'This file is not a Word file (DOCX), whatever its name says; open it in its own program and save it as one.',
  ],
  [
    'a workbook',
    madeWordFile({
      ...body,
      parts: {
        'word/document.xml':
          '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      },
    }),
    'This file is not a Word file (DOCX), whatever its name says; open it in its own program and save it as one.',
  ],
  [
    'a file cut short',
    whole.subarray(0, whole.length - 40),
    'This file is damaged or cut short; open it in the program that wrote it and save it anew.',
  ],
  [
    'text that is no XML',
    madeWordFile({ ...body, parts: { 'word/document.xml': '<w:document' } }),
    'The part word/document.xml of this file is not well-formed XML; open it in the program that wrote it and save it anew.',
  ],
  [
    'text that is no UTF-8',
    madeWordFile({
      ...body,
      parts: { 'word/document.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xfd]) },
    }),
    'The part word/document.xml of this file is not well-formed XML; open it in the program that wrote it and save it anew.',
  ],
  [
    'styles that are no XML',
    madeWordFile({ ...body, styles: '', parts: { 'word/styles.xml': '<a><b></a>' } }),
    'The part word/styles.xml of this file is not well-formed XML; open it in the program that wrote it and save it anew.',
  ],
  [
    'a document type',
    madeWordFile({
      ...body,
      parts: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
    }),
    'The part word/document.xml of this file is not well-formed XML; open it in the program that wrote it and save it anew.',
  ],
])('%s is refused in one sentence', (_, bytes, message) => {
  const draft = readDocx(bytes, 'paper.docx')
  expect(draft.ok ? undefined : [draft.fault.message, draft.fault.where]).toEqual([
    message,
    'paper.docx',
  ])
})

describe('other ways to write the same', () => {
  const text = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run('Law', '<w:b/>')}</w:p>`
  test.each([
    ['strict OOXML', { body: text, strict: true }],
    ['another prefix', { body: text, prefix: 'ns0' }],
    [
      'UTF-16',
      {
        body: text,
        parts: {
          'word/document.xml': utf16(
            `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`,
          ),
        },
      },
    ],
  ])('%s', (_, made) => {
    const { blocks } = draftOf(made)
    expect(shown(blocks)).toEqual(['heading 1 Law'])
    expect(blocks[0]?.styles.map(({ style }) => style)).toEqual(['bold'])
  })

  test('strict: relationships lead to styles, notes and properties', () => {
    const { blocks, notes, properties } = draftOf({
      strict: true,
      body: `<w:p><w:pPr><w:pStyle w:val="h"/></w:pPr>${run('Law')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      styles: '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 2"/></w:style>',
      footnotes: `<w:footnote w:id="1">${paragraph('See.')}</w:footnote>`,
      app: '<Properties xmlns="http://purl.oclc.org/ooxml/officeDocument/extendedProperties"><Company>KIBHR</Company></Properties>',
    })
    expect(shown(blocks)).toEqual(['heading 2 Law^1^'])
    expect(notes[0]?.label).toBe('1')
    expect(properties).toEqual([{ name: 'company', value: 'KIBHR' }])
  })
})

test('heads and feet come last, once, and are marked', () => {
  const made = { body: paragraph('x'), header: paragraph('Confidential') }
  expect(shown(draftOf(made).blocks)).toEqual(['paragraph x', 'paragraph running Confidential'])
})

test('what the file says about itself', () => {
  const { properties } = draftOf({
    body: paragraph('x'),
    core: '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title> </dc:title><dc:creator>Aigul</dc:creator><c:lastModifiedBy>Mira</c:lastModifiedBy><c:revision>7</c:revision><dcterms:created>2025-02-01T10:00:00Z</dcterms:created></c:coreProperties>',
    app: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>KIBHR</Company><TotalTime>312</TotalTime><Template>Letter.dotx</Template></Properties>',
    custom:
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Client"><vt:lpwstr>EU</vt:lpwstr></property></Properties>',
    settings:
      '<w:trackRevisions/><w:rsids><w:rsidRoot w:val="1"/><w:rsid w:val="2"/><w:rsid w:val="3"/></w:rsids>',
  })
  expect(properties.map(({ name, value }) => `${name} = ${value}`)).toEqual([
    'author = Aigul',
    'lastModifiedBy = Mira',
    'revision = 7',
    'created = 2025-02-01T10:00:00Z',
    'company = KIBHR',
    'editingMinutes = 312',
    'template = Letter.dotx',
    'custom:Client = EU',
    'editingSessions = 2',
    'trackChanges = yes',
  ])
})

test('what could not be read as text is said', () => {
  const { remarks } = draftOf(
    `<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:sym w:char="F04A"/></w:r></w:p><w:altChunk r:id="x"/>`,
  )
  expect(remarks).toEqual([
    { code: 'part-not-read', values: { part: 'altChunk' } },
    { code: 'pictures', values: { count: 1 } },
    { code: 'unknown-symbols', values: { count: 1 } },
  ])
})

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}
