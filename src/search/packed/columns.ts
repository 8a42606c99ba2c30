import { blockSize, decodeIntegers, noDay, type View } from '../../projections/index.ts'
import { NumberSet } from './number-set.ts'
import type { Waiting } from './packed-records.ts'

type LinkName = 'refs' | 'sources'

/** Which numbers each record names: those of number i stand in `links` from `starts[i]` to `starts[i + 1]`. */
export interface Links {
  readonly starts: Int32Array
  readonly links: Int32Array
}

/** Values of every record: its days, and what it names. Read when they are first needed. */
export class Columns {
  /** Numbers that stand for a record no more, and its number now. */
  moved: readonly (readonly [number, number])[] = []
  numberOfWaiting: ReadonlyMap<string, number> = new Map()
  readonly #view: Pick<View, 'db' | 'casebook'>
  readonly #numbers: number
  readonly #waiting: readonly Waiting[]
  #waitingLinks: Record<LinkName, number[][]> = { refs: [], sources: [] }
  #blocks = new Map<string, Promise<Int32Array[]>>()
  readonly #made = new Map<string, Promise<Int32Array | Links>>()

  constructor(view: Pick<View, 'db' | 'casebook'>, numbers: number, waiting: readonly Waiting[]) {
    this.#view = view
    this.#numbers = numbers
    this.#waiting = waiting
  }

  takeOver(before: Columns): void {
    this.#blocks = before.#blocks
  }

  async resolveWaiting(
    numbersOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>,
  ): Promise<void> {
    const split = (text: string | null) => (text ? text.split(' ') : [])
    const ids = this.#waiting.flatMap(({ refs, sources }) => [...split(refs), ...split(sources)])
    const numbers = await numbersOf(ids)
    const resolve = (text: string | null) => split(text).flatMap((id) => numbers.get(id) ?? [])
    this.#waitingLinks = {
      refs: this.#waiting.map(({ refs }) => resolve(refs)),
      sources: this.#waiting.map(({ sources }) => resolve(sources)),
    }
  }

  /** Days since 1970-01-01 by number; `noDay` where none is known. */
  days(which: 'from' | 'to'): Promise<Int32Array> {
    return this.#once(which, async () => {
      const days = new Int32Array(this.#numbers + this.#waiting.length).fill(noDay)
      for (const [block, values] of (await this.#read(which)).entries())
        days.set(
          values.subarray(0, Math.max(0, this.#numbers - block * blockSize)),
          block * blockSize,
        )
      for (const [i, row] of this.#waiting.entries())
        days[this.#numbers + i] = (which === 'from' ? row.day_from : row.day_to) ?? noDay
      return days
    })
  }

  links(which: LinkName): Promise<Links> {
    return this.#once(which, async () => {
      const blocks = await this.#read(which)
      const waiting = this.#waitingLinks[which]
      const total =
        blocks.reduce((sum, values) => sum + values.length - blockSize - 1, 0) +
        waiting.reduce((sum, list) => sum + list.length, 0)
      const starts = new Int32Array(this.#numbers + waiting.length + 1)
      const links = new Int32Array(total)
      let at = 0
      for (const [block, values] of blocks.entries()) {
        const from = block * blockSize
        const count = Math.min(blockSize, this.#numbers - from)
        for (let i = 0; i < count; i++) starts[from + i] = at + (values[i] as number)
        links.set(values.subarray(blockSize + 1), at)
        at += values.length - blockSize - 1
      }
      for (const [i, list] of waiting.entries()) {
        starts[this.#numbers + i] = at
        links.set(list, at)
        at += list.length
      }
      starts[starts.length - 1] = at
      return { starts, links }
    })
  }

  /** The records that name one of these. */
  async naming(which: LinkName, named: NumberSet): Promise<NumberSet> {
    const found = new NumberSet(named.size)
    if (named.count === 0) return found
    const { starts, links } = await this.links(which)
    const wanted = new NumberSet(named.size, named.bits.slice())
    for (const [from, to] of this.moved) if (named.has(to)) wanted.add(from)
    let number = 0
    for (let at = 0; at < links.length; at++) {
      if (!wanted.has(links[at] as number)) continue
      while ((starts[number + 1] as number) <= at) number++
      found.add(number)
    }
    return found
  }

  #once<T extends Int32Array | Links>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(name) ?? make()
    this.#made.set(name, known)
    return known as Promise<T>
  }

  #read(name: string): Promise<Int32Array[]> {
    const known = this.#blocks.get(name) ?? this.#readBlocks(name)
    this.#blocks.set(name, known)
    return known
  }

  async #readBlocks(name: string): Promise<Int32Array[]> {
    const { db, casebook } = this.#view
    const rows = await db
      .selectFrom('search_columns')
      .select(['block', 'values'])
      .where('casebook', '=', casebook)
      .where('name', '=', name)
      .orderBy('block')
      .execute()
    return rows.map(({ values }) => decodeIntegers(values))
  }
}
