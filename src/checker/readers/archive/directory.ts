/**
 * The central directory of a ZIP file (PKWARE APPNOTE 6.3.10, sections 4.3.12, 4.3.14–16, 4.5.3). Only this
 * list is believed; the local headers in front of the data serve to find the data.
 */
export interface Entry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins. */
  readonly offset: number
  /** The entry's record in the directory as it stands, for a writer that copies it. */
  readonly record: Uint8Array
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const end64Signature = 0x06064b50
const endSize = 22
const absent32 = 0xffffffff

/** The entries in the order of the directory; at most `most` + 1; undefined when there is no readable directory. */
export function readDirectory(bytes: Uint8Array, most: number): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  let count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (at === absent32 || count === 0xffff) {
    const end64 = findEnd64(view, end)
    if (end64 !== undefined) {
      count = Number(view.getBigUint64(end64 + 32, true))
      at = Number(view.getBigUint64(end64 + 48, true))
    }
  }
  const entries: Entry[] = []
  for (let n = 0; n < count && entries.length <= most; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const next = at + 46 + nameLength + extraLength + commentLength
    if (next > bytes.length) return undefined
    const name = bytes.subarray(at + 46, at + 46 + nameLength)
    const flags = view.getUint16(at + 8, true)
    const sizes = large(view, at, at + 46 + nameLength, extraLength)
    entries.push({
      // Names of parts are ASCII (OPC) or UTF-8; a damaged name only fails to be found.
      name: new TextDecoder().decode(name).replaceAll('\\', '/'),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
      record: bytes.subarray(at, next),
    })
    at = next
  }
  return entries
}

/** The packed bytes of an entry; undefined when they lie outside the file. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array | undefined {
  const { offset } = entry
  if (offset + 30 > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== localSignature) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + entry.packed > bytes.length
    ? undefined
    : bytes.subarray(start, start + entry.packed)
}

/** The end record stands within the last 65,557 bytes: its comment is at most 65,535 long. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endSize
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}

function findEnd64(view: DataView, end: number): number | undefined {
  const locator = end - 20
  if (locator < 0) return undefined
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) return undefined
  return at
}

/** Sizes and offset; what does not fit 32 bits stands in the extra field 1, in this order, only if needed. */
function large(view: DataView, at: number, extra: number, extraLength: number) {
  const values = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  }
  const stop = extra + extraLength
  for (let field = extra; field + 4 <= stop; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let value = field + 4
    for (const key of ['unpacked', 'packed', 'offset'] as const) {
      if (values[key] !== absent32 || value + 8 > stop) continue
      values[key] = Number(view.getBigUint64(value, true))
      value += 8
    }
    break
  }
  return values
}
