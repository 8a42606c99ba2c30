import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openArchive } from './archive.ts'
import { type ArchiveLimits, defaultLimits } from './limits.ts'

const text = strToU8('They shall be released. '.repeat(500))

function opened(bytes: Uint8Array, limits: ArchiveLimits = defaultLimits) {
  const archive = openArchive(bytes, 'paper.docx', limits)
  if (!archive.ok) throw new Error(archive.fault.message)
  return archive.value
}

function refusal(bytes: Uint8Array, limits?: ArchiveLimits): string | undefined {
  const archive = openArchive(bytes, 'paper.docx', limits)
  return archive.ok ? archive.value.unpack('a.xml', () => undefined)?.code : archive.fault.code
}

/** The file with some bytes of the nth record that has this signature changed. */
function changed(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  values: number[],
): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue
    copy.set(values, at + offset)
    return copy
  }
  throw new Error('no such record')
}

const central = 0x02014b50
const made = (parts: Zippable) => zipSync(parts)

describe('parts', () => {
  test.each([
    ['packed', made({ 'word/A.xml': text })],
    ['stored', made({ 'word/A.xml': [text, { level: 0 }] })],
    ['with a comment at the end', withComment(made({ 'word/A.xml': text }))],
    ['in the form for large files', inLargeForm(made({ 'word/A.xml': text }))],
    ['named with a backslash', made({ 'word\\A.xml': text })],
    ['empty', made({ 'word/A.xml': new Uint8Array(0) })],
  ])('%s: come back byte by byte, whatever the case of the name', (kind, bytes) => {
    const archive = opened(bytes)
    const pieces: Uint8Array[] = []
    expect(archive.unpack('Word/a.XML', (piece) => pieces.push(piece.slice()))).toBeUndefined()
    const whole = pieces.map((piece) => strFromU8(piece)).join('')
    expect(whole).toBe(kind === 'empty' ? '' : strFromU8(text))
  })

  test('one that is not there is a fault', () => {
    expect(opened(made({ 'a.xml': text })).unpack('b.xml', () => undefined)?.code).toBe(
      'draft-damaged',
    )
  })

  test('what the taker throws is not taken for damage', () => {
    const archive = opened(made({ 'a.xml': text }))
    const taker = () => {
      throw new RangeError('a bug')
    }
    expect(() => archive.unpack('a.xml', taker)).toThrow('a bug')
  })
})

describe('refusals', () => {
  const good = made({ 'a.xml': text })
  const bomb = made({ 'a.xml': new Uint8Array(4_000_000) })
  test.each<[string, Uint8Array, string, Partial<ArchiveLimits>?]>([
    ['no end record', good.subarray(0, good.length - 30), 'draft-damaged'],
    ['no bytes', new Uint8Array(0), 'draft-damaged'],
    ['a name that climbs out', made({ '../a.xml': text }), 'draft-unsafe'],
    ['a name that climbs out with backslashes', made({ 'x\\..\\..\\a.xml': text }), 'draft-unsafe'],
    ['an absolute name', made({ '/etc/passwd': text }), 'draft-unsafe'],
    ['a name with a drive', made({ 'C:/a.xml': text }), 'draft-unsafe'],
    ['an encrypted part', changed(good, central, 8, [1]), 'draft-locked'],
    ['a method nobody uses', changed(good, central, 10, [99]), 'draft-damaged'],
    ['the same name twice', made({ 'a.xml': text, 'A.XML': text }), 'draft-damaged'],
    ['another checksum', changed(good, central, 16, [0, 0, 0, 0]), 'draft-damaged'],
    ['more bytes than declared', changed(good, central, 24, [1, 0, 0, 0]), 'draft-damaged'],
    ['fewer bytes than declared', changed(good, central, 24, [0, 0, 1, 0]), 'draft-damaged'],
    [
      'a part said to begin outside',
      changed(good, central, 42, [0xff, 0xff, 0, 0]),
      'draft-damaged',
    ],
    [
      'more parts than allowed',
      made({ 'a.xml': text, b: text }),
      'draft-too-large',
      { entries: 1 },
    ],
    ['a declared bomb', bomb, 'draft-too-large', { unpacked: 1_000_000 }],
    [
      'a bomb that declares little',
      changed(bomb, central, 24, [1, 0, 0, 0]),
      'draft-too-large',
      { unpacked: 1_000_000 },
    ],
    ['a part that unpacks far beyond its size', bomb, 'draft-too-large', { ratioFrom: 1_000_000 }],
    ['parts that share their bytes', changed(good, central, 20, [0xff, 0xff]), 'draft-too-large'],
  ])('%s', (_, bytes, code, limits) => {
    expect(refusal(bytes, { ...defaultLimits, ...limits })).toBe(code)
  })

  test('parts are counted together as they are read', () => {
    const two = made({ 'a.xml': new Uint8Array(90_000), 'b.xml': new Uint8Array(90_000) })
    const archive = opened(two, { ...defaultLimits, unpacked: 180_000 })
    expect(archive.unpack('a.xml', () => undefined)).toBeUndefined()
    expect(archive.unpack('b.xml', () => undefined)).toBeUndefined()
    expect(archive.unpack('a.xml', () => undefined)?.code).toBe('draft-too-large')
  })
})

function withComment(bytes: Uint8Array): Uint8Array {
  const comment = strToU8('made by hand')
  const whole = new Uint8Array(bytes.length + comment.length)
  whole.set(bytes)
  whole.set(comment, bytes.length)
  new DataView(whole.buffer).setUint16(bytes.length - 2, comment.length, true)
  return whole
}

/** The same file of one part with its sizes, offset and count in the fields of ZIP64 (APPNOTE 4.3.14, 4.5.3). */
function inLargeForm(bytes: Uint8Array): Uint8Array {
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = old.getUint32(bytes.length - 6, true)
  const entry = bytes.slice(directory, bytes.length - 22)
  const fields = new DataView(entry.buffer)
  const extra = new Uint8Array(28)
  const large = new DataView(extra.buffer)
  large.setUint16(0, 1, true)
  large.setUint16(2, 24, true)
  for (const [n, at] of [24, 20, 42].entries()) {
    large.setBigUint64(4 + 8 * n, BigInt(fields.getUint32(at, true)), true)
    fields.setUint32(at, 0xffffffff, true)
  }
  fields.setUint16(30, extra.length, true)
  const end = new Uint8Array(56 + 20)
  const record = new DataView(end.buffer)
  record.setUint32(0, 0x06064b50, true)
  record.setBigUint64(32, 1n, true)
  record.setBigUint64(48, BigInt(directory), true)
  record.setUint32(56, 0x07064b50, true)
  record.setBigUint64(64, BigInt(directory + entry.length + extra.length), true)
  const last = bytes.slice(bytes.length - 22)
  new DataView(last.buffer).setUint16(10, 0xffff, true)
  new DataView(last.buffer).setUint32(16, 0xffffffff, true)
  return Uint8Array.from([...bytes.slice(0, directory), ...entry, ...extra, ...end, ...last])
}
