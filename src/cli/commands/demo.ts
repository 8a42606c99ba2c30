import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type App, programFolders } from '../../app.ts'
import { FaultError, fault } from '../../base/result.ts'
import { builtPapers, currentView, paperChanges, readSample } from '../../casebook/index.ts'
import type { DefineCommand } from '../command.ts'
import { type Context, orThrow, withApp } from '../context.ts'
import { buildOne } from './build.ts'
import { fromSample, loadSample } from './init.ts'
import { type ServeOptions, serveUntilStopped, withServeOptions } from './serve.ts'

const sample = 'kazakhstan'
const paper = 'briefing-2025'

export const demo: DefineCommand = (command, perform) =>
  withServeOptions(
    command.name('demo').description('make the sample casebook, build its paper, serve the pages'),
  ).action((options: ServeOptions) =>
    perform(async (context) => {
      if (!existsSync(join(context.config.casebook, 'casebook.json')))
        await fromSample({ ...context, json: false, print: context.say }, sample)
      await finishInterrupted(context)
      return withApp(context, undefined, async (app) => {
        const { about, folder } = app.casebook
        if (about.sample !== sample)
          throw new FaultError([
            fault(
              'demo-own',
              `${folder} holds a casebook of your own; open it with "factum serve", or name another folder with --casebook`,
            ),
          ])
        await buildWhatIsMissing(context, app)
        return serveUntilStopped(context, app, options)
      })
    }),
  )

/** An earlier start was cut off between making the casebook and entering the sample: enter it now. */
async function finishInterrupted(context: Context): Promise<void> {
  const empty = await withApp(context, undefined, async ({ casebook }) => {
    const { position } = await currentView(casebook)
    return casebook.about.sample === sample && position.size === 0
  })
  if (!empty) return
  const read = orThrow(await readSample(programFolders(context.config).samples, sample))
  await withApp(context, 'factum demo', async ({ casebook }) => {
    const { refused } = await loadSample(context, casebook, read)
    if (refused.length > 0) throw new FaultError(refused)
  })
}

async function buildWhatIsMissing(context: Context, app: App): Promise<void> {
  const built = (await builtPapers(app.casebook)).find(({ name }) => name === paper)
  if (built?.files.length === 3) {
    const changes = await paperChanges(app.casebook, app.views, paper)
    if (changes.ok && changes.value.differences.length === 0 && changes.value.faults.length === 0)
      return
  }
  context.say(`Building ${paper} as Word, PDF and HTML …`)
  const quiet = { ...context, json: false, print: context.say }
  try {
    await buildOne(quiet, app, paper)
  } catch (error) {
    // Typst is not compiled for every system; everything else must still be shown there.
    const [unavailable] = error instanceof FaultError ? error.faults : []
    if (unavailable?.code !== 'pdf-unavailable') throw error
    context.say(unavailable.message)
    await buildOne(quiet, app, paper, { formats: ['docx', 'html'] })
  }
}
