import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { memoryCasebook } from '../../test/support/memory-casebook.ts'
import {
  type Casebook,
  currentView,
  exportLines,
  readSample,
  recordAll,
} from '../casebook/index.ts'
import { fileOf, importerFor, keepImport, openStaging, planImport } from '../intake/index.ts'
import type { FactRecord } from '../records/index.ts'
import { csvRows, exportArchive, exportFile, exportFormats, exportWorkbook } from './index.ts'

async function importBytes(casebook: Casebook, name: string, bytes: Uint8Array) {
  const file = fileOf(name, bytes)
  const importer = importerFor(file)
  const staging = await openStaging(':memory:')
  if (!importer.ok || !staging.ok) throw new Error('cannot be')
  const { signal } = new AbortController()
  const counts = await planImport({
    view: await currentView(casebook),
    importer: importer.value,
    file,
    options: {},
    staging: staging.value,
    signal,
    progress: () => undefined,
  })
  const refused = await staging.value.list('refused')
  const kept = await keepImport(casebook, {
    staging: staging.value,
    importer: importer.value.name,
    run: 'import-test',
    signal,
    progress: () => undefined,
  })
  await staging.value.close()
  return { counts, refused, kept }
}

describe('what is exported comes back without a change', () => {
  let casebook: Casebook
  beforeAll(async () => {
    casebook = await memoryCasebook()
    const sample = await readSample(
      new URL('../../samples', import.meta.url).pathname,
      'kazakhstan',
    )
    if (!sample.ok) throw new Error(sample.fault.message)
    await recordAll(casebook, sample.value.offers)
  })
  afterAll(() => casebook.close())

  it.each(exportFormats)('persons and events as %s', async (format) => {
    const view = await currentView(casebook)
    for (const kind of ['person', 'event'] as const) {
      const bytes = await exportFile(view, { kind, language: 'ru' }, format)
      const { counts, refused } = await importBytes(casebook, `${kind}.${format}`, bytes)
      expect(refused).toEqual([])
      expect(counts).toMatchObject({ new: 0, changed: 0, refused: 0 })
      expect(counts.same).toBeGreaterThan(80)
    }
  })

  it('a whole casebook as a workbook makes the same casebook again', async () => {
    const bytes = await exportWorkbook(await currentView(casebook), 'kk')
    const empty = await memoryCasebook({ id: 'casebook-empty' })
    const { refused } = await importBytes(empty, 'all.xlsx', bytes)
    expect(refused).toEqual([])
    expect(await exportLines(empty)).toEqual(await exportLines(casebook))
    await empty.close()
  })

  it('some records, in the order asked for', async () => {
    const ids = ['person-035', 'person-001']
    const bytes = await exportFile(
      await currentView(casebook),
      { kind: 'person', ids, language: 'en' },
      'jsonl',
    )
    const lines = strFromU8(bytes).trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as FactRecord).id)).toEqual(ids)
  })

  it('an archive says what it is and lists the hash of every file', async () => {
    const files = unzipSync(await exportArchive(await currentView(casebook), 'csv', 'en'))
    const sums = strFromU8(files.SHA256SUMS as Uint8Array)
      .trim()
      .split('\n')
    expect(sums).toEqual(
      Object.entries(files)
        .filter(([name]) => name !== 'SHA256SUMS')
        .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`),
    )
    expect(strFromU8(files['README.txt'] as Uint8Array)).toContain('factum import FILE')
    expect(Object.keys(files)).toContain('person.csv')
  })
})

/** Texts as people, careless programs and attackers write them. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=HYPERLINK("a")',
      "'=1",
      '+7 701',
      '-',
      '@a',
      'a;b|c',
      'two\nlines',
      '"',
      '№ 1',
    ),
  )
  // Text of a record has no white space around, and XML no control characters.
  .map((value) => value.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim())
  .filter((value) => value !== '')

test('any name and note come back from CSV and Excel as they were', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, fc.constantFrom('csv', 'xlsx'), async (name, note, format) => {
      const casebook = await memoryCasebook()
      const person = {
        kind: 'person',
        version: 1,
        id: 'person-1',
        names: [{ text: name, language: 'ru', use: 'preferred' }],
        note,
      }
      const { refused } = await recordAll(casebook, [{ where: 'test', input: person }])
      expect(refused).toEqual([])
      const bytes = await exportFile(
        await currentView(casebook),
        { kind: 'person', language: 'en' },
        format as 'csv',
      )
      const { counts, refused: not } = await importBytes(casebook, `list.${format}`, bytes)
      expect({ ...counts, not }).toMatchObject({ same: 1, changed: 0, new: 0, not: [] })
      await casebook.close()
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['+7', "'+7"],
  ['-5', "'-5"],
  ['@cmd', "'@cmd"],
  ["'=x", "''=x"],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['plain', 'plain'],
])('%s stands in CSV as %s', (cell, written) => {
  expect(csvRows([[cell]])).toBe(`${written}\r\n`)
})

test('a number is no formula', () => {
  expect(csvRows([[-5, { day: '2024-02-29' }, null]])).toBe('-5,2024-02-29,\r\n')
})
