import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Json } from '../../../base/canonical-json.ts'
import type { Entry } from '../../../ledger/index.ts'
import { loadPacks } from '../../../packs/index.ts'
import { computeView } from '../../../projections/index.ts'
import {
  type FactRecord,
  type KindName,
  type RecordOf,
  readRecord,
} from '../../../records/index.ts'
import { idFor } from '../../ids.ts'
import type { Importer, InputFile } from '../../importer.ts'
import { fileOf } from '../../input-file.ts'

/** What an importer finds, with every record read as the casebook would read it. */
export interface ReadForTests {
  readonly records: readonly FactRecord[]
  readonly refused: readonly { readonly where: string; readonly reason: string }[]
  readonly recommendations: readonly RecordOf<'recommendation'>[]
}

const root = join(import.meta.dirname, '../../../..')
const loaded = loadPacks(join(root, 'packs'), ['un', 'kz'])
if (!loaded.ok) throw new Error(loaded.fault.message)
export const packs = loaded.value

/** Publishers' own files stand beside the repository where this is developed; undefined elsewhere. */
export const publishedFile = (path: string): InputFile | undefined => {
  const at = join(root, '../shared', path)
  return existsSync(at) ? fileOf(basename(at), new Uint8Array(readFileSync(at))) : undefined
}

export const textFile = (name: string, text: string): InputFile =>
  fileOf(name, new TextEncoder().encode(text))

/** Reads a file with an importer, into a casebook that holds these records. */
export async function readForTests(
  importer: Importer,
  file: InputFile,
  options: Readonly<Record<string, string>> = {},
  holding: readonly FactRecord[] = [],
): Promise<ReadForTests> {
  const view = await computeView(entriesOf(holding), {
    casebook: 'casebook-1',
    packs,
    position: { size: 0, root: '', at: '2026-11-21T00:00:00Z' },
    known: null,
  })
  const records: FactRecord[] = []
  const refused: { where: string; reason: string }[] = []
  const found = importer.read(file, {
    view,
    options,
    idFor: idFor(importer.name),
    progress: () => undefined,
    signal: new AbortController().signal,
  })
  for await (const one of found) {
    if (one.is === 'refused') {
      refused.push({ where: one.where, reason: one.reason })
      continue
    }
    const read = readRecord(one.input)
    if (read.ok) records.push(read.value)
    else throw new Error(`${one.where}: ${JSON.stringify(read.fault)} ${JSON.stringify(one.input)}`)
  }
  await view.close()
  return { records, refused, recommendations: ofKind(records, 'recommendation') }
}

export const ofKind = <K extends KindName>(
  records: readonly FactRecord[],
  kind: K,
): RecordOf<K>[] => records.filter((record) => record.kind === kind) as RecordOf<K>[]

async function* entriesOf(records: readonly FactRecord[]): AsyncIterable<Entry> {
  for (const [i, record] of records.entries())
    yield {
      sequence: i,
      operation: 'record',
      record: record.id,
      kind: record.kind,
      at: '2026-11-21T00:00:00Z',
      by: 'test',
      body: { record: record as unknown as Json },
      salt: '',
      leaf: '',
    } as unknown as Entry
}
