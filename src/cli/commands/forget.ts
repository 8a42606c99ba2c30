import { FaultError, fault } from '../../base/result.ts'
import { forget } from '../../casebook/index.ts'
import { clearImports } from '../../intake/index.ts'
import type { DefineCommand } from '../command.ts'
import { exit, orThrow, withApp } from '../context.ts'

export const forgetRecord: DefineCommand = (command, perform) =>
  command
    .name('forget')
    .description('erase for good what the ledger holds of a record; cannot be undone')
    .argument('<id>', 'the record (id or handle)')
    .option('--yes', 'needed, because it cannot be undone', false)
    .option('--why <reason>', 'the reason, kept with the entry: name nobody in it')
    .action((id: string, options: { yes: boolean; why?: string }) =>
      perform((context) => {
        if (!options.yes)
          throw new FaultError([
            fault('forget-unasked', `Forgetting ${id} cannot be undone; add --yes to do it`),
          ])
        return withApp(context, 'factum forget', async ({ casebook }) => {
          const { records, stillNamedBy } = orThrow(await forget(casebook, id, options.why))
          await clearImports(casebook.folder)
          if (context.json) context.print(JSON.stringify({ records, stillNamedBy }))
          else {
            context.print(
              `Erased ${records.join(', ')} from the ledger and every table. Backups and built papers still hold it.`,
            )
            if (stillNamedBy.length > 0)
              context.print(
                `Read these records, whose own words may speak of it: ${stillNamedBy.join(', ')}.`,
              )
          }
          return exit.done
        })
      }),
    )
