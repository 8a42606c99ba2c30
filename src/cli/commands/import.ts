import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { FaultError, fault } from '../../base/result.ts'
import { type Casebook, currentView } from '../../casebook/index.ts'
import { byteOrderMark, csvRows, xlsx } from '../../exchange/index.ts'
import {
  countsOf,
  fileAt,
  type Importer,
  type InputFile,
  importerFor,
  importers,
  keepImport,
  makeWorkspace,
  planImport,
  refusedRows,
  type Staging,
} from '../../intake/index.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, exit, orThrow, withApp } from '../context.ts'
import { reportImport } from '../import-report.ts'
import { progressLines } from '../progress.ts'

interface Options {
  readonly as?: string
  readonly map?: string
  readonly option: Readonly<Record<string, string>>
  readonly dryRun: boolean
  readonly refused?: string
  readonly why?: string
}

export const importRecords: DefineCommand = (command, perform) =>
  command
    .name('import')
    .description('enter records from a file; what is refused is named with its reason')
    .argument(
      '<file>',
      'records as JSON Lines, a list as CSV or Excel, or a format named with --as',
    )
    .option(
      '--as <format>',
      `the format of the file: ${importers.map(({ name }) => name).join(', ')}`,
    )
    .option('--map <file>', 'what the columns of a list hold, as JSON')
    .option('--option <key=value>', 'a setting of the format; may be given again', keyValue, {})
    .option('--dry-run', 'say what would happen, write nothing', false)
    .option('--refused <file>', 'write refused rows with their reasons to this file')
    .option('--why <reason>', 'the reason, kept with the entries')
    .action((path: string, options: Options) =>
      perform(async (context) => {
        const file = orThrow(await fileAt(path))
        const importer = orThrow(importerFor(file, options.as))
        return withApp(context, options.dryRun ? undefined : 'factum import', ({ casebook }) =>
          importFile(context, casebook, file, importer, options),
        )
      }),
    )

function keyValue(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (key === undefined || value === undefined)
    throw new InvalidArgumentError('write it as key=value')
  return { ...before, [key]: value }
}

async function importFile(
  context: Context,
  casebook: Casebook,
  file: InputFile,
  importer: Importer,
  options: Options,
): Promise<number> {
  const workspace = orThrow(await makeWorkspace(casebook.folder))
  const staging = orThrow(await workspace.openPlan())
  const tell = progressLines(context)
  const { signal } = new AbortController()
  try {
    const counts = await planImport({
      view: await currentView(casebook),
      importer,
      file,
      options: { ...options.option, ...(await mapOf(options.map)) },
      staging,
      signal,
      progress: (phase, done, total) => tell(phases[phase], done, total),
    })
    const taken = !options.dryRun && !(importer.whole && counts.refused > 0)
    if (taken)
      orThrow(
        await keepImport(casebook, {
          staging,
          importer: importer.name,
          run: workspace.id,
          why: options.why,
          signal,
          progress: (done, total) => tell('Entering', done, total),
        }),
      )
    if (options.refused !== undefined && counts.refused > 0)
      await writeRefused(options.refused, file, importer, staging)
    await reportImport(context, staging, await countsOf(staging), {
      dryRun: options.dryRun,
      nothingTaken: !options.dryRun && !taken,
    })
    return counts.refused > 0 ? exit.found : exit.done
  } finally {
    await staging.close()
    await workspace.remove()
  }
}

const phases = { reading: 'Reading', comparing: 'Comparing names' } as const

async function mapOf(path: string | undefined): Promise<Record<string, string>> {
  if (path === undefined) return {}
  try {
    return { map: await readFile(path, 'utf8') }
  } catch {
    throw new FaultError([
      fault('file-missing', `The file ${path} cannot be read; check its name and place`),
    ])
  }
}

/** As a workbook when the name says so, else as CSV. */
async function writeRefused(
  path: string,
  file: InputFile,
  importer: Importer,
  staging: Staging,
): Promise<void> {
  const tables = await refusedRows(file, importer, staging, 'reason')
  const bytes =
    extname(path).toLowerCase() === '.xlsx'
      ? await xlsx(
          tables.map(({ sheet, ...table }, i) => ({ name: sheet ?? `refused ${i + 1}`, ...table })),
        )
      : byteOrderMark +
        tables.map(({ headings, rows }) => csvRows([headings, ...rows])).join('\r\n')
  await writeFile(path, bytes, { mode: 0o600 })
}
