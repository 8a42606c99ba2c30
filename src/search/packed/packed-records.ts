import { chunks } from '../../base/chunks.ts'
import { blockSize, decodeMembers, type View } from '../../projections/index.ts'
import { Columns } from './columns.ts'
import { NumberSet } from './number-set.ts'

/** A record that has changed since it was packed; no tokens = it is gone. */
export interface Waiting {
  readonly record: string
  readonly tokens: string | null
  readonly refs: string | null
  readonly sources: string | null
  readonly day_from: number | null
  readonly day_to: number | null
}

/** Sets of so many tokens stay in memory. */
const mostKept = 400
/** Room for records that wait to be packed, so that sets need not grow. */
const room = 4096

/**
 * Which records have which token. Numbers below `numbers` are packed; those from there on are the records that wait, in
 * the order in which they were given.
 */
export class PackedRecords {
  readonly size: number
  readonly columns: Columns
  /** Records that there are: packed and unchanged, or waiting. */
  readonly alive: NumberSet
  readonly #view: Pick<View, 'db' | 'casebook'>
  readonly #numbers: number
  readonly #waiting: readonly Waiting[]
  readonly #waitingTokens = new Map<string, number[]>()
  readonly #numberOfWaiting = new Map<string, number>()
  #sets = new Map<string, NumberSet>()
  #families = new Map<string, readonly string[]>()

  constructor(view: Pick<View, 'db' | 'casebook'>, numbers: number, waiting: readonly Waiting[]) {
    this.#view = view
    this.#numbers = numbers
    this.#waiting = waiting.filter(({ tokens }) => tokens !== null)
    const most = numbers + Math.max(room, waiting.length)
    this.size = Math.ceil(most / blockSize) * blockSize
    this.alive = new NumberSet(this.size)
    for (const [i, { record, tokens }] of this.#waiting.entries()) {
      const number = numbers + i
      this.#numberOfWaiting.set(record, number)
      this.alive.add(number)
      for (const token of (tokens ?? '').split(' ')) {
        const list = this.#waitingTokens.get(token)
        if (list) list.push(number)
        else this.#waitingTokens.set(token, [number])
      }
    }
    this.columns = new Columns(view, numbers, this.#waiting)
  }

  /** Reads which numbers stand for a record no more, and where its new number is. */
  async readNumbers(): Promise<void> {
    const { db, casebook } = this.#view
    const gone = new Set<number>()
    const moved: [number, number][] = []
    const old = await db
      .selectFrom('search_numbers')
      .select(['number', 'record'])
      .where('casebook', '=', casebook)
      .where('gone', '=', 1)
      .execute()
    const pending = await db
      .selectFrom('search_numbers')
      .innerJoin('search_pending', (join) =>
        join
          .onRef('search_pending.casebook', '=', 'search_numbers.casebook')
          .onRef('search_pending.record', '=', 'search_numbers.record'),
      )
      .select(['number', 'search_numbers.record as record'])
      .where('search_numbers.casebook', '=', casebook)
      .where('gone', '=', 0)
      .execute()
    const now = await this.numbersOf(old.map(({ record }) => record))
    for (const { number, record } of [...old, ...pending]) {
      gone.add(number)
      const to = this.#numberOfWaiting.get(record) ?? now.get(record)
      if (to !== undefined && to !== number) moved.push([number, to])
    }
    for (let number = 0; number < this.#numbers; number++)
      if (!gone.has(number)) this.alive.add(number)
    this.columns.moved = moved
    this.columns.numberOfWaiting = this.#numberOfWaiting
    await this.columns.resolveWaiting((ids) => this.numbersOf(ids))
  }

  /** What was read of the packed records serves again while they are not packed anew. */
  takeOver(before: PackedRecords): void {
    this.#sets = new Map(
      [...before.#sets].filter(
        ([token]) => !this.#waitingTokens.has(token) && !before.#waitingTokens.has(token),
      ),
    )
    this.columns.takeOver(before.columns)
  }

  /** Reads the sets of these tokens into memory; then `of` has them. */
  async load(tokens: Iterable<string>): Promise<void> {
    const missing = [...new Set(tokens)].filter((token) => !this.#sets.has(token))
    const { db, casebook } = this.#view
    for (const part of chunks(missing)) {
      const rows = await db
        .selectFrom('search_blocks')
        .select(['token', 'block', 'bits'])
        .where('casebook', '=', casebook)
        .where('token', 'in', part)
        .execute()
      this.#keep(part, rows)
    }
  }

  /** Reads all tokens that begin so, such as "=topics/". @returns them */
  async family(prefix: string): Promise<readonly string[]> {
    const known = this.#families.get(prefix)
    if (known) {
      await this.load(known)
      return known
    }
    const { db, casebook } = this.#view
    const rows = await db
      .selectFrom('search_blocks')
      .select(['token', 'block', 'bits'])
      .where('casebook', '=', casebook)
      .where('token', '>=', prefix)
      .where('token', '<', `${prefix}\u{10ffff}`)
      .execute()
    const waiting = [...this.#waitingTokens.keys()].filter((token) => token.startsWith(prefix))
    const tokens = [...new Set([...rows.map(({ token }) => token), ...waiting])].sort()
    this.#keep(tokens, rows)
    this.#families.set(prefix, tokens)
    return tokens
  }

  /** The records that have a token; it was loaded before. */
  of(token: string): NumberSet {
    const set = this.#sets.get(token)
    if (set === undefined) throw new TypeError(`The token ${token} was not loaded`)
    this.#sets.delete(token)
    this.#sets.set(token, set)
    return set
  }

  /** Forgets the sets that were asked for longest ago; between two questions. */
  trim(): void {
    for (const token of this.#sets.keys()) {
      if (this.#sets.size <= mostKept) break
      this.#sets.delete(token)
    }
  }

  #keep(
    tokens: readonly string[],
    rows: readonly { token: string; block: number; bits: string }[],
  ): void {
    for (const token of tokens) {
      const set = new NumberSet(this.size)
      this.#sets.set(token, set)
    }
    for (const { token, block, bits } of rows)
      decodeMembers(bits, (this.#sets.get(token) as NumberSet).bits, block * blockSize)
    for (const token of tokens)
      for (const number of this.#waitingTokens.get(token) ?? []) this.#sets.get(token)?.add(number)
  }

  /** The numbers of records by id; those that are not there are left out. */
  async numbersOf(ids: readonly string[]): Promise<Map<string, number>> {
    const { db, casebook } = this.#view
    const found = new Map<string, number>()
    for (const part of chunks([...new Set(ids)])) {
      const rows = await db
        .selectFrom('search_numbers')
        .select(['record', 'number'])
        .where('casebook', '=', casebook)
        .where('gone', '=', 0)
        .where('record', 'in', part)
        .execute()
      for (const { record, number } of rows) found.set(record, number)
      for (const id of part) {
        const number = this.#numberOfWaiting.get(id)
        if (number !== undefined) found.set(id, number)
      }
    }
    return found
  }

  /** The ids of records by number, in the order given. */
  async idsOf(numbers: readonly number[]): Promise<string[]> {
    const { db, casebook } = this.#view
    const ids = new Map<number, string>()
    for (const part of chunks(numbers.filter((number) => number < this.#numbers))) {
      const rows = await db
        .selectFrom('search_numbers')
        .select(['record', 'number'])
        .where('casebook', '=', casebook)
        .where('number', 'in', part)
        .execute()
      for (const { record, number } of rows) ids.set(number, record)
    }
    return numbers.flatMap(
      (number) => ids.get(number) ?? this.#waiting[number - this.#numbers]?.record ?? [],
    )
  }
}
