import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

describe('a cell of a CSV file', () => {
  it.each([
    ['plain', 'plain'],
    [7, '7'],
    [-7, '-7'],
    [null, ''],
    ['Aset, Abishev', '"Aset, Abishev"'],
    ['the "extremist" list', '"the ""extremist"" list"'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
    ['+7 701', "'+7 701"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', "'\tcmd"],
    ['Жаңбырбай', 'Жаңбырбай'],
  ])('%j is written as %j', (value, written) => expect(csv([[value]])).toBe(`\uFEFF${written}\r\n`))
})
