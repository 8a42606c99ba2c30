import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardEdits } from './edit-guard.ts'

const compiler = NodeCompiler.create()

function read(text: string): unknown {
  const compiled = compiler.compile({ mainFileContent: guardEdits(`#metadata("${text}") <read>`) })
  return compiled.result && compiler.query(compiled.result, { selector: '<read>' })[0].value
}

test.each([
  ['б', 'ұ'],
  ['ұ', 'б'],
  ['а', 'Ұ'],
  ['ғ', 'ұғ'],
  ['\u{75b8e}', '\u{8a38e}'],
])('after %s, %s is read as itself', (before, after) => {
  expect(read(before)).toBe(before)
  expect(read(after)).toBe(after)
})

test('any text of Kazakh letters is read as itself after any other', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'абвгдеәғқңөұүһіӘҒҚҢӨҰҮҺІ—–«»ab'),
    maxLength: 6,
  })
  const comesBack = fc.property(text, (words) => {
    expect(read(words)).toBe(words)
  })
  fc.assert(comesBack, { numRuns: 500 })
})
