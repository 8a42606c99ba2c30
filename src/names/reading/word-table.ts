import type { Token } from '../fold/token.ts'

/** Places of a new table and of the largest; powers of two. At most half of them are taken. */
const fewest = 1 << 12
const most = 1 << 17

/**
 * Tokens by the word they are of, found where it stands in a text: a word that has been seen needs no text of its own.
 * The table grows with what it holds; the largest is emptied when it is half full.
 */
export class WordTable {
  private tokens: (Token | undefined)[] = new Array(fewest)
  /** For each place the hash of its word; those of empty places mean nothing. */
  private hashes = new Int32Array(fewest)
  private taken = 0

  /** The token of the word from `start` to `end` of a text; `hash` is of its letters. */
  find(text: string, start: number, end: number, hash: number): Token | undefined {
    const { tokens, hashes } = this
    const last = hashes.length - 1
    for (let place = spread(hash) & last; ; place = (place + 1) & last) {
      const token = tokens[place]
      if (token === undefined) return undefined
      if (hashes[place] !== hash) continue
      const { written } = token
      if (written.length === end - start && text.startsWith(written, start)) return token
    }
  }

  /** Keeps a token, whose `written` is the word. */
  add(hash: number, token: Token): void {
    if (this.taken * 2 >= this.hashes.length) this.grow()
    const last = this.hashes.length - 1
    let place = spread(hash) & last
    while (this.tokens[place] !== undefined) place = (place + 1) & last
    this.tokens[place] = token
    this.hashes[place] = hash
    this.taken++
  }

  private grow(): void {
    const { tokens, hashes } = this
    const full = hashes.length === most
    this.tokens = new Array(full ? fewest : hashes.length * 2)
    this.hashes = new Int32Array(this.tokens.length)
    this.taken = 0
    if (full) return
    tokens.forEach((token, place) => {
      if (token !== undefined) this.add(hashes[place] as number, token)
    })
  }
}

/** Near hashes far apart. */
const spread = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 15
