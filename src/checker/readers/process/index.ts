import { readFile, stat } from 'node:fs/promises'
import { fail, fault, ok, type Result } from '../../../base/result.ts'
import type { Draft } from '../../tree/index.ts'
import { endingFault } from './faults.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { type Outcome, Reading } from './reading.ts'

export { defaultLimits, type ReadLimits } from './limits.ts'

/** A file to read: its path or its bytes, and the name it goes by in messages. */
export interface FileToRead {
  readonly source: string | Uint8Array
  readonly file: string
}

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>
  readonly signal?: AbortSignal
  /** The module that reads, by default the one that knows all formats; it exports `readDraft`. */
  readonly reader?: URL
}

const allFormats = new URL('../registry.ts', import.meta.url)
const MEGABYTE = 1024 * 1024

/** Reads one file in a child process without network and within limits. */
export async function readInChild(
  source: string | Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<Draft>> {
  for await (const result of readFilesInChild([{ source, file }], options)) return result
  throw new Error('one file has one result')
}

/**
 * Reads files in turn, each within its own limits, and gives their results in the same order. One child
 * process reads them all; when a file kills it, that file is refused and the next gets a new child.
 *
 * Faults besides those of the readers: `draft-missing`, `draft-unreadable`, `draft-too-large`, `draft-time`,
 * `draft-memory`, `draft-output`, `draft-crash`, `draft-cancelled`, `draft-no-start`.
 */
export async function* readFilesInChild(
  files: Iterable<FileToRead>,
  { limits: given, signal, reader = allFormats }: ReadOptions = {},
): AsyncGenerator<Result<Draft>> {
  const limits = { ...defaultLimits, ...given }
  const all = [...files]
  let reading: Reading | undefined
  try {
    for (const [at, { source, file }] of all.entries()) {
      const bytes = await bytesOf(source, file, limits)
      if (!bytes.ok) {
        yield bytes
        continue
      }
      const attempt = (): Promise<Outcome> => {
        if (!reading?.isAlive) reading = new Reading(reader, limits)
        return reading.read(bytes.value, file, signal)
      }
      const isFirst = !reading?.isAlive
      let outcome = await attempt()
      // The child may have died of the file before.
      if (!isFirst && isUnclear(outcome)) outcome = await attempt()
      // Whoever works on the last draft needs no second process beside, and its memory.
      if (at === all.length - 1) reading?.close()
      yield 'answer' in outcome ? outcome.answer : fail(endingFault(outcome.ending, file, limits))
    }
  } finally {
    reading?.close()
  }
}

const isUnclear = (outcome: Outcome): boolean =>
  'ending' in outcome && (outcome.ending === 'crash' || outcome.ending === 'memory')

async function bytesOf(
  source: string | Uint8Array,
  file: string,
  { inputMegabytes }: ReadLimits,
): Promise<Result<Uint8Array>> {
  const tooLarge = (bytes: number): Result<Uint8Array> =>
    fail(
      fault(
        'draft-too-large',
        `This file has ${Math.ceil(bytes / MEGABYTE)} MB, and files of up to ${inputMegabytes} MB are read; split it, or save it without its pictures.`,
        file,
      ),
    )
  const most = inputMegabytes * MEGABYTE
  if (typeof source !== 'string') {
    return source.length > most ? tooLarge(source.length) : ok(source)
  }
  try {
    const about = await stat(source)
    if (!about.isFile()) {
      return fail(
        fault('draft-unreadable', 'This is a folder or a device, not a file; name a file.', file),
      )
    }
    return about.size > most ? tooLarge(about.size) : ok(await readFile(source))
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return fail(
      missing
        ? fault('draft-missing', 'There is no such file; check its name and folder.', file)
        : fault('draft-unreadable', 'This file may not be opened; check its permissions.', file),
    )
  }
}
