import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { draftOf, madeWordFile, paragraph, run } from '../../../../test/support/office/word-file.ts'
import type { Block } from '../../tree/index.ts'
import { placeAt } from '../../tree/index.ts'
import { paragraphsOf } from './paragraphs.ts'

const documentOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)

function read(xml: string) {
  const paragraphs = paragraphsOf(xml)
  if (!paragraphs.ok) throw new Error(paragraphs.fault.message)
  return paragraphs.value
}

const mixed = `<w:p>${run('One &amp; ')}<w:r><w:t>two</w:t><w:tab/><w:br/></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${run('и\u0306')}</w:p><w:p/><w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl><w:p>${run('out')}<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('box')}</w:txbxContent></v:textbox></w:pict></w:r>${run('side')}</w:p>`

test('every paragraph of the XML has its number, range and text', () => {
  const xml = documentOf(madeWordFile({ body: mixed }))
  const paragraphs = read(xml)
  expect(paragraphs.map(({ line, text }) => [line, text])).toEqual([
    [1, 'One & two\t\nи\u0306'],
    [2, ''],
    [3, 'cell'],
    [4, 'outside'],
    [5, 'box'],
  ])
  for (const { from, to } of paragraphs) {
    expect(xml.slice(from, to)).toMatch(/^<w:p(?:>|\/>).*$/)
    expect(xml.slice(from, to)).toMatch(/(?:<\/w:p>|^<w:p\/>)$/)
  }
})

test('every piece is an element of its run', () => {
  const xml = documentOf(madeWordFile({ body: mixed }))
  const [first] = read(xml)
  expect(
    first?.pieces.map(({ element, at, from, to }) => [element, at, xml.slice(from, to)]),
  ).toEqual([
    ['w:t', 0, '<w:t xml:space="preserve">One &amp; </w:t>'],
    ['w:t', 6, '<w:t>two</w:t>'],
    ['w:tab', 9, '<w:tab/>'],
    ['w:br', 10, '<w:br/>'],
    ['w:t', 11, '<w:t xml:space="preserve">и\u0306</w:t>'],
  ])
  expect(xml.slice(first?.pieces[1]?.run.from, first?.pieces[1]?.run.to)).toBe(
    '<w:r><w:t>two</w:t><w:tab/><w:br/></w:r>',
  )
})

/** Every character of every block, looked up in the paragraphs of the XML. */
function strays(blocks: readonly Block[], xml: string): string[] {
  const texts = new Map(read(xml).map(({ line, text }) => [line, text]))
  return blocks.flatMap((block) =>
    Array.from({ length: block.text.length }, (_, offset) => {
      const { line, column } = placeAt(block, offset)
      const there = texts.get(line)?.[column - 1]
      const here = block.text[offset] as string
      const same = there === here || (here === ' ' && /\s/.test(there ?? ''))
      return same ? '' : `${line}:${column} ${here} ${there}`
    }).filter((stray) => stray !== ''),
  )
}

test('places of a draft point at the characters of the XML', () => {
  const plain = mixed.replace('и\u0306', 'ы')
  const { blocks } = draftOf(plain)
  expect(strays(blocks, documentOf(madeWordFile({ body: plain })))).toEqual([])
})

test('XML that is not well-formed is a fault', () => {
  const answer = paragraphsOf('<w:document><w:p>')
  expect(answer.ok ? undefined : answer.fault.code).toBe('draft-damaged')
})
