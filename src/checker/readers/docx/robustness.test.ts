import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writtenByLibrary } from '../../../../test/support/office/library-word-file.ts'
import { draftOf, madeWordFile, paragraph, run } from '../../../../test/support/office/word-file.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readDocx } from './read.ts'

const sentence = /^[A-Z][^\n]*[a-z0-9)]\.$/

/** Every answer is a draft, or one sentence about this file. */
function isAnswer(bytes: Uint8Array): boolean {
  const draft = readDocx(bytes, 'paper.docx')
  if (draft.ok) return draft.value.blocks.every((block) => block.anchors[0]?.at === 0)
  const { code, message, where } = draft.fault
  return code.startsWith('draft-') && sentence.test(message) && where === 'paper.docx'
}

const file = await writtenByLibrary()

test('a file with bytes changed, or cut short, is read or refused', () => {
  const flips = fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(flips, fc.option(fc.nat(file.length)), (changes, end) => {
      const copy = file.slice(0, end ?? file.length)
      for (const [at, by] of changes) if (at < copy.length) copy[at] = (copy[at] as number) ^ by
      return isAnswer(copy)
    }),
    { numRuns: 1_000 },
  )
})

const rich = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:author="A"/></w:rPr></w:pPr>${run('one')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="b">${run('two')}</w:hyperlink><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:tbl><w:tr><w:tc>${paragraph('c')}</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>${paragraph('d')}</w:sdtContent></w:sdt><w:ins w:author="A">${run('e')}</w:ins>`

test('XML whose tags were cut out or doubled is read or refused', () => {
  const tags = rich.split(/(?=<)/)
  const places = fc.array(fc.tuple(fc.nat(tags.length - 1), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(places, (changes) => {
      const cut = new Map(changes)
      const body = tags.map((tag, n) => (cut.has(n) ? (cut.get(n) ? tag + tag : '') : tag)).join('')
      const footnotes = `<w:footnote w:id="1">${body}</w:footnote>`
      return isAnswer(madeWordFile({ body, footnotes })) && 'ok' in paragraphsOf(`<a>${body}</a>`)
    }),
    { numRuns: 200 },
  )
})

test('elements in any wrong place is read or refused', () => {
  const tags = [...new Set(rich.match(/<w:\w+/g))].map((tag) => tag.slice(1))
  const nested = fc.array(fc.constantFrom(...tags), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(nested, (names) => {
      const open = names.map((name) => `<${name}>`).join('text')
      const close = names
        .toReversed()
        .map((name) => `</${name}>`)
        .join('')
      return isAnswer(madeWordFile({ body: paragraph('a') + open + close + paragraph('b') }))
    }),
    { numRuns: 200 },
  )
})

test('many open fields, breaks and runs cost no more than their number', () => {
  const begins = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)
  const breaks = '<w:r><w:br/><w:t>a</w:t></w:r>'.repeat(20_000)
  const { blocks } = draftOf(`<w:p>${begins}${breaks}</w:p>${paragraph('b').repeat(5_000)}`)
  expect(blocks).toHaveLength(5_000)
})
