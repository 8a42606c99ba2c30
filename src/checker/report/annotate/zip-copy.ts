import { crc32, deflateRawSync } from 'node:zlib'
import { type Entry, packedBytes } from '../../readers/archive/index.ts'

const localSignature = 0x04034b50
const entrySignature = 0x02014b50
const endSignature = 0x06054b50
const deflated = 8
/** 1 January 1980, midnight: the beginning of time in a ZIP file. */
const beginning = 0x00210000

/** What goes into the headers of an entry (PKWARE APPNOTE 6.3.10, 4.3.7 and 4.3.12). */
interface Packed {
  readonly name: Uint8Array
  readonly flags: number
  readonly method: number
  readonly time: number
  readonly crc: number
  readonly unpacked: number
  readonly bytes: Uint8Array
}

/**
 * The same ZIP file with some parts replaced or added. The packed bytes of every other part are copied as they
 * are; its headers are written anew without extra fields, which say nothing that a document needs.
 * @param entries the directory of `bytes`
 * @param parts new content by name
 * @throws RangeError when an entry's bytes are not where the directory says
 */
export function copyZip(
  bytes: Uint8Array,
  entries: readonly Entry[],
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const left = new Map(parts)
  const packed = entries.map((entry) => {
    const content = parts.get(entry.name)
    left.delete(entry.name)
    return content === undefined ? copied(bytes, entry) : packedAnew(entry, content)
  })
  for (const [name, content] of left)
    packed.push(pack(new TextEncoder().encode(name), beginning, content))
  return joined(packed)
}

function copied(bytes: Uint8Array, entry: Entry): Packed {
  const content = packedBytes(bytes, entry)
  if (content === undefined) throw new RangeError(`no bytes for ${entry.name}`)
  const { name, flags, time } = headerOf(entry)
  const { method, crc, unpacked } = entry
  return { name, flags, method, time, crc, unpacked, bytes: content }
}

function packedAnew(entry: Entry, content: Uint8Array): Packed {
  const { name, time } = headerOf(entry)
  return pack(name, time, content)
}

function headerOf({ record }: Entry) {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength)
  return {
    // Sizes stand in the headers, not behind the data (bit 3).
    flags: view.getUint16(8, true) & ~8,
    time: view.getUint32(12, true),
    name: record.subarray(46, 46 + view.getUint16(28, true)),
  }
}

const pack = (name: Uint8Array, time: number, content: Uint8Array): Packed => ({
  name,
  // Bit 11: the name is UTF-8.
  flags: 1 << 11,
  method: deflated,
  time,
  crc: crc32(content),
  unpacked: content.length,
  bytes: deflateRawSync(content),
})

function joined(entries: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const header = local(entry)
    directory.push(record(entry, offset))
    pieces.push(header, entry.bytes)
    offset += header.length + entry.bytes.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  return Buffer.concat([...pieces, ...directory, end(entries.length, size, offset)])
}

/** The fields that both headers share begin with the version needed, 2.0. */
function shared(
  view: DataView,
  at: number,
  { flags, method, time, crc, unpacked, bytes, name }: Packed,
): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, flags, true)
  view.setUint16(at + 4, method, true)
  view.setUint32(at + 6, time, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, bytes.length, true)
  view.setUint32(at + 18, unpacked, true)
  view.setUint16(at + 22, name.length, true)
}

function local(entry: Packed): Uint8Array {
  const header = new Uint8Array(30 + entry.name.length)
  const view = new DataView(header.buffer)
  view.setUint32(0, localSignature, true)
  shared(view, 4, entry)
  header.set(entry.name, 30)
  return header
}

function record(entry: Packed, offset: number): Uint8Array {
  const header = new Uint8Array(46 + entry.name.length)
  const view = new DataView(header.buffer)
  view.setUint32(0, entrySignature, true)
  view.setUint16(4, 20, true)
  shared(view, 6, entry)
  view.setUint32(42, offset, true)
  header.set(entry.name, 46)
  return header
}

function end(count: number, size: number, offset: number): Uint8Array {
  const header = new Uint8Array(22)
  const view = new DataView(header.buffer)
  view.setUint32(0, endSignature, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return header
}
