/**
 * The objects of one JSON array, one after the other, from a file of any length: only the object at hand is
 * in memory. What stands between the objects is passed over; whether an object is right JSON is for the
 * caller to see.
 */
export async function* jsonItems(
  chunks: AsyncIterable<Uint8Array>,
  longest = 4 * 1024 * 1024,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let depth = 0
  let quoted = false
  let escaped = false
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let from = depth > 0 ? 0 : -1
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]
      if (quoted) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) quoted = false
      } else if (byte === QUOTE) quoted = depth > 0
      else if (byte === OPEN) {
        if (depth++ === 0) from = at
      } else if (byte === CLOSE && depth > 0 && --depth === 0) {
        const last = chunk.subarray(from, at + 1)
        yield decoder.decode(held.length === 0 ? last : Buffer.concat([...held, last]))
        held = []
        size = 0
        from = -1
      }
    }
    if (from < 0) continue
    // The buffer of a stream may be used again for the next chunk.
    const rest = Uint8Array.from(chunk.subarray(from))
    held.push(rest)
    size += rest.length
    if (size > longest) throw new RangeError('an object of the file is longer than 4 MB')
  }
  if (depth > 0) yield decoder.decode(Buffer.concat(held))
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
