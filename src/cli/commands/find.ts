import { currentView } from '../../casebook/index.ts'
import { findByName } from '../../search/index.ts'
import type { DefineCommand } from '../command.ts'
import { exit, withApp } from '../context.ts'
import { table } from '../table.ts'

export const find: DefineCommand = (command, perform) =>
  command
    .name('find')
    .description('find persons, organisations and places by a name in any spelling')
    .argument('<query...>', 'words of the name')
    .option('--kind <kind>', 'only persons, organisations or places: person, organisation, place')
    .action((query: string[], options: { kind?: string }) =>
      perform((context) =>
        withApp(context, undefined, async ({ casebook }) => {
          const found = await findByName(await currentView(casebook), query.join(' '), {
            ...options,
            typing: true,
          })
          if (context.json) context.print(JSON.stringify(found))
          else if (found.length === 0) context.print(`Nothing goes by "${query.join(' ')}".`)
          else
            context.print(
              table(
                found.map((f) => [
                  f.record,
                  f.kind,
                  f.matched === f.name ? f.name : `${f.name} (${f.matched})`,
                ]),
              ),
            )
          return found.length === 0 ? exit.found : exit.done
        }),
      ),
    )
