import { type Door, type Location, openDatabase } from '../src/database/index.ts'
import {
  appendEntries,
  createLedger,
  createSigner,
  generateKey,
  type Ledger,
  type NewEntry,
  publishCheckpoint,
} from '../src/ledger/index.ts'

export interface SampleLedger {
  readonly door: Door
  readonly ledger: Ledger
  /** Appends this many entries in one transaction, and publishes the checkpoint. */
  append(count: number): Promise<void>
}

/** A ledger of entries with bodies of about 700 bytes, the size of a described event. */
export async function sampleLedger(location: Location, folder: string): Promise<SampleLedger> {
  const opened = await openDatabase(location)
  if (!opened.ok) throw new Error(opened.fault.message)
  const door = opened.value
  const signer = createSigner(generateKey(), 'factum.example/bench')
  const ledger: Ledger = { casebook: 'casebook-bench', signer, now: () => new Date() }
  let next = (await createLedger(door.db, ledger)).size
  const append = async (count: number) => {
    const entries = Array.from({ length: count }, () => sampleEntry(next++))
    const { checkpoint } = await door.db
      .transaction()
      .execute((trx) => appendEntries(trx, ledger, entries))
    publishCheckpoint(folder, checkpoint)
  }
  return { door, ledger, append }
}

const summary =
  'The specialised inter-district court extended the detention by two months at the request of the ' +
  'investigator; the defence asked for house arrest and was refused, and the hearing was closed to the public. '

function sampleEntry(number: number): NewEntry {
  const id = `event-${number.toString(36).padStart(16, '0')}`
  const record = {
    id,
    kind: 'event',
    version: 1,
    date: '2024-03-11',
    type: 'detention-extended',
    place: 'place-almaty',
    participants: [
      { person: `person-${(number % 977).toString(36)}`, role: 'subject' },
      { organisation: 'organisation-court', role: 'authority' },
    ],
    summary: { en: summary.repeat(2) },
    sources: [{ source: `source-${(number % 311).toString(36)}`, locator: 'para. 4', grade: 2 }],
  }
  return { operation: 'record', record: id, kind: 'event', by: 'local', body: { record } }
}
