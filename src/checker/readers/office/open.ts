import { type Fault, fail, fault, type Result } from '../../../base/result.ts'
import { type Archive, locked, openArchive } from '../archive/index.ts'

/** What the two word processors' files are called in sentences. */
export type OfficeKind = 'a Word file (DOCX)' | 'an OpenDocument text (ODT)'

/** Opens the package of a word processor's file; everything that is none gets one sentence saying what it is. */
export function openOffice(bytes: Uint8Array, file: string, kind: OfficeKind): Result<Archive> {
  if (bytes.length === 0) {
    return fail(fault('draft-empty', 'This file is empty: it has no bytes; get it again.', file))
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return fail(compound(bytes, file, kind))
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return fail(notA(kind, file))
  return openArchive(bytes, file)
}

/** A ZIP file, but not of the wanted kind: a table, slides, the other word processor's file, an archive. */
export function notA(kind: OfficeKind, file: string): Fault {
  return fault(
    'draft-wrong-kind',
    `This file is not ${kind}, whatever its name says; open it in its own program and save it as one.`,
    file,
  )
}

/**
 * Compound files ([MS-CFB] 2.2): a Word file with a password is one with a stream "EncryptedPackage"
 * ([MS-OFFCRYPTO] 2.3.4.4), a Word 97–2003 file one with a stream "WordDocument" ([MS-DOC] 2.1.1).
 */
function compound(bytes: Uint8Array, file: string, kind: OfficeKind): Fault {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes('EncryptedPackage', 0, 'utf16le')) return locked(file)
  if (!buffer.includes('WordDocument', 0, 'utf16le')) return notA(kind, file)
  return fault(
    'draft-wrong-kind',
    'This file is in the format of Word 97 to 2003; open it in a word processor and save it as DOCX.',
    file,
  )
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)
