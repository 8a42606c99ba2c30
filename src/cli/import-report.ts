import type { PlanCounts, Staging } from '../intake/index.ts'
import type { RecordOf } from '../records/index.ts'
import type { Context } from './context.ts'

interface Outcome {
  readonly dryRun: boolean
  /** Something was refused in a format that is taken whole or not at all. */
  readonly nothingTaken: boolean
}

/** Prints what an import did, or would do; as JSON piece by piece, because there may be very much of it. */
export async function reportImport(
  context: Context,
  staging: Staging,
  counts: PlanCounts,
  outcome: Outcome,
): Promise<void> {
  if (context.json) await printJson(context, staging, counts)
  else await printText(context, staging, counts, outcome)
}

async function printJson({ print }: Context, staging: Staging, { same }: PlanCounts) {
  print('{"new":[')
  await printList(print, staging, 'new', ({ body }) => body)
  print('],"changed":[')
  await printList(print, staging, 'changed', ({ record, detail }) => ({
    id: record,
    fields: [...new Set(detail.changes?.map(({ field }) => field.split('/')[1]))],
  }))
  print(`],"same":${same},"duplicates":[`)
  await printList(print, staging, 'duplicate', ({ where, record, body, detail }) => ({
    where,
    id: record,
    name: nameOf(body),
    candidates: detail.candidates,
  }))
  print('],"refused":[')
  await printList(print, staging, 'refused', ({ where, detail }) => ({
    where,
    reason: detail.reason,
  }))
  print(']}')
}

type Row = Awaited<ReturnType<Staging['list']>>[number]

async function printList(
  print: Context['print'],
  staging: Staging,
  wanted: Parameters<Staging['each']>[0],
  shown: (row: Row) => unknown,
): Promise<void> {
  let first = true
  for await (const rows of staging.each(wanted)) {
    print((first ? '' : ',') + rows.map((row) => JSON.stringify(shown(row))).join(',\n'))
    first = false
  }
}

async function printText(
  { print, say }: Context,
  staging: Staging,
  counts: PlanCounts,
  { dryRun, nothingTaken }: Outcome,
): Promise<void> {
  // A field stands with its line: "list.jsonl, line 3, /birth: …".
  for await (const rows of staging.each('refused'))
    for (const { where, detail } of rows)
      say(`${where}${detail.reason?.startsWith('/') ? ', ' : ': '}${detail.reason}`)
  for await (const rows of staging.each('duplicate'))
    for (const { where, body, record, detail } of rows)
      for (const { id, name, score } of detail.candidates ?? [])
        say(
          `${where}: ${nameOf(body)} (${record}) may be ${name} (${id}), ${Math.round(score * 100)} in 100; if so: factum merge ${record} ${id}`,
        )
  for await (const rows of staging.each('conflict'))
    for (const { where, record, detail } of rows)
      for (const { field } of detail.conflicts ?? [])
        say(`${where}: ${field} of ${record} was changed here and there; ours stays`)
  if (nothingTaken) {
    print(`Refused ${counts.refused}; nothing was written. Mend the lines above and import again.`)
    return
  }
  print(
    `${dryRun ? 'Would enter' : 'Entered'} ${counts.new} new, ${counts.changed} changed; ${counts.same} were the same; ${counts.refused} refused.`,
  )
}

/** The name somebody is entered under. */
const nameOf = (body: unknown): string =>
  (body as Pick<RecordOf<'person'>, 'names'> | null)?.names?.[0]?.text ?? ''
