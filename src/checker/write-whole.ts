import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { fail, fault, ok, type Result } from '../base/result.ts'

/** Writes a file whole or not at all. Fault: `file-not-written`. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
): Promise<Result<undefined>> {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.new`
  try {
    await writeFile(unfinished, content, { flag: 'wx' })
    await rename(unfinished, file)
    return ok(undefined)
  } catch {
    await rm(unfinished, { force: true })
    return fail(
      fault(
        'file-not-written',
        'This file could not be written; check that its folder is there and may be written to.',
        file,
      ),
    )
  }
}
