/** Records to a block: 2^13. */
export const blockSize = 8192

/** From so many members on a map of bits is shorter than a list. */
const longestList = blockSize / 16

/**
 * The members of a block (0 … blockSize − 1, in order) as text: "l" and a list of 16-bit numbers, or "b" and a map of
 * bits, in base64. Text, because it is the one type that both engines keep alike.
 */
export function encodeMembers(members: readonly number[]): string {
  if (members.length <= longestList)
    return `l${Buffer.from(Uint16Array.from(members).buffer).toString('base64')}`
  const bits = new Uint32Array(blockSize / 32)
  for (const member of members)
    bits[member >> 5] = (bits[member >> 5] as number) | (1 << (member & 31))
  return `b${Buffer.from(bits.buffer).toString('base64')}`
}

/** Sets the bits of encoded members in a map of bits, from number `from` (a multiple of 32) on. */
export function decodeMembers(encoded: string, into: Uint32Array, from: number): void {
  const bytes = Buffer.from(encoded.slice(1), 'base64')
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  if (encoded[0] === 'b') {
    into.set(new Uint32Array(copy), from >> 5)
    return
  }
  for (const member of new Uint16Array(copy)) {
    const at = from + member
    into[at >> 5] = (into[at >> 5] as number) | (1 << (at & 31))
  }
}

export const encodeIntegers = (values: Int32Array): string =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')

export function decodeIntegers(encoded: string): Int32Array {
  const bytes = Buffer.from(encoded, 'base64')
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** No day is known. */
export const noDay = -0x80000000
