import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { nothingFound } from '../found.ts'
import { readInlines } from './index.ts'

const remark = unified().use(remarkParse)

/** What remark, the reference, would print. */
function printed(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'html' || node.type === 'image') return ''
  return 'children' in node ? node.children.map(printed).join('') : ''
}

function emphasised(node: Nodes): readonly string[] {
  const own = node.type === 'strong' ? 'bold' : node.type === 'emphasis' ? 'italic' : undefined
  const inside = 'children' in node ? node.children.flatMap(emphasised) : []
  const words = squeezed(printed(node))
  return own === undefined || words === '' ? inside : [`${own} ${words}`, ...inside]
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const atom = fc.constantFrom(
  ...['word', 'Almaty', 'x', ',', '\\*', '\\', '&amp;', '&quot;', '1', 'é', '—', '“q”', '"'],
  ...['[a](x.html)', '[b *c*](<u v>)', '![p](q.png)', '[', ']', '!', '(', ')', '`c*`', '``d`_``'],
  ...['<b>', '</b>', '<mailto:x@y.kz>', '<!-- c -->', '*', '_', 'a_b_c'],
)
// Emphasis is balanced: where a run of delimiters is used in part, remark departs from CommonMark, which
// counts the whole run (spec 0.31.2, emphasis rules 9 and 10).
const { spans } = fc.letrec<{ spans: string; span: string }>((tie) => ({
  spans: fc.array(tie('span'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  span: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    tie('spans').map((inside) => `*on ${inside} of*`),
    tie('spans').map((inside) => `**on ${inside} of**`),
    tie('spans').map((inside) => `_on ${inside} of_`),
  ),
}))

test('words and emphasis are those of remark', () => {
  fc.assert(
    fc.property(spans, (inside) => {
      const source = `a ${inside} z`
      const [paragraph] = remark.parse(source).children
      const passage = readInlines(source, (at) => at, {
        definitions: new Map(),
        found: nothingFound(),
        joinWord: () => 'two',
      })
      if (paragraph?.type !== 'paragraph') return
      expect(passage.text).toBe(squeezed(printed(paragraph)))
      const own = passage.styles
        .filter(({ style }) => style === 'bold' || style === 'italic')
        .map(({ style, from, to }) => `${style} ${passage.text.slice(from, to).trim()}`)
      expect(own.sort()).toEqual([...emphasised(paragraph)].sort())
    }),
    { numRuns: 1_500 },
  )
})
