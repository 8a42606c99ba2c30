import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeOdt } from '../../../../test/support/office/odt-file.ts'
import { readOdt } from './read.ts'

const p = (inner: string) => `<text:p>${inner}</text:p>`
const rich = `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info>${p('x')}</text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="1">Law</text:h><text:list><text:list-item>${p('a<text:change text:change-id="c"/><text:span>b</text:span><text:s text:c="9"/>')}</text:list-item></text:list>${p(`c<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('n')}</text:note-body></text:note><office:annotation><dc:creator>A</dc:creator>${p('q')}</office:annotation><text:a>l</text:a>`)}<table:table><table:table-row><table:table-cell>${p('d')}</table:table-cell></table:table-row></table:table><text:section text:display="none">${p(`<draw:text-box>${p('e')}</draw:text-box>`)}</text:section>`

const sentence = /^[A-Z][^\n]*[a-z0-9)]\.$/

/** Every answer is a draft, or one sentence about this file. */
function isAnswer(bytes: Uint8Array): boolean {
  const draft = readOdt(bytes, 'paper.odt')
  if (draft.ok) return draft.value.blocks.every((block) => block.anchors[0]?.at === 0)
  return sentence.test(draft.fault.message) && draft.fault.where === 'paper.odt'
}

test('a file with bytes changed, or cut short, is read or refused', () => {
  const file = madeOdt({ text: rich })
  expect(isAnswer(file)).toBe(true)
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

test('XML whose tags were cut out, doubled or exchanged is read or refused', () => {
  const tags = rich.split(/(?=<)/)
  const place = fc.nat(tags.length - 1)
  const changes = fc.array(fc.tuple(place, fc.oneof(fc.constant(-1), place)), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(changes, (list) => {
      const changed = [...tags]
      for (const [at, from] of list) changed[at] = from < 0 ? '' : (tags[from] as string)
      return isAnswer(madeOdt({ text: changed.join('') }))
    }),
    { numRuns: 200 },
  )
})
