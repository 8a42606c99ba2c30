import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../base/language.ts'
import { loadPacks } from '../packs/index.ts'
import { type FactRecord, kindNames, kindOf, readRecord } from '../records/index.ts'
import { cellText, columnsOf, fieldsOf, headingOf, rowOf } from './index.ts'

const root = join(import.meta.dirname, '../..')
const loaded = loadPacks(join(root, 'packs'), ['un', 'kz'])
if (!loaded.ok) throw new Error(loaded.fault.message)
const packs = loaded.value

const folder = join(root, 'samples/kazakhstan/records')
const sample: FactRecord[] = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const read = readRecord(JSON.parse(line))
      if (!read.ok) throw new Error(line)
      return read.value
    }),
)

describe.each(languages)('written in %s', (language) => {
  test('every record of the sample is read from its cells as it was', () => {
    for (const record of sample) {
      const columns = columnsOf(record.kind)
      const cells = rowOf(record, { packs, language, titleOf: (id) => `about ${id}; and (more)` })
      const texts = new Map(columns.map(({ id }, i) => [id, cellText(cells[i] ?? null)] as const))
      const fields = fieldsOf(record.kind, texts, { packs })
      if (!fields.ok) throw new Error(JSON.stringify(fields.fault))
      const read = readRecord({ kind: record.kind, version: record.version, ...fields.value })
      expect(read).toEqual({ ok: true, value: record })
    }
  })

  test.each(kindNames)('%s: no two columns have the same heading', (kind) => {
    const headings = columnsOf(kind).map((column) => headingOf(column, language))
    expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([])
  })
})

test('a cell that people changed goes before what lies in the last column', () => {
  const person = readRecord(kindOf('person').example)
  if (!person.ok) throw new Error('example')
  const columns = columnsOf('person')
  const cells = rowOf(person.value, { packs, language: 'en' })
  const texts = new Map(columns.map(({ id }, i) => [id, cellText(cells[i] ?? null)] as const))
  expect(texts.get('person.rest')).toContain('Zhylyanbaev')
  texts.set('person.names.en', 'Marat Zhylanbaiuly')
  expect(fieldsOf('person', texts, { packs })).toMatchObject({
    value: { names: [{ text: 'Marat Zhylanbaiuly' }, { text: 'Marat Zhylyanbaev' }] },
  })
})
