import type { Door } from '../../src/database/index.ts'
import {
  type Appended,
  appendEntries,
  createLedger,
  createSigner,
  generateKey,
  type Ledger,
  type NewEntry,
} from '../../src/ledger/index.ts'

/** A ledger with a clock the test sets, and salts it could foretell. */
export interface TestLedger extends Ledger {
  readonly door: Door
  /** What the clock shows from now on, an ISO instant. */
  setClock(instant: string): void
  append(...entries: NewEntry[]): Promise<Appended>
}

export async function testLedger(door: Door, casebook = 'casebook-test'): Promise<TestLedger> {
  let clock = '2021-02-15T09:00:00.000Z'
  let salts = 0
  const ledger: TestLedger = {
    door,
    casebook,
    signer: createSigner(generateKey(), `factum.example/${casebook}`),
    now: () => new Date(clock),
    random: (size) => Buffer.alloc(size, salts++ % 251),
    setClock: (instant) => {
      clock = instant
    },
    append: (...entries) =>
      door.db.transaction().execute((trx) => appendEntries(trx, ledger, entries)),
  }
  await createLedger(door.db, ledger)
  return ledger
}

/** An entry about the record of that number; the body is a published count of prosecutions. */
export function entryAbout(number: number, given: Partial<NewEntry> = {}): NewEntry {
  return {
    operation: 'record',
    record: `event-${number}`,
    kind: 'event',
    by: 'local',
    body: {
      record: {
        date: '2023',
        label: 'administrative prosecutions for the exercise of freedom of religion',
        number: 203,
      },
    },
    ...given,
  }
}
