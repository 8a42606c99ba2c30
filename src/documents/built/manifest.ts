import { z } from 'zod'
import { fail, fault, ok, type Result } from '../../base/result.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const value = z.strictObject({
  key: z.string(),
  text: z.string(),
  /** What it rests on; `sequence` is the number of the record's last entry when the document was built. */
  records: z.array(z.strictObject({ id: z.string(), sequence: z.number().int() })),
  figure: z.string().optional(),
  on: z.string().optional(),
  /** The lines of the text that use it. */
  lines: z.array(z.number().int()),
})

const manifest = z.strictObject({
  format: z.literal('factum-values-1'),
  document: z.string(),
  /** SHA-256 of the text the document was built from. */
  text: hash,
  position: z.strictObject({ size: z.number().int(), root: z.string(), at: z.string() }),
  on: z.string(),
  audience: z.string(),
  language: z.string(),
  /** For each figure used, the SHA-256 of its definition and method in words. */
  figures: z.record(z.string(), hash),
  values: z.array(value),
  files: z.array(z.strictObject({ name: z.string(), format: z.string(), sha256: hash })),
})

/**
 * What a built document remembers, kept beside its files: where the ledger stood, every value it used, and
 * what was written. No clock is in it: built again from the same position, it is the same.
 */
export type Manifest = z.output<typeof manifest>
export type ManifestValue = z.output<typeof value>

export const manifestText = (made: Manifest): string => `${JSON.stringify(made, null, 2)}\n`

/** @param where the name of the file, for the fault */
export function readManifest(text: string, where: string): Result<Manifest> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail(
      fault('manifest-broken', 'The list of values is not JSON; build the document again', where),
    )
  }
  const read = manifest.safeParse(json)
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  return fail(
    fault(
      'manifest-broken',
      `The list of values cannot be used (${issue?.path.join('/')}: ${issue?.message}); build the document again`,
      where,
    ),
  )
}
