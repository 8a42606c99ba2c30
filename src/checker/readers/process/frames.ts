/**
 * What parent and child send each other: the length of a header (4 bytes, big-endian), the header as JSON,
 * then as many bytes as the header says.
 */
export interface Frame<Header> {
  readonly header: Header
  readonly body: Buffer
}

const LONGEST_HEADER = 64 * 1024

export function frame(
  header: { readonly length: number; readonly file?: string },
  body: Uint8Array,
): Uint8Array[] {
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return [length, head, body]
}

/** Puts frames together from chunks as they arrive. Throws a RangeError when a frame is longer than allowed. */
export class FrameReader<Header extends { readonly length: number }> {
  private chunks: Buffer[] = []
  private held = 0
  private header: Header | undefined
  private readonly longest: number
  private readonly parse: (header: unknown) => Header

  constructor(longest: number, parse: (header: unknown) => Header) {
    this.longest = longest
    this.parse = parse
  }

  /** Takes one chunk; gives back every frame that is now whole. */
  take(chunk: Buffer): Frame<Header>[] {
    this.chunks.push(chunk)
    this.held += chunk.length
    const frames: Frame<Header>[] = []
    for (;;) {
      if (!this.header && !this.readHeader()) return frames
      const header = this.header
      if (!header || this.held < header.length) return frames
      frames.push({ header, body: this.cut(header.length) })
      this.header = undefined
    }
  }

  private readHeader(): boolean {
    if (this.held < 4) return false
    const all = Buffer.concat(this.chunks)
    this.chunks = [all]
    const length = all.readUInt32BE(0)
    if (length > LONGEST_HEADER) throw new RangeError('a header is too long')
    if (all.length < 4 + length) return false
    this.cut(4)
    const header: unknown = JSON.parse(this.cut(length).toString('utf8'))
    this.header = this.parse(header)
    if (this.header.length > this.longest) throw new RangeError('a frame is too long')
    return true
  }

  private cut(length: number): Buffer {
    const all = this.chunks.length === 1 ? this.chunks[0] : Buffer.concat(this.chunks)
    if (!all) return Buffer.alloc(0)
    this.chunks = [all.subarray(length)]
    this.held -= length
    return all.subarray(0, length)
  }
}
