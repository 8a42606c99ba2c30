import { rebuildProjections } from '../../casebook/index.ts'
import type { DefineCommand } from '../command.ts'
import { exit, withApp } from '../context.ts'

export const rebuild: DefineCommand = (command, perform) =>
  command
    .name('rebuild')
    .description('compute every table anew from the ledger')
    .action(() =>
      perform((context) =>
        withApp(context, 'factum rebuild', async ({ casebook }) => {
          await rebuildProjections(casebook)
          context.print(
            context.json
              ? JSON.stringify({ rebuilt: true })
              : 'Every table was computed anew from the ledger. Next: factum verify.',
          )
          return exit.done
        }),
      ),
    )
