/** Most spellings that can be numbered: 2^23. */
const most = 0x800000

/**
 * Spellings that share a sign stand in one block. Signs are collected with `add`; `close` sorts them, and
 * from then on each spelling knows its places.
 */
export class Blocks {
  #signs = new Float64Array(1 << 16)
  #count = 0
  /** The spellings of all blocks, block after block, ascending in each. */
  members = new Uint32Array(0)
  /** For each place in `members` where its block begins and ends. */
  begin = new Uint32Array(0)
  end = new Uint32Array(0)
  /** The places of spelling n are `places[from[n]]` up to `places[from[n + 1]]`. */
  places = new Uint32Array(0)
  from = new Uint32Array(0)

  add(sign: number, spelling: number): void {
    if (spelling >= most)
      throw new RangeError(`More than ${most} different names cannot be compared at once`)
    if (this.#count === this.#signs.length) {
      const larger = new Float64Array(this.#count * 2)
      larger.set(this.#signs)
      this.#signs = larger
    }
    // 30 bits of the sign over 23 of the number: exact in a double, sorted as one number.
    this.#signs[this.#count++] = (sign >>> 2) * most + spelling
  }

  close(spellings: number): void {
    const sorted = this.#signs.subarray(0, this.#count).sort()
    this.members = new Uint32Array(this.#count)
    this.begin = new Uint32Array(this.#count)
    this.end = new Uint32Array(this.#count)
    let end = 0
    for (let i = 0; i < sorted.length; ) {
      const sign = Math.floor((sorted[i] as number) / most)
      const begin = end
      let last = -1
      for (; i < sorted.length; i++) {
        const member = (sorted[i] as number) - sign * most
        if (member >= most) break
        if (member !== last) this.members[end++] = member
        last = member
      }
      // Alone in its block: it has nobody to be compared with.
      if (end - begin === 1) end = begin
      else {
        this.begin.fill(begin, begin, end)
        this.end.fill(end, begin, end)
      }
    }
    this.#signs = new Float64Array(0)
    this.members = this.members.subarray(0, end)
    this.#placeAll(spellings)
  }

  #placeAll(spellings: number): void {
    this.from = new Uint32Array(spellings + 1)
    for (const member of this.members) this.from[member + 1] = (this.from[member + 1] as number) + 1
    for (let i = 0; i < spellings; i++)
      this.from[i + 1] = (this.from[i + 1] as number) + (this.from[i] as number)
    const next = this.from.slice()
    this.places = new Uint32Array(this.members.length)
    for (let place = 0; place < this.members.length; place++) {
      const member = this.members[place] as number
      const at = next[member] as number
      this.places[at] = place
      next[member] = at + 1
    }
  }

  /** Blocks with more members than that: where each begins and how many stand in it. */
  *larger(than: number): Generator<{ readonly begin: number; readonly size: number }> {
    for (let begin = 0; begin < this.members.length; begin = this.end[begin] as number) {
      const size = (this.end[begin] as number) - begin
      if (size > than) yield { begin, size }
    }
  }
}
