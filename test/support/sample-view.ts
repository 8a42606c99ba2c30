import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../src/ledger/index.ts'
import { loadPacks, type Packs } from '../../src/packs/index.ts'
import { type Audience, type ComputedView, computeView } from '../../src/projections/index.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'samples/kazakhstan')

/** A record as a file of the sample holds it. */
export interface SampleRecord {
  readonly id: string
  readonly kind: string
  readonly [field: string]: unknown
}

/** All records of the sample, in the order of its files. */
export function sampleRecords(): SampleRecord[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as {
    files: string[]
  }
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as SampleRecord),
  )
}

/** The packs the sample uses. */
export function samplePacks(): Packs {
  const packs = loadPacks(join(root, 'packs'), ['un', 'kz'])
  if (!packs.ok) throw new Error(packs.fault.message)
  return packs.value
}

export interface ViewOptions {
  /** The records the view knows; the whole sample when left out. */
  readonly records?: readonly SampleRecord[]
  /** Records beside those, e.g. a duplicate. */
  readonly extra?: readonly SampleRecord[]
  /** Which record was found to be the same as which: from id to id. */
  readonly merges?: Readonly<Record<string, string>>
  readonly known?: string | null
  readonly audience?: Audience
}

/** When all entries were written: a fixed instant after the papers. */
const instant = '2025-06-01T00:00:00.000Z'

/** A view of records without a ledger: one entry for each, and one for each merge. */
export async function viewOf(options: ViewOptions = {}): Promise<ComputedView> {
  const records = [...(options.records ?? sampleRecords()), ...(options.extra ?? [])]
  const merges = Object.entries(options.merges ?? {})
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]))
  const entries: Entry[] = [
    ...records.map((record, i) =>
      entry(i, 'record', record.id, record.kind, { record: record as never }),
    ),
    ...merges.map(([from, into], i) =>
      entry(records.length + i, 'merge', from, kinds.get(from) ?? '', { into }),
    ),
  ]
  return computeView(inOrder(entries), {
    casebook: 'casebook-sample',
    packs: samplePacks(),
    position: { size: entries.length, root: '', at: instant },
    known: options.known ?? null,
    ...(options.audience ? { audience: options.audience } : {}),
  })
}

function entry(
  sequence: number,
  operation: Entry['operation'],
  record: string,
  kind: string,
  body: NonNullable<Entry['body']>,
): Entry {
  return {
    casebook: 'casebook-sample',
    sequence,
    operation,
    record,
    kind,
    by: 'test',
    at: instant,
    commitment: '',
    salt: '',
    body,
    leaf: '',
  }
}

async function* inOrder(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries
}
