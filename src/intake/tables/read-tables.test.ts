import { describe, expect, test } from 'vitest'
import { xlsx } from '../../exchange/index.ts'
import { tablesIn } from '../importers/table.ts'
import { fileOf } from '../input-file.ts'
import { detectCsv } from './csv.ts'
import type { Encoding } from './encoding.ts'
import { type Separator, separators } from './separator.ts'

/** The bytes of a text in any encoding that `TextDecoder` reads. */
function encode(text: string, encoding: Encoding, mark = false): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(marked)
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(marked, 'utf16le'))
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(marked, 'utf16le').swap16())
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (char) => bytes.get(char) ?? 0x3f)
}

async function read(bytes: Uint8Array, name = 'list.csv') {
  const [table] = await tablesIn(fileOf(name, bytes))
  const rows = table ? await Array.fromAsync(table.rows) : []
  return { headings: table?.headings ?? [], rows: rows.map(({ cells }) => cells), table: rows }
}

/** Names, places and an office, as they stand in lists that monitors keep. */
const russian = [
  ['ФИО', 'Дата задержания', 'Город', 'Статья'],
  ['Жыланбаев Марат', '02.05.2023', 'Астана', '405 УК, часть 2; 258'],
  ['Абишев Асет Юрьевич', 'ноябрь 2018', 'Алматы', 'ст. 405'],
]
const western = [
  ['Name', 'Née', 'Ville'],
  ['José Manuel Barroso', '23 mars 1956', 'Genève'],
  ['Zoë Müller', 'août 1980', 'Besançon'],
]

const lines = (rows: readonly (readonly string[])[], separator: Separator, end: string): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/[,;\t|"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(separator),
    )
    .join(end)

const ways: readonly [
  name: string,
  encoding: Encoding,
  mark: boolean,
  rows: readonly (readonly string[])[],
][] = [
  ['UTF-8', 'utf-8', false, russian],
  ['UTF-8 with its mark', 'utf-8', true, russian],
  ['UTF-16, low byte first', 'utf-16le', true, russian],
  ['UTF-16, high byte first', 'utf-16be', true, russian],
  ['UTF-16 without a mark', 'utf-16le', false, western],
  ['windows-1251', 'windows-1251', false, russian],
  ['Mac Cyrillic', 'x-mac-cyrillic', false, russian],
  ['windows-1252', 'windows-1252', false, western],
  ['Mac OS Roman', 'macintosh', false, western],
]

describe('every encoding with every separator', () => {
  const named: Record<Separator, string> = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'bars',
  }
  const cases = ways.flatMap(([name, encoding, mark, rows]) =>
    separators.map((separator) => ({
      name,
      encoding,
      mark,
      rows,
      separator,
      with: named[separator],
    })),
  )
  test.each(cases)('$name with $with', async ({ encoding, mark, rows, separator }) => {
    const end = separator === ';' ? '\r\n' : '\n'
    const bytes = encode(lines(rows, separator, end), encoding, mark)
    expect(await detectCsv(fileOf('list.csv', bytes))).toEqual({ encoding, separator })
    const found = await read(bytes)
    expect([found.headings, ...found.rows]).toEqual(rows)
  })
})

describe('what stands in the cells', () => {
  test.each<[string, string, string[][]]>([
    ['a line break in quotation marks', 'a,b\n"1\n2",3', [['1\n2', '3']]],
    ['quotation marks in quotation marks', 'a,b\n"say ""no""",2', [['say "no"', '2']]],
    ['a separator in quotation marks', 'a;b\n"1;2";3', [['1;2', '3']]],
    ['a lone quotation mark inside a cell', 'a,b\nthe "Gulag,2', [['the "Gulag', '2']]],
    [
      'empty rows between',
      'a,b\n\n1,2\n,\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a short and a long row', 'a,b\n1\n1,2,3', [['1'], ['1', '2', '3']]],
    ['the line of Excel that names the separator', 'sep=;\na;b\n1;2', [['1', '2']]],
    [
      'old line ends of a Mac',
      'a,b\r1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['white space around', 'a , b\n 1 ,\u00A02 ', [['1', '2']]],
    ['a formula that export led with an apostrophe', "a,b\n'=1+1,'-5", [['=1+1', '-5']]],
    ['an apostrophe of its own', "a,b\n'ain,''=x", [["'ain", "'=x"]]],
    ['one column', 'name\nAbai\nMukhtar', [['Abai'], ['Mukhtar']]],
  ])('%s', async (_, text, rows) => {
    expect((await read(encode(text, 'utf-8'))).rows).toEqual(rows)
  })

  test('headings without words and headings given twice are told apart by their column', async () => {
    expect((await read(encode('name,,name\n1,2,3', 'utf-8'))).headings).toEqual([
      'name',
      '[B]',
      'name [C]',
    ])
  })

  test('rows are numbered as a spreadsheet numbers them', async () => {
    const { table } = await read(encode('a,b\n"1\n2",x\n\n3,4', 'utf-8'))
    expect(table.map(({ number }) => number)).toEqual([2, 4])
  })

  test('an empty file has no table', async () => {
    expect(await tablesIn(fileOf('list.csv', encode('', 'utf-8')))).toEqual([])
  })

  test('a quotation mark that is never closed is said, not swallowed', async () => {
    await expect(read(encode('a,b\n"1,2\n3,4', 'utf-8'))).rejects.toThrow(/Quote Not Closed/)
  })
})

describe('Excel', () => {
  test('text, numbers, days and empty cells', async () => {
    const bytes = await xlsx([
      {
        name: 'Persons',
        headings: ['Name', 'Number', 'Day', 'Note'],
        rows: [
          ['Марат & <Со>', 7, { day: '2023-11-29' }, null],
          ['=1+1', 0.5, { day: '1900-03-01' }, 'two\nlines'],
          ['', 1, { day: '1899-05-05' }, ' kept '],
        ],
      },
    ])
    expect(await read(bytes, 'list.xlsx')).toMatchObject({
      headings: ['Name', 'Number', 'Day', 'Note'],
      rows: [
        ['Марат & <Со>', '7', '2023-11-29', ''],
        ['=1+1', '0.5', '1900-03-01', 'two\nlines'],
        ['', '1', '1899-05-05', 'kept'],
      ],
    })
  })

  test('a workbook that counts its days from 1904', async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate')
    const files = unzipSync(
      await xlsx([{ name: 'a', headings: ['day'], rows: [[{ day: '2023-11-29' }]] }]),
    )
    const workbook = strFromU8(files['xl/workbook.xml'] as Uint8Array)
    files['xl/workbook.xml'] = strToU8(
      workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    )
    // The same serial number means a day four years and a day later.
    expect((await read(zipSync(files), 'list.xlsx')).rows).toEqual([['2027-11-30']])
  })

  test('the same sheets give the same bytes', async () => {
    const make = () => xlsx([{ name: 'a', headings: ['x'], rows: [['1'], [2]] }])
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
  })

  test('every sheet that has rows is a table', async () => {
    const bytes = await xlsx([
      { name: 'one', headings: ['a'], rows: [['1']] },
      { name: 'one', headings: ['b'], rows: [['2']] },
    ])
    const tables = await tablesIn(fileOf('list.xlsx', bytes))
    expect(tables.map(({ sheet, headings }) => [sheet, headings])).toEqual([
      ['one', ['a']],
      ['one 2', ['b']],
    ])
  })
})
