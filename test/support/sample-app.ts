import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { ok } from '../../src/base/result.ts'
import {
  type Casebook,
  draftKnowledge,
  type Offer,
  readSample,
  recordAll,
  viewsOf,
  type Write,
} from '../../src/casebook/index.ts'
import { casebookRulesFor } from '../../src/checker/index.ts'
import { type Desk, openDesk } from '../../src/desk/index.ts'
import { type Entry, readEntries } from '../../src/ledger/index.ts'
import { createApp, type EntryLine, type WebDeps } from '../../src/web/index.ts'
import { memoryCasebook } from './memory-casebook.ts'

export interface SampleApp {
  readonly app: Hono
  readonly deps: WebDeps
  readonly casebook: Casebook
  close(): Promise<void>
}

const today = new Date('2026-11-21T12:00:00')

/**
 * The pages over the sample casebook, in memory, with one built paper. Recorded on 20 November 2026, shown on
 * the 21st.
 * @param more records that are entered besides
 */
export async function sampleApp(
  over: Partial<WebDeps> = {},
  more: readonly object[] = [],
): Promise<SampleApp> {
  const sample = await readSample(join(import.meta.dirname, '../../samples'), 'kazakhstan')
  if (!sample.ok) throw new Error(sample.fault.message)
  const casebook = await memoryCasebook({ now: () => new Date('2026-11-20T09:00:00.000Z') })
  const offers: Offer[] = [
    ...sample.value.offers,
    ...more.map((input, i) => ({ where: `besides, ${i + 1}`, input })),
  ]
  const { refused } = await recordAll(casebook, offers, { why: 'loaded from the sample' })
  if (refused.length > 0) throw new Error(JSON.stringify(refused.slice(0, 3)))
  const views = viewsOf(casebook)
  const keeper = { clearance: 'sealed', on: '9999-12-31', purpose: null } as const
  const desk = await memoryDesk(casebook)
  const deps: WebDeps = {
    casebookName: sample.value.title,
    views: {
      live: () => views.at({ known: null, audience: keeper }),
      at: (wish) => views.at(wish),
    },
    builtDocuments: onePaper,
    casebookRules: async () => casebookRulesFor(await draftKnowledge(casebook, views, 'public')),
    recentEntries: async (count) => (await lines(casebook)).reverse().slice(0, count),
    entriesOf: async (record) => (await lines(casebook)).filter((line) => line.record === record),
    report: (error) => {
      throw error
    },
    now: () => today,
    allowedHosts: ['localhost', '127.0.0.1'],
    loopback: true,
    ...(over.loopback === false ? {} : { keeper: { casebook, desk, write: writeIn(casebook) } }),
    ...over,
  }
  return {
    app: createApp(deps),
    deps,
    casebook,
    async close() {
      await desk.close()
      await views.close()
      await casebook.close()
    },
  }
}

async function memoryDesk({ id, by, now }: Casebook): Promise<Desk> {
  const location = { engine: 'sqlite', file: ':memory:' } as const
  const desk = await openDesk({ location, casebook: id, by, now })
  if (!desk.ok) throw new Error(desk.fault.message)
  return desk.value
}

/** Writing where reading goes on through the same door, as a database in memory has only one. */
const writeIn =
  (casebook: Casebook): Write =>
  async (work) =>
    ok(await work(casebook))

async function lines({ door, id }: Casebook): Promise<EntryLine[]> {
  return (await Array.fromAsync(readEntries(door.db, id))).map(
    ({ sequence, at, by, operation, record, kind, body }: Entry) => ({
      sequence,
      at,
      by,
      operation,
      record,
      kind,
      why: typeof body?.why === 'string' ? body.why : null,
    }),
  )
}

const style = 'body{font-family:serif;max-width:40em;margin:auto}'
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Briefing paper</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'">
<style>${style}</style></head><body><main><h1>Briefing paper</h1><p>Marat Zhylanbayev was sentenced to seven years in prison.</p></main></body></html>`

const files: Readonly<Record<string, Uint8Array>> = {
  html: new TextEncoder().encode(html),
  pdf: new TextEncoder().encode('%PDF-1.7\n'),
  docx: new Uint8Array([0x50, 0x4b, 3, 4]),
}

/** A paper of which one value has changed since it was built. */
export const onePaper: WebDeps['builtDocuments'] = {
  list: async () => [
    {
      name: 'briefing-2025',
      title: 'Briefing paper for the EU–Kazakhstan Human Rights Dialogue',
      language: 'en',
      date: '2025-02',
      files: [
        { format: 'docx', bytes: 48_211 },
        { format: 'pdf', bytes: 210_400 },
        { format: 'html', bytes: html.length },
      ],
      size: 600,
      confidentiality: 'public',
      records: ['person-035'],
      figures: ['behind-bars'],
    },
  ],
  read: async (name, format) => (name === 'briefing-2025' ? (files[format] ?? null) : null),
  changed: async () => [
    {
      key: 'figure:behind-bars',
      before: '21',
      after: '0',
      why: 'No source confirms since February 2025 that these persons are still held.',
    },
  ],
}
