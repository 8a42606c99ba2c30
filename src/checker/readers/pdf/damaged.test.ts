import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallPdf } from '../../../../test/fixtures/checker/small-pdf.ts'
import type { Block, Draft } from '../../tree/index.ts'
import { readPdf } from './index.ts'

const fixtures = ['columns.pdf', 'tables.pdf', 'hyphens.pdf', 'locked.pdf'].map(
  (name) =>
    new Uint8Array(
      readFileSync(new URL(`../../../../test/fixtures/checker/${name}`, import.meta.url)),
    ),
)

const known = new Set([
  'draft-empty',
  'draft-wrong-kind',
  'draft-damaged',
  'draft-locked',
  'draft-scanned',
])

/** What every rule may rely on, however damaged the file was. */
function expectSound(draft: Draft): void {
  const sound = (block: Block): boolean => {
    const { text, anchors, marks, styles } = block
    const rising = anchors.every((each, i) => i === 0 || each.at >= (anchors[i - 1]?.at ?? 0))
    return (
      text === text.normalize('NFC') &&
      text.isWellFormed() &&
      anchors[0]?.at === 0 &&
      rising &&
      anchors.every(({ at, place }) => at <= text.length && place.line >= 1 && place.column >= 1) &&
      marks.every(({ at, place }) => at >= 0 && at <= text.length && place.column >= 1) &&
      styles.every(({ from, to }) => from >= 0 && from < to && to <= text.length)
    )
  }
  const blocks = [...draft.blocks, ...draft.notes.flatMap((note) => note.blocks)]
  expect(blocks.filter((block) => !sound(block))).toEqual([])
}

async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const result = await readPdf(bytes, 'paper.pdf')
  if (result.ok) expectSound(result.value)
  else {
    expect(known).toContain(result.fault.code)
    expect(result.fault.message).toMatch(/^[A-Z].*\.$/)
  }
}

describe('whatever is done to a file, the answer is a draft or one sentence', () => {
  it('unharmed', async () => {
    for (const bytes of fixtures) await expectAnswer(bytes)
  })

  it('cut short anywhere', async () => {
    const cut = fc.tuple(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }))
    await fc.assert(
      fc.asyncProperty(cut, ([bytes, share]) =>
        expectAnswer(bytes.slice(0, Math.floor(share * bytes.length))),
      ),
      { numRuns: 40 },
    )
  })

  it('bytes changed anywhere', async () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) })
    const changes = fc.array(change, { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), changes, async (bytes, all) => {
        const changed = bytes.slice()
        for (const { at, byte } of all) changed[Math.floor(at * (bytes.length - 1))] = byte
        await expectAnswer(changed)
      }),
      { numRuns: 60 },
    )
  })

  it('bytes after a PDF header', async () => {
    const header = new TextEncoder().encode('%PDF-1.7\n')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        expectAnswer(new Uint8Array([...header, ...bytes])),
      ),
      { numRuns: 60 },
    )
  })
})

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('bytes that are a Buffer of Node', () => {
  const paper = smallPdf([{ ink: [{ x: 70, y: 700, text: 'He was detained.' }] }])

  it.each([
    ['of its own memory', () => Buffer.from(new Uint8Array(paper).buffer)],
    ['in memory that others share', () => Buffer.concat([Buffer.alloc(7), paper]).subarray(7)],
  ])('%s are read and left as they were', async (_, make) => {
    const bytes = make()
    const result = await readPdf(bytes, 'paper.pdf')
    expect(result).toMatchObject({ ok: true, value: { blocks: [{ text: 'He was detained.' }] } })
    expect(latin(bytes)).toBe(latin(paper))
  })
})
