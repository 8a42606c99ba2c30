import { currentView } from '../../../casebook/index.ts'
import { findByName } from '../../../search/index.ts'
import type { DefineCommand } from '../../command.ts'
import { exit, withApp } from '../../context.ts'
import { table } from '../../table.ts'

export const findName: DefineCommand = (command, perform) =>
  command
    .name('find')
    .description('find a person of the casebook by a name in any spelling')
    .argument('<query...>', 'a name, or the beginning of one')
    .option('--limit <number>', 'how many at most', Number, 10)
    .action((query: string[], { limit }: { limit: number }) =>
      perform((context) =>
        withApp(context, undefined, async ({ casebook }) => {
          const text = query.join(' ')
          const found = await findByName(await currentView(casebook), text, {
            kind: 'person',
            limit,
            typing: true,
          })
          if (context.json) context.print(JSON.stringify(found))
          else if (found.length === 0) context.print(`Nobody goes by "${text}".`)
          else
            context.print(
              table(
                found.map((f) => [
                  f.record,
                  f.score.toFixed(2),
                  f.matched === f.name ? f.name : `${f.name} (${f.matched})`,
                ]),
              ),
            )
          return found.length === 0 ? exit.found : exit.done
        }),
      ),
    )
