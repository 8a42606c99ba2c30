import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
/** А–я of windows-1251 and plain letters as they are. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0)
    return code < 128 ? code : code - 0x350
  })

test.each([
  ['UTF-8', utf8('Қазақстан'), 'Қазақстан', []],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', []],
  ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x10, 0x04), 'А', ['encoding']],
  ['UTF-16, high byte first', bytes(0xfe, 0xff, 0x04, 0x10), 'А', ['encoding']],
  ['windows-1251', cyrillic('Доклад о положении'), 'Доклад о положении', ['encoding-guessed']],
  ['windows-1252', bytes(0x63, 0x61, 0x66, 0xe9), 'café', ['encoding-guessed']],
  [
    'Mac OS Roman',
    bytes(0xd2, 0x61, 0xd3, 0x20, 0xd2, 0x62, 0xd3),
    '“a” “b”',
    ['encoding-guessed'],
  ],
  [
    'UTF-8 with one broken character',
    bytes(...utf8('Права человека в Казахстане '), 0xff),
    'Права человека в Казахстане \uFFFD',
    ['characters-lost'],
  ],
])('%s', (_, file, text, remarks) => {
  const decoded = decodeText(file, 'report.txt')
  expect(decoded).toMatchObject({ ok: true, value: { text } })
  expect(decoded.ok && decoded.value.remarks.map((remark) => remark.code)).toEqual(remarks)
})

test('the encoding the file names is taken before a guess', () => {
  const decoded = decodeText(bytes(0xcf, 0xd0), 'report.html', 'koi8-r')
  expect(decoded).toMatchObject({ ok: true, value: { text: 'оп' } })
})

test('a lost character has its place', () => {
  const decoded = decodeText(bytes(...utf8('Права\nчеловека '), 0xff), 'report.txt')
  const remark = decoded.ok ? decoded.value.remarks[0] : undefined
  expect(remark).toMatchObject({ place: { line: 2, column: 10 }, values: { count: 1 } })
})

test.each([
  ['nothing', bytes(), 'empty-file'],
  ['white space only', utf8(' \n\t\n'), 'empty-file'],
  ['zero bytes', bytes(0x61, 0, 0x62), 'not-text'],
  ['control characters', bytes(1, 2, 3, 4, 5, 6, 0x61), 'not-text'],
])('%s is refused in one sentence or two', (_, file, code) => {
  const decoded = decodeText(file, 'report.txt')
  expect(decoded).toMatchObject({ ok: false, fault: { code, where: 'report.txt' } })
})
