import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writtenByLibrary } from '../../../../test/support/office/library-word-file.ts'
import { shown, styled } from '../../../../test/support/office/shown.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readDocx } from './read.ts'

test('a file that a library wrote', async () => {
  const draft = readDocx(await writtenByLibrary(), 'paper.docx')
  if (!draft.ok) throw new Error(draft.fault.message)
  const { blocks, notes, properties, changes } = draft.value
  expect(shown(blocks)).toEqual([
    'heading 1 Freedom of assembly',
    'item 0 "1." Nine were imprisoned^1^.',
    'item 0 "2." KIBHR says so',
    'cell (1,1,1) Year',
    'cell (1,1,2) 2024',
    'paragraph running Page',
  ])
  expect(styled(blocks)).toContain('link https://bureau.kz: KIBHR')
  expect(notes.map(({ label, blocks }) => `${label}: ${blocks[0]?.text}`)).toEqual([
    '1: See A/HRC/43/15, para. 121.',
  ])
  expect(changes.map(({ author, text }) => `${author}: ${text}`)).toEqual(['Mira:  says so'])
  expect(properties).toContainEqual({ name: 'author', value: 'Aigul' })
})

const folder = join(import.meta.dirname, '../../../../../shared/upr')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : []
// Papers of the United Nations are too large for the repository.
const whenThere = files.length > 0 ? test : test.skip

whenThere('lists of recommendations of the United Nations: every paragraph is in a block', () => {
  for (const name of files) {
    const bytes = readFileSync(join(folder, name))
    const draft = readDocx(bytes, name)
    if (!draft.ok) throw new Error(draft.fault.message)
    const blocks = draft.value.blocks.filter((block) => !block.running)
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)
    const paragraphs = paragraphsOf(xml)
    if (!paragraphs.ok) throw new Error(paragraphs.fault.message)
    const written = paragraphs.value.filter(({ text }) => text.trim() !== '')
    const words = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
    expect(blocks.map((block) => block.text)).toEqual(written.map(({ text }) => words(text)))
    expect(blocks.every((block) => block.cell !== undefined)).toBe(true)
  }
})
