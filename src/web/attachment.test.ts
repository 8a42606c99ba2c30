import { describe, expect, it } from 'vitest'
import { attachment } from './attachment.ts'

describe('a file is saved under its name', () => {
  it.each([
    ['letter.docx', 'attachment; filename="letter.docx"'],
    ['our letter (2).docx', 'attachment; filename="our letter (2).docx"'],
    ['хат.pdf', 'attachment; filename="___.pdf"; filename*=UTF-8\'\'%D1%85%D0%B0%D1%82.pdf'],
    [
      'a"; x="b.docx',
      'attachment; filename="a_; x=_b.docx"; filename*=UTF-8\'\'a%22%3B%20x%3D%22b.docx',
    ],
    [
      'a\r\nSet-Cookie: b',
      'attachment; filename="a__Set-Cookie: b"; filename*=UTF-8\'\'a%0D%0ASet-Cookie%3A%20b',
    ],
    ['\ud800.txt', 'attachment; filename="_.txt"; filename*=UTF-8\'\'%EF%BF%BD.txt'],
  ])('%j', (name, header) => {
    expect(attachment(name)).toBe(header)
    expect(() => new Headers({ 'content-disposition': attachment(name) })).not.toThrow()
  })
})
