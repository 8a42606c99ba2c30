import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { acquireWriteLock, openDatabase } from '../src/database/index.ts'
import {
  appendEntries,
  createLedger,
  createSigner,
  eraseBodies,
  type Ledger,
  type NewEntry,
  publishCheckpoint,
} from '../src/ledger/index.ts'

/**
 * Appends to the ledger in the folder it is given until it is killed, and tells each entry's sequence and
 * leaf hash on standard output as soon as, and only when, the ledger has acknowledged it.
 */
const [folder = '.', casebook = '', synchronous = 'full'] = process.argv.slice(2)

const opened = await openDatabase({ engine: 'sqlite', file: join(folder, 'casebook.db') })
if (!opened.ok) throw new Error(opened.fault.message)
const { db } = opened.value
await sql`pragma synchronous = ${sql.raw(synchronous)}`.execute(db)
const by = { command: 'kill-writer', now: () => new Date() }
const lock = await acquireWriteLock(opened.value, casebook, by)
if (!lock.ok) throw new Error(lock.fault.message)

const signer = createSigner(
  readFileSync(join(folder, 'signing-key.pem'), 'utf8'),
  'factum.example/kill',
)
const ledger: Ledger = { casebook, signer, now: () => new Date() }
let next = (await createLedger(db, ledger)).size

for (;;) {
  const entries = nextTransaction()
  const appended = await db.transaction().execute(async (trx) => {
    for (const entry of entries) {
      if (entry.operation === 'forget') await eraseBodies(trx, casebook, entry.record)
    }
    return appendEntries(trx, ledger, entries)
  })
  publishCheckpoint(folder, appended.checkpoint)
  writeSync(1, appended.entries.map(({ sequence, leaf }) => `${sequence} ${leaf}\n`).join(''))
}

/** Mostly one entry, sometimes up to thirty together, sometimes a record that is forgotten. */
function nextTransaction(): NewEntry[] {
  const chance = Math.random()
  if (chance > 0.95 && next > 0) {
    const record = `event-${Math.floor(Math.random() * next)}`
    return [entry('forget', record, { why: 'on request', position: 1, of: 1 })]
  }
  const of = chance > 0.8 ? 2 + Math.floor(Math.random() * 29) : 1
  return Array.from({ length: of }, (_, i) =>
    entry('record', `event-${next++}`, { record: { text: 'ә'.repeat(300) }, position: i + 1, of }),
  )
}

function entry(operation: 'record' | 'forget', record: string, body: NewEntry['body']): NewEntry {
  return { operation, record, kind: 'event', by: 'local', body }
}
