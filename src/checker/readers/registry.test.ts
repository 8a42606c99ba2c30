import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFilesInChild, readInChild } from './index.ts'
import { readDraft } from './registry.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pdf = new Uint8Array(
  readFileSync(new URL('../../../test/fixtures/checker/tables.pdf', import.meta.url)),
)

describe('one door for all formats', () => {
  it('reads what the bytes are', async () => {
    expect(await readDraft(pdf, 'renamed.docx')).toMatchObject({
      ok: true,
      value: { format: 'pdf' },
    })
    expect(await readDraft(bytes('# Report\n'), 'report.md')).toMatchObject({
      ok: true,
      value: { format: 'markdown', blocks: [{ kind: 'heading', text: 'Report' }] },
    })
  })

  it('the child process reads the same draft', async () => {
    const here = await readDraft(pdf, 'tables.pdf')
    const there = await readInChild(pdf, 'tables.pdf')
    expect(there).toEqual(JSON.parse(JSON.stringify(here)))
  })

  it('one child reads papers of several formats, and refuses what is none', async () => {
    const files = [
      { source: pdf, file: 'a.pdf' },
      { source: bytes('{\\rtf1'), file: 'b.rtf' },
      { source: bytes('<html><p>Words</p>'), file: 'c.html' },
      { source: bytes('Words\n'), file: 'd.txt' },
    ]
    const ends: string[] = []
    for await (const result of readFilesInChild(files)) {
      ends.push(result.ok ? result.value.format : result.fault.code)
    }
    expect(ends).toEqual(['pdf', 'draft-wrong-kind', 'html', 'text'])
  })
})
