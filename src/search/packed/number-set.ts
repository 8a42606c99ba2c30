/** A set of record numbers below a fixed size, as a map of bits. Never changed once it is handed out. */
export class NumberSet {
  readonly bits: Uint32Array
  #count: number | undefined

  /** @param size numbers 0 … size − 1 may be in it; a multiple of 32 */
  constructor(size: number, bits = new Uint32Array(size >> 5)) {
    this.bits = bits
  }

  get size(): number {
    return this.bits.length << 5
  }

  has(number: number): boolean {
    return ((this.bits[number >> 5] as number) & (1 << (number & 31))) !== 0
  }

  /** Only while the set is being made. */
  add(number: number): void {
    this.bits[number >> 5] = (this.bits[number >> 5] as number) | (1 << (number & 31))
  }

  get count(): number {
    if (this.#count === undefined) {
      let count = 0
      for (let i = 0; i < this.bits.length; i++) count += ones(this.bits[i] as number)
      this.#count = count
    }
    return this.#count
  }

  and(other: NumberSet): NumberSet {
    return this.#combine(other, (a, b) => a & b)
  }

  or(other: NumberSet): NumberSet {
    return this.#combine(other, (a, b) => a | b)
  }

  without(other: NumberSet): NumberSet {
    return this.#combine(other, (a, b) => a & ~b)
  }

  /** How many are in both. */
  countWith(other: NumberSet): number {
    const a = this.bits
    const b = other.bits
    let count = 0
    for (let i = 0; i < a.length; i++) {
      const both = (a[i] as number) & (b[i] as number)
      if (both !== 0) count += ones(both)
    }
    return count
  }

  /** Calls for every number, in order. */
  each(visit: (number: number) => void): void {
    for (let i = 0; i < this.bits.length; i++) {
      let left = this.bits[i] as number
      while (left !== 0) {
        const lowest = left & -left
        visit((i << 5) + 31 - Math.clz32(lowest))
        left ^= lowest
      }
    }
  }

  #combine(other: NumberSet, join: (a: number, b: number) => number): NumberSet {
    const a = this.bits
    const b = other.bits
    const bits = new Uint32Array(a.length)
    for (let i = 0; i < a.length; i++) bits[i] = join(a[i] as number, b[i] as number)
    return new NumberSet(this.size, bits)
  }
}

/** Bits set in 32, by adding neighbours (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555)
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333)
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
