import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { webDeps } from '../../src/app.ts'
import {
  buildPaper,
  type Casebook,
  copyPapers,
  forget,
  readSample,
  recordAll,
  type Views,
  verifyCasebook,
  viewsOf,
} from '../../src/casebook/index.ts'
import { computeFigure, figureNamed } from '../../src/figures/index.ts'
import { keeper, statusOn } from '../../src/projections/index.ts'
import { readRecord } from '../../src/records/index.ts'
import { createApp } from '../../src/web/index.ts'
import { memoryCasebook } from '../support/memory-casebook.ts'

// Walks docs/life-of-a-record.md from its first section to its last, and holds the program to what it says.
const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/life-of-a-record.md'), 'utf8')
const blocks = [...text.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, language, body = '']) => ({
  language,
  body: body.trim(),
}))
const [printedMeasure, printedRelease] = blocks
  .filter((b) => b.language === 'json')
  .map((b) => JSON.parse(b.body))
const [printedRefusal, printedSound] = blocks.filter((b) => b.language === '').map((b) => b.body)
const printedStatuses = [...text.matchAll(/^\| (\d{4}-\d{2}-\d{2}) \| ([a-z-]+) \|/gm)].map(
  ([, day = '', status = '']) => [day, status],
)

let clock = '2026-11-20T09:00:00.000Z'
let casebook: Casebook
let views: Views
let pages: Hono

beforeAll(async () => {
  casebook = await memoryCasebook({ now: () => new Date(clock) })
  views = viewsOf(casebook)
  const sample = await readSample(join(root, 'samples'), 'kazakhstan')
  if (!sample.ok) throw new Error(sample.fault.message)
  await copyPapers(join(sample.value.folder, 'documents'), casebook.folder)
  expect((await recordAll(casebook, sample.value.offers)).refused).toEqual([])
  const app = { casebook, views, close: async () => undefined }
  pages = createApp(
    webDeps(app, {
      allowedHosts: ['localhost'],
      loopback: true,
      report: (error) => {
        throw error
      },
    }),
  )
})
afterAll(async () => {
  await views.close()
  await casebook.close()
})

const status = async (on: string, known: string | null = null) =>
  (await statusOn(await views.at({ known, audience: keeper }), on)).get('person-020')?.status
const page = async (path: string) =>
  (await pages.request(`http://localhost${path}`, { headers: { host: 'localhost' } })).text()

it('1. the line that is printed stands in the file', () => {
  const lines = readFileSync(join(root, 'samples/kazakhstan/records/measures.jsonl'), 'utf8')
    .trim()
    .split('\n')
  expect(lines.map((l) => JSON.parse(l)).find((r) => r.id === 'measure-026')).toEqual(
    printedMeasure,
  )
})

it('2. it is a record; with a day that does not exist the file is refused in the printed words', async () => {
  expect(readRecord(printedMeasure).ok).toBe(true)
  const { refused } = await recordAll(casebook, [
    { where: 'measures.jsonl, line 1', input: { ...printedMeasure, start: '2025-02-30' } },
  ])
  expect(refused.map((f) => `${f.where}: ${f.message}`)).toEqual([printedRefusal])
})

it('3. its entry is part of a ledger that verifies', async () => {
  expect(await verifyCasebook(casebook)).toEqual([])
  expect(readFileSync(join(root, 'src/cli/commands/verify.ts'), 'utf8')).toContain(printedSound)
})

it('4. rows follow from it', async () => {
  const { db } = await views.at({ known: null, audience: keeper })
  const measure = await db
    .selectFrom('measures')
    .selectAll()
    .where('record', '=', 'measure-026')
    .executeTakeFirstOrThrow()
  expect(measure).toMatchObject({
    type: 'pre-trial-detention',
    person: 'person-020',
    start_from: '2025-01-17',
    start_from_latest: '2025-01-17',
    months: 2,
  })
  const confirmation = await db
    .selectFrom('confirmations')
    .selectAll()
    .where('record', '=', 'measure-026')
    .executeTakeFirstOrThrow()
  expect(confirmation).toMatchObject({ on_from: '2025-02-01', on_to_latest: '2025-02-28' })
  const cited = await db
    .selectFrom('citations')
    .select('source')
    .where('record', '=', 'measure-026')
    .where('pointer', '=', '')
    .execute()
  expect(cited.map((c) => c.source)).toEqual(['source-d4', 'source-092', 'source-095'])
})

it('5. the statuses are those of the table', async () => {
  expect(printedStatuses).toHaveLength(4)
  for (const [day = '', expected] of printedStatuses)
    expect([day, await status(day)]).toEqual([day, expected])
})

it('6. the figure counts him, and quotes the other number beside its own', async () => {
  const definition = figureNamed('behind-bars')
  if (!definition) throw new Error('no such figure')
  const figure = await computeFigure(definition, {
    view: await views.at({ known: null, audience: keeper }),
    on: '2025-02-28',
  })
  expect(figure.counted.map((c) => c.record)).toContain('person-020')
  expect(figure.quoted.map((q) => q.printed)).toEqual(['More than 20'])
})

it('7. the paper tells the case, with its sources', async () => {
  const built = await buildPaper(casebook, views, 'briefing-2025', ['html'])
  expect(built.ok ? [] : built.fault).toEqual([])
  if (!built.ok) return
  const html = readFileSync(built.value.files[0] ?? '', 'utf8')
  expect(html).toContain('Temirlan Yensebek')
  expect(html).toContain('63501-sud-arestoval-na-dva-mesaca')
  const used = built.value.manifest.values.flatMap((value) => value.records.map((r) => r.id))
  expect(used).toContain('measure-026')
})

it('8. the page shows his status, and its sources', async () => {
  const html = await page('/en/persons/yensebek?on=2025-02-28')
  expect(html).toContain(casebook.packs.label('statuses', 'pre-trial-custody', 'en'))
  expect(html).toContain('63501-sud-arestoval-na-dva-mesaca')
})

it('9. a later fact changes what follows from it, and nothing else', async () => {
  clock = '2026-11-21T09:00:00.000Z'
  expect((await recordAll(casebook, [{ where: 'news', input: printedRelease }])).refused).toEqual(
    [],
  )
  expect(await status('2025-05-01')).toBe('released')
  expect(await status('2025-05-01', '2026-11-20')).toBe('unknown')
  expect(await status('2025-02-28')).toBe('pre-trial-custody')
})

it('10. forgotten, he is in no table and on no page, and the ledger still verifies', async () => {
  expect((await forget(casebook, 'yensebek')).ok).toBe(true)
  expect(await page('/en/persons/yensebek')).not.toContain('Temirlan Yensebek')
  expect(await verifyCasebook(casebook)).toEqual([])
})
