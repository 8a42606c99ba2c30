import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatOf } from './format.ts'

const packed = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('words')])))

/** OpenDocument wants its type first and unpacked. */
const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<x/>'),
  })

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const compound = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.from(name, 'utf16le')]),
  )

describe('the bytes tell the format, whatever the file is called', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['Word', packed('[Content_Types].xml', 'word/document.xml'), 'letter.txt', 'docx'],
    ['OpenDocument', openDocument('text'), 'letter.docx', 'odt'],
    ['PDF', latin('%PDF-1.7\n'), 'letter.docx', 'pdf'],
    ['PDF behind other bytes', latin('\n\n%PDF-1.4\n'), 'letter', 'pdf'],
    ['HTML', strToU8('<!DOCTYPE html><p>Words'), 'letter.txt', 'html'],
    ['XHTML', strToU8('<?xml version="1.0"?>\n<!-- a page -->\n<html lang="kk">'), 'page', 'html'],
    ['HTML without a head', strToU8('<p>Words</p>'), 'page.html', 'html'],
    ['HTML in UTF-16', new Uint8Array(Buffer.from('\uFEFF<html>', 'utf16le')), 'page', 'html'],
    ['Markdown by its ending', strToU8('Words'), 'paper.md', 'markdown'],
    ['Markdown by its signs', strToU8('# Report\n\nThe **second** review\n'), 'paper', 'markdown'],
    ['text by its ending', strToU8('# Report\n\nThe **second** review\n'), 'paper.txt', 'text'],
    ['text', strToU8('Your Excellency,\n'), 'letter', 'text'],
    ['Russian text in Windows-1251', latin('\xC2\xE0\xF8\xE5'), 'letter', 'text'],
    [
      'text in UTF-16 without a mark',
      new Uint8Array(Buffer.from('Your letter', 'utf16le')),
      'l',
      'text',
    ],
  ])('%s', (_, bytes, file, format) => {
    expect(formatOf(bytes, file)).toEqual({ ok: true, value: format })
  })
})

describe('what is no paper gets one sentence saying what to do', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['nothing', new Uint8Array(), 'draft-empty', 'get it again'],
    ['Word 97', compound('WordDocument'), 'draft-wrong-kind', 'save it as DOCX'],
    ['Word with a password', compound('EncryptedPackage'), 'draft-locked', 'without the password'],
    ['another old Office file', compound('Workbook'), 'draft-wrong-kind', 'an old Office file'],
    ['RTF', latin('{\\rtf1\\ansi'), 'draft-wrong-kind', 'save it as DOCX'],
    ['Pages', packed('Index/Document.iwa'), 'draft-wrong-kind', 'a Pages document'],
    [
      'Excel',
      packed('[Content_Types].xml', 'xl/workbook.xml'),
      'draft-wrong-kind',
      'a spreadsheet',
    ],
    ['PowerPoint', packed('[Content_Types].xml', 'ppt/p.xml'), 'draft-wrong-kind', 'slides'],
    ['OpenDocument table', openDocument('spreadsheet'), 'draft-wrong-kind', 'a spreadsheet'],
    ['OpenDocument slides', openDocument('presentation'), 'draft-wrong-kind', 'slides'],
    ['EPUB', packed('mimetype', 'META-INF/container.xml'), 'draft-wrong-kind', 'EPUB'],
    ['an archive', packed('a.txt', 'b.txt'), 'draft-wrong-kind', 'unpack it'],
    ['a broken archive', latin('PK\x03\x04 and no more'), 'draft-damaged', 'damaged'],
    ['a packed file', latin('\x1F\x8B\x08\0\0\0\0\0'), 'draft-wrong-kind', 'unpack it'],
    ['a photograph', latin('\xFF\xD8\xFF\xE0\0\x10JFIF\0'), 'draft-wrong-kind', 'run OCR'],
    ['a program', latin('\x7FELF\x02\x01\x01\0\0'), 'draft-wrong-kind', 'a program'],
    ['other bytes', latin('\0\x01\x02\x03\x04'), 'draft-wrong-kind', 'DOCX, ODT, PDF'],
    ['Word XML', strToU8('<?mso-application progid="Word.Document"?>'), 'draft-wrong-kind', 'DOCX'],
    ['flat OpenDocument', strToU8('<office:document x="">'), 'draft-wrong-kind', 'save it as ODT'],
    ['an e-mail', strToU8('MIME-Version: 1.0\n'), 'draft-wrong-kind', 'e-mail'],
  ])('%s', (_, bytes, code, words) => {
    const result = formatOf(bytes, 'paper')
    expect(result).toMatchObject({ ok: false, fault: { code, where: 'paper' } })
    expect(result.ok ? '' : result.fault.message).toContain(words)
  })
})
