import type { Admission } from '../casebook/index.ts'
import type { Context } from './context.ts'
import { exit } from './context.ts'

/** Prints what entering records did, or would do; the exit code says whether something was refused. */
export function reportAdmission(
  { json, print, say }: Context,
  admission: Admission,
  dryRun: boolean,
): number {
  const { fresh, changed, same, refused } = admission
  const code = refused.length > 0 ? exit.found : exit.done
  if (json) {
    print(
      JSON.stringify({
        new: fresh,
        changed: changed.map(({ record, fields }) => ({ id: record.id, fields })),
        same,
        duplicates: [],
        refused: refused.map(({ where, message }) => ({ where: where ?? '', reason: message })),
      }),
    )
    return code
  }
  for (const { where, message } of refused) say(`${where}: ${message}`)
  print(
    refused.length > 0
      ? `Refused ${refused.length}; nothing was written. Mend the lines above and import again.`
      : `${dryRun ? 'Would enter' : 'Entered'} ${fresh.length} new, ${changed.length} changed; ${same} were the same; 0 refused.`,
  )
  return code
}

/** "87 persons, 171 events, …" for a set of records. */
export function countByKind(records: readonly { kind: string }[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
