import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from '../printable.ts'
import { guardEdits } from './edit-guard.ts'
import { quoted, typstString } from './escape.ts'

const compiler = NodeCompiler.create()

/** What Typst reads when it is given a literal. */
function read(literal: string): unknown {
  const compiled = compiler.compile({ mainFileContent: guardEdits(`#metadata(${literal}) <read>`) })
  if (compiled.result === null) throw new Error(`Typst does not take ${literal}`)
  return compiler.query(compiled.result, { selector: '<read>' })[0].value
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^["\\#$*_`<>@[\](){}/\-=~'n u]{0,12}$/),
)

test('Typst reads back the text that was written, whatever it is', () => {
  const comesBack = fc.property(hostile, (text) => {
    expect(read(typstString(text))).toBe(printable(text))
  })
  fc.assert(comesBack, { numRuns: 300 })
})

test('the source of a drawing keeps its line ends', () => {
  expect(read(quoted('<svg>\n\t<text>"#\\"</text></svg>'))).toBe(
    '<svg>\n\t<text>"#\\"</text></svg>',
  )
})
