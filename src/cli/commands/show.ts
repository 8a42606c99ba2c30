import { stringify } from 'yaml'
import { FaultError, fault } from '../../base/result.ts'
import { keeper, type Status, statusOn, type View } from '../../projections/index.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, exit, today, withApp } from '../context.ts'
import { dayOption } from '../dates.ts'

export const show: DefineCommand = (command, perform) =>
  command
    .name('show')
    .description('show a record, and the status of a person on a day')
    .argument('<id>', 'the record (id or handle)')
    .option('--on <day>', 'as of this day (default: today)', dayOption)
    .option('--known <day>', 'as known at the end of this day', dayOption)
    .action((id: string, options: { on?: string; known?: string }) =>
      perform((context) =>
        withApp(context, undefined, async ({ views }) => {
          const view = await views.at({ known: options.known ?? null, audience: keeper })
          return await showRecord(context, view, id, options.on ?? today(context))
        }),
      ),
    )

async function showRecord(context: Context, view: View, id: string, on: string): Promise<number> {
  const row = await view.db
    .selectFrom('records')
    .select(['id', 'kind', 'body', 'recorded', 'revised', 'revisions', 'merged_into', 'gone'])
    .where('casebook', '=', view.casebook)
    .where((eb) => eb.or([eb('id', '=', id), eb('handle', '=', id)]))
    .executeTakeFirst()
  if (!row)
    throw new FaultError([
      fault(
        'record-missing',
        `There is no record ${id} in this casebook${view.known ? ` as known on ${view.known}` : ''}; "factum find" helps`,
      ),
    ])
  const status =
    row.kind === 'person' ? (await statusOn(view, on, [row.id])).get(row.id) : undefined
  const record: unknown = row.body === null ? null : JSON.parse(row.body)
  if (context.json) {
    context.print(
      JSON.stringify({
        record,
        on,
        known: view.known,
        status,
        recorded: row.recorded,
        revised: row.revised,
        revisions: row.revisions,
        mergedInto: row.merged_into,
      }),
    )
    return exit.done
  }
  if (row.gone === 'forgotten')
    context.print(`${row.id} was forgotten on ${row.revised.slice(0, 10)}; its words are erased.`)
  else if (record === null)
    context.print(
      `${row.id} was withdrawn on ${row.revised.slice(0, 10)}; its history is kept and it can be brought back.`,
    )
  else context.print(stringify(record, { lineWidth: 80 }))
  if (row.merged_into !== null) context.print(`Merged: stands for ${row.merged_into}.`)
  if (status) context.print(`On ${on}: ${statusLine(view, status)}`)
  context.print(
    `Recorded ${row.recorded.slice(0, 10)}, last revised ${row.revised.slice(0, 10)}, ${row.revisions} revision${row.revisions === 1 ? '' : 's'}.`,
  )
  return exit.done
}

function statusLine(view: View, status: Status): string {
  const label = (term: string) => view.packs.label('statuses', term, 'en')
  const now = [
    label(status.status),
    status.last ? `(last known: ${label(status.last)})` : '',
    status.since?.stated ? `since ${status.since.stated}` : '',
  ]
  const besides = [
    status.heard ? `last heard of ${status.heard}` : '',
    status.stale ? 'unconfirmed: no news since' : '',
    status.possible.length > 0 ? `possibly already: ${status.possible.map(label).join(', ')}` : '',
  ]
  return [now.filter(Boolean).join(' '), ...besides.filter(Boolean)].join('\n  ')
}
