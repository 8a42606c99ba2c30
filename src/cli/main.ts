import { Command, CommanderError } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { FaultError } from '../base/result.ts'
import { readConfig } from '../config.ts'
import { commandsFor } from './commands/registry.ts'
import { type Context, exit } from './context.ts'

/** The command line, as DESIGN promises it: exit 0 done, 1 something found or refused, 2 could not do it. */
export async function main(args: readonly string[]): Promise<number> {
  const program = new Command('factum')
    .description(
      'Keeps every fact once, with its source; computes every number; writes documents from both.',
    )
    .version(about.version)
    .option(
      '--casebook <folder>',
      'the casebook to work on (default: ./casebook, or FACTUM_CASEBOOK)',
    )
    .option('--json', 'print for programs', false)
    .exitOverride()
    .configureHelp({ helpWidth: 80 })
    .configureOutput({ writeErr: () => undefined })
    .showHelpAfterError(false)
  let code: number = exit.done
  try {
    for (const define of await commandsFor(program.parseOptions([...args]).operands[0])) {
      const command = define(
        new Command().exitOverride().configureOutput({ writeErr: () => undefined }),
        async (run) => {
          code = await run(contextOf(command))
        },
      )
      command
        .option('--casebook <folder>', 'the casebook to work on')
        .option('--json', 'print for programs')
      program.addCommand(command)
    }
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return explain(error, program)
  }
}

function contextOf(command: Command): Context {
  const options = command.optsWithGlobals<{ casebook?: string; json?: boolean }>()
  return {
    config: readConfig(process.env, { casebook: options.casebook }),
    json: options.json === true,
    now: () => new Date(),
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    say: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  }
}

function explain(error: unknown, program: Command): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.done
    if (error.code === 'commander.help') process.stderr.write(program.helpInformation())
    else
      process.stderr.write(
        `${error.message.replace(/^error: /, '')}; "factum --help" shows the commands\n`,
      )
    return exit.failed
  }
  if (error instanceof FaultError) {
    for (const fault of error.faults)
      process.stderr.write(`${fault.where ? `${fault.where}: ` : ''}${fault.message}\n`)
    return exit.failed
  }
  throw error
}

// Whoever reads the output may stop before its end: factum check … | head.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})
process.exitCode = await main(process.argv.slice(2))
