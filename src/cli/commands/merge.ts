import { merge, split } from '../../casebook/index.ts'
import type { DefineCommand } from '../command.ts'
import { exit, orThrow, withApp } from '../context.ts'

export const mergeRecords: DefineCommand = (command, perform) =>
  command
    .name('merge')
    .description('say that two records are of one and the same; "split" undoes it')
    .argument('<from>', 'the record that stands for the other from now on (id or handle)')
    .argument('<into>', 'the record that stays')
    .option('--why <reason>', 'the reason, kept with the entry')
    .action((from: string, into: string, options: { why?: string }) =>
      perform((context) =>
        withApp(context, 'factum merge', async ({ casebook }) => {
          orThrow(await merge(casebook, from, into, options.why))
          context.print(
            context.json
              ? JSON.stringify({ from, into })
              : `${from} now stands for ${into}. To undo: factum split ${from}.`,
          )
          return exit.done
        }),
      ),
    )

export const splitRecords: DefineCommand = (command, perform) =>
  command
    .name('split')
    .description('undo a merge')
    .argument('<id>', 'the record that was merged into another (id or handle)')
    .option('--why <reason>', 'the reason, kept with the entry')
    .action((id: string, options: { why?: string }) =>
      perform((context) =>
        withApp(context, 'factum split', async ({ casebook }) => {
          orThrow(await split(casebook, id, options.why))
          context.print(
            context.json ? JSON.stringify({ split: id }) : `${id} stands for itself again.`,
          )
          return exit.done
        }),
      ),
    )
