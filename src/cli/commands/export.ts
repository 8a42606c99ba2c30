import { writeFile } from 'node:fs/promises'
import { exportLines } from '../../casebook/index.ts'
import type { DefineCommand } from '../command.ts'
import { exit, withApp } from '../context.ts'

export const exportRecords: DefineCommand = (command, perform) =>
  command
    .name('export')
    .description('write every record as JSON Lines, as it stands; importing it changes nothing')
    .option('--out <file>', 'write to this file instead of the terminal')
    .action((options: { out?: string }) =>
      perform((context) =>
        withApp(context, undefined, async ({ casebook }) => {
          const lines = await exportLines(casebook)
          const text = lines.map((line) => `${line}\n`).join('')
          if (options.out === undefined) context.print(text)
          else {
            await writeFile(options.out, text, { mode: 0o600 })
            context.say(
              `Wrote ${lines.length} records to ${options.out}. They are not protected: keep the file safe.`,
            )
          }
          return exit.done
        }),
      ),
    )
