import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O, U, so an id can be read aloud over a bad line. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A stable record id: the kind, a hyphen, and an opaque part. It names nobody, because it stays
 * in the ledger after the person asked to be forgotten; documents refer to records by `handle`.
 */
export const idPattern = /^[a-z]+-[0-9a-z]{1,26}$/

/** A handle: the readable name of a record in documents and addresses, e.g. "zhylanbayev". */
export const handlePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * A new id with 80 random bits, e.g. "person-4k9t2w7hq0zn3v8c".
 * @param random a source of random bytes; given only by tests.
 */
export function newId(kind: string, random: (size: number) => Uint8Array = randomBytes): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of random(10)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
      held &= (1 << bits) - 1
    }
  }
  return `${kind}-${text}`
}
