import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, fault, ok, type Result } from '../base/result.ts'
import type { InputFile } from './importer.ts'

const headBytes = 65_536

/** A file on the disk. @returns fault `file-missing` @param name what it is called, when not as on the disk */
export async function fileAt(path: string, name = basename(path)): Promise<Result<InputFile>> {
  try {
    const handle = await open(path)
    try {
      const { size } = await handle.stat()
      const head = new Uint8Array(Math.min(size, headBytes))
      await handle.read(head, 0, head.length, 0)
      return ok({
        name,
        size,
        head,
        bytes: async () => new Uint8Array(await readFile(path)),
        stream: () => createReadStream(path),
      })
    } finally {
      await handle.close()
    }
  } catch {
    return fail(fault('file-missing', `The file ${path} cannot be read; check its name and place`))
  }
}

/** A file that is in memory. */
export const fileOf = (name: string, bytes: Uint8Array): InputFile => ({
  name,
  size: bytes.length,
  head: bytes.subarray(0, headBytes),
  bytes: async () => bytes,
  async *stream() {
    for (let at = 0; at < bytes.length; at += headBytes) yield bytes.subarray(at, at + headBytes)
  },
})

/** "csv" of "List.2025.CSV"; '' when it has none. */
export const endingOf = ({ name }: Pick<InputFile, 'name'>): string =>
  /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
