import { verifyCasebook } from '../../casebook/index.ts'
import type { DefineCommand } from '../command.ts'
import { exit, withApp } from '../context.ts'

export const verify: DefineCommand = (command, perform) =>
  command
    .name('verify')
    .description('recompute the ledger and every table, and say what is wrong and where')
    .action(() =>
      perform((context) =>
        withApp(context, undefined, async ({ casebook }) => {
          const { json, print, say } = context
          let shown = 0
          const findings = await verifyCasebook(casebook, (done, of) => {
            if (done - shown < 20_000) return
            shown = done
            say(`Verified ${done} of ${of} entries …`)
          })
          if (json) print(JSON.stringify({ sound: findings.length === 0, findings }))
          else {
            for (const { message } of findings) print(message)
            print(
              findings.length === 0
                ? 'The ledger and every table are sound: nothing was changed, removed or put in.'
                : `${findings.length} found. Keep this casebook as it is and compare it with a backup.`,
            )
          }
          return findings.length === 0 ? exit.done : exit.found
        }),
      ),
    )
