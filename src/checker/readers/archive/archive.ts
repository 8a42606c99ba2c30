import { TextDecoder } from 'node:util'
import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { type Fault, FaultError, fail, fault, ok, type Result } from '../../../base/result.ts'
import { type Entry, packedBytes, readDirectory } from './directory.ts'
import { type ArchiveLimits, defaultLimits } from './limits.ts'
import { tooLarge, wrongEntries } from './refusals.ts'

/** A ZIP file whose parts are unpacked one at a time, piece by piece, within limits; nothing is written to disk. */
export interface Archive {
  readonly file: string
  /** As written in the file, with `/` between folders. */
  readonly names: readonly string[]
  /** Names are compared without case (ECMA-376-2, 6.2.2.3). */
  has(name: string): boolean
  /**
   * Hands over the bytes of a part as they unpack, in pieces of at most about 8 MB, and checks size and
   * CRC-32 at the end. A `FaultError` thrown by `take` ends the reading and becomes the answer.
   */
  unpack(name: string, take: (piece: Uint8Array) => void): Fault | undefined
}

/** Reads the directory of a ZIP file and checks it against the limits before anything is unpacked. */
export function openArchive(
  bytes: Uint8Array,
  file: string,
  limits: ArchiveLimits = defaultLimits,
): Result<Archive> {
  const entries = readDirectory(bytes, limits.entries)
  if (entries === undefined) return fail(damaged(file))
  const wrong = wrongEntries(entries, bytes.length, file, limits)
  if (wrong !== undefined) return fail(wrong)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  let left = limits.unpacked
  return ok({
    file,
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    unpack(name, take) {
      const entry = byName.get(name.toLowerCase())
      const packed = entry && packedBytes(bytes, entry)
      if (entry === undefined || packed === undefined) return damaged(file, name)
      let size = 0
      let crc = 0
      let fromTaker: unknown
      const bound = Math.max(limits.ratioFrom, entry.packed * limits.ratio)
      try {
        inflate(entry, packed, (piece) => {
          size += piece.length
          left -= piece.length
          if (left < 0 || size > bound) throw new FaultError([tooLarge(file, limits)])
          if (size > entry.unpacked) throw new FaultError([damaged(file, name)])
          crc = crc32(piece, crc)
          try {
            take(piece)
          } catch (error) {
            fromTaker = error
            throw error
          }
        })
      } catch (error) {
        if (error instanceof FaultError) return error.faults[0]
        if (error === fromTaker) throw error
        return damaged(file, name)
      }
      return size === entry.unpacked && crc === entry.crc ? undefined : damaged(file, name)
    },
  })
}

/** A part as text; XML parts of a package are UTF-8 or UTF-16 (ECMA-376-2, 6.2.5), told apart by their first bytes. */
export function asText(take: (text: string) => void, onDamage: () => never): Decoder {
  let decoder: TextDecoder | undefined
  const decode = (piece?: Uint8Array) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    try {
      return decoder.decode(piece, { stream: piece !== undefined })
    } catch {
      return onDamage()
    }
  }
  return { write: (piece) => take(decode(piece)), close: () => take(decode()) }
}

export interface Decoder {
  readonly write: (piece: Uint8Array) => void
  readonly close: () => void
}

function encodingOf(piece: Uint8Array | undefined): string {
  const [a, b] = piece ?? []
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

const pieceSize = 8 * 1024

function inflate(entry: Entry, packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += pieceSize * 8) {
      take(packed.subarray(at, at + pieceSize * 8))
    }
    return
  }
  const stream = new Inflate((piece) => {
    if (piece.length > 0) take(piece)
  })
  let at = 0
  do {
    stream.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length)
    at += pieceSize
  } while (at < packed.length)
}

const damaged = (file: string, part?: string): Fault =>
  fault(
    'draft-damaged',
    `${part === undefined ? 'This file' : `The part ${printable(part)} of this file`} is damaged or cut short; open it in the program that wrote it and save it anew.`,
    file,
  )

const printable = (name: string) => name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)
