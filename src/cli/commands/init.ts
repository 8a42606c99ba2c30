import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { programFolders } from '../../app.ts'
import { FaultError } from '../../base/result.ts'
import {
  type Admission,
  type Casebook,
  copyPapers,
  createCasebook,
  readSample,
  recordAll,
  type Sample,
} from '../../casebook/index.ts'
import { countByKind, reportAdmission } from '../admission-report.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, exit, orThrow } from '../context.ts'
import { table } from '../table.ts'

export const init: DefineCommand = (command, perform) =>
  command
    .name('init')
    .description('make a casebook, empty or from a sample')
    .option('--sample <name>', 'fill it with a sample, e.g. kazakhstan')
    .option('--title <title>', 'what the casebook is called', 'Casebook')
    .option('--packs <names>', 'vocabularies and laws of an empty casebook, with commas', 'un')
    .action((options: { sample?: string; title: string; packs: string }) =>
      perform((context) =>
        options.sample === undefined
          ? empty(context, options.title, options.packs.split(','))
          : fromSample(context, options.sample),
      ),
    )

async function empty(context: Context, title: string, packs: readonly string[]): Promise<number> {
  const { config, print, json } = context
  const casebook = orThrow(await createCasebook({ ...newIn(context, 'factum init'), title, packs }))
  await casebook.close()
  print(
    json
      ? JSON.stringify({ casebook: config.casebook, id: casebook.id })
      : `Made an empty casebook in ${config.casebook}. Next: factum import FILE, or factum serve.`,
  )
  return exit.done
}

const newIn = ({ config, now }: Context, writeAs: string) => ({
  folder: config.casebook,
  databaseUrl: config.databaseUrl,
  packsFolder: programFolders(config).packs,
  by: config.by,
  now,
  writeAs,
})

/** Makes a casebook and loads a sample; when a record is refused, the casebook is taken away again. */
export async function fromSample(context: Context, name: string): Promise<number> {
  const { config, print, json } = context
  const sample = orThrow(await readSample(programFolders(config).samples, name))
  const casebook = orThrow(
    await createCasebook({
      ...newIn(context, 'factum init'),
      title: sample.title,
      packs: sample.packs,
      sample: name,
    }),
  )
  const admission = await loadSample(context, casebook, sample)
  await casebook.close()
  if (admission.refused.length > 0) {
    if (config.databaseUrl === undefined) await rm(config.casebook, { recursive: true })
    throw new FaultError(admission.refused)
  }
  if (json) return reportAdmission(context, admission, false)
  print(
    table(countByKind(admission.fresh).map(([kind, count]) => [String(count).padStart(5), kind])),
  )
  const code = reportAdmission(context, admission, false)
  print(`The casebook is in ${config.casebook}. Next: factum serve, or factum build briefing-2025.`)
  return code
}

/** Puts the texts and the records of a sample into a casebook; the records all or none. */
export async function loadSample(
  { say }: Context,
  casebook: Casebook,
  { name, title, folder, offers }: Sample,
): Promise<Admission> {
  say(`Making the sample casebook "${title}" (${offers.length} records) …`)
  await copyPapers(join(folder, 'documents'), casebook.folder)
  return recordAll(casebook, offers, { why: `sample "${name}"` })
}
