import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { FaultError, fault } from '../../base/result.ts'
import { readOffers, recordAll } from '../../casebook/index.ts'
import { reportAdmission } from '../admission-report.ts'
import type { DefineCommand } from '../command.ts'
import { withApp } from '../context.ts'

export const importRecords: DefineCommand = (command, perform) =>
  command
    .name('import')
    .description('enter records from a file: all of it, or nothing when a line is refused')
    .argument('<file>', 'records as JSON Lines, one record a line')
    .option('--dry-run', 'say what would happen, write nothing', false)
    .option('--why <reason>', 'the reason, kept with the entries')
    .action((file: string, options: { dryRun: boolean; why?: string }) =>
      perform(async (context) => {
        const text = await readFile(file, 'utf8').catch(() => {
          throw new FaultError([
            fault('file-missing', `The file ${file} cannot be read; check its name and place`),
          ])
        })
        const offers = readOffers(text, basename(file))
        const writeAs = options.dryRun ? undefined : 'factum import'
        return withApp(context, writeAs, async ({ casebook }) => {
          const admission = offers.ok
            ? await recordAll(casebook, offers.value, options)
            : { fresh: [], changed: [], same: 0, refused: offers.fault }
          return reportAdmission(context, admission, options.dryRun)
        })
      }),
    )
