import type { App } from '../../app.ts'
import { FaultError } from '../../base/result.ts'
import { buildPaper, paperChanges, reasonsInWords } from '../../casebook/index.ts'
import { writers } from '../../documents/index.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, exit, withApp } from '../context.ts'

export const build: DefineCommand = (command, perform) =>
  command
    .name('build')
    .description('build a paper from its text and the records, or say what has changed since')
    .argument('<document>', 'the name of the paper, or the path of its text')
    .option('--to <formats>', 'docx, pdf, html, with commas between', 'docx,pdf,html')
    .option('--out <folder>', 'write to this folder instead of beside the text')
    .option(
      '--changed',
      'build nothing; say value by value what would differ today, and why',
      false,
    )
    .action((document: string, options: { to: string; out?: string; changed: boolean }) =>
      perform((context) =>
        withApp(context, undefined, (app) =>
          options.changed
            ? changed(context, app, document)
            : buildOne(context, app, document, {
                formats: options.to.split(',').map((f) => f.trim()),
                out: options.out,
              }),
        ),
      ),
    )

/** Builds one paper and says where it is. */
export async function buildOne(
  { json, print }: Context,
  { casebook, views }: App,
  document: string,
  {
    formats = writers.map((w) => w.format),
    out,
  }: { formats?: readonly string[]; out?: string | undefined } = {},
): Promise<number> {
  const built = await buildPaper(casebook, views, document, formats, out)
  if (!built.ok) throw new FaultError(built.fault)
  const { name, files, manifest } = built.value
  if (json)
    print(
      JSON.stringify({ name, files, position: manifest.position, values: manifest.values.length }),
    )
  else {
    print(files.join('\n'))
    print(
      `Built ${name} from entry ${manifest.position.size} of the ledger, with ${manifest.values.length} values from it. Later: factum build --changed ${name}.`,
    )
  }
  return exit.done
}

async function changed(
  { json, print }: Context,
  { casebook, views }: App,
  document: string,
): Promise<number> {
  const compared = await paperChanges(casebook, views, document)
  if (!compared.ok) throw new FaultError(compared.fault)
  const { differences, faults } = compared.value
  const nothing = differences.length === 0 && faults.length === 0
  if (json) print(JSON.stringify({ differences, faults }))
  else if (nothing) print('Built today, every value would be the same.')
  else {
    for (const difference of differences) {
      const { key, before, today, lines } = difference
      print(`${key} (line ${lines.join(', ')})`)
      print(`  was:   ${before ?? 'not there'}`)
      print(`  today: ${today ?? 'not there'}`)
      print(`  why:   ${reasonsInWords(difference)}`)
    }
    for (const { where, message } of faults) print(`${where}: ${message}`)
    print(
      `${differences.length} value${differences.length === 1 ? '' : 's'} would differ. To build anew: factum build ${document}.`,
    )
  }
  return nothing ? exit.done : exit.found
}
