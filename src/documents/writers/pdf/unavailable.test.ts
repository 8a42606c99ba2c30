import { expect, it, vi } from 'vitest'
import { sampleTree } from '../../../../test/support/paper/sample-tree.ts'
import { writers } from '../index.ts'

// As on a system for which Typst is not compiled: its package is there and cannot be loaded.
vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error('Cannot find native binding')
})

it('without Typst a PDF is refused in a sentence that says what to do, and the other formats are written', async () => {
  const written = new Map<string, string>()
  for (const { format, write } of writers) {
    const result = await write(sampleTree())
    written.set(format, result.ok ? 'written' : `${result.fault.code}: ${result.fault.message}`)
  }
  expect(written.get('docx')).toBe('written')
  expect(written.get('html')).toBe('written')
  expect(written.get('pdf')).toMatch(
    /^pdf-unavailable: PDF cannot be made on this system .* --to docx,html/,
  )
})
