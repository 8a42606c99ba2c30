import { type Fault, fault } from '../../../base/result.ts'
import type { Entry } from './directory.ts'
import type { ArchiveLimits } from './limits.ts'

/** The first reason not to unpack anything of an archive. */
export function wrongEntries(
  entries: readonly Entry[],
  size: number,
  file: string,
  limits: ArchiveLimits,
): Fault | undefined {
  if (entries.length > limits.entries) {
    return fault(
      'draft-too-large',
      `This file holds more than ${limits.entries} parts, which no paper does; it is not opened.`,
      file,
    )
  }
  let packed = 0
  let unpacked = 0
  const names = new Set<string>()
  for (const entry of entries) {
    packed += entry.packed
    unpacked += entry.unpacked
    if (escapes(entry.name)) {
      return fault(
        'draft-unsafe',
        'This file holds a part whose name points outside of it, as attacks do; it is not opened.',
        file,
      )
    }
    if (entry.encrypted) return locked(file)
    const name = entry.name.toLowerCase()
    if (names.has(name) || (entry.method !== 0 && entry.method !== 8)) {
      return fault(
        'draft-damaged',
        'This file is packed in a way its own program would not open; open it in the program that wrote it and save it anew.',
        file,
      )
    }
    names.add(name)
  }
  // Entries that share their bytes are how a small file declares a large one.
  if (unpacked > limits.unpacked || packed > size) return tooLarge(file, limits)
  return undefined
}

export function tooLarge(file: string, limits: ArchiveLimits): Fault {
  return fault(
    'draft-too-large',
    `This file unpacks to more than ${Math.floor(limits.unpacked / 1024 / 1024)} MB or to ${limits.ratio} times its size; take large pictures out, or check it in parts.`,
    file,
  )
}

export const locked = (file: string): Fault =>
  fault(
    'draft-locked',
    'This file is protected with a password; save a copy without the password and check that.',
    file,
  )

const escapes = (name: string): boolean =>
  name === '' ||
  name.includes('\0') ||
  name.startsWith('/') ||
  /^[a-z]:/i.test(name) ||
  name.split('/').includes('..')
