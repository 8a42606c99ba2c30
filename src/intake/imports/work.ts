import type { Json } from '../../base/canonical-json.ts'
import { FaultError } from '../../base/result.ts'
import type { Write } from '../../casebook/index.ts'
import { bodyOf } from '../../desk/index.ts'
import { type Job, startWorker, type Tools, type Work, type Worker } from '../../jobs/index.ts'
import type { View } from '../../projections/index.ts'
import { keepImport } from '../keep.ts'
import { countsOf, planImport } from '../plan/plan.ts'
import { importers } from '../registry.ts'
import { workspaceOf } from '../workspace.ts'
import { fileOfImport, type ImportDeps, importsOf, jobsOf } from './imports.ts'
import { type ImportState, importState } from './state.ts'

export interface ImportWorkDeps extends ImportDeps {
  readonly view: () => Promise<View>
  readonly write: Write
  readonly report: (error: unknown) => void
}

/** Does the slow parts of the imports that the pages begin. */
export async function startImports(deps: ImportWorkDeps): Promise<Worker> {
  return startWorker({
    jobs: await jobsOf(deps),
    work: { 'import-plan': planWork(deps), 'import-keep': keepWork(deps) },
    now: deps.casebook.now,
    report: deps.report,
  })
}

async function stateFor(deps: ImportDeps, job: Job): Promise<{ id: string; state: ImportState }> {
  const { id } = job.input as { id: string }
  const state = bodyOf(await deps.desk.get('import', id), importState)
  if (!state) throw new Error('The import was taken away')
  return { id, state }
}

const planWork =
  (deps: ImportWorkDeps): Work =>
  async (job, { signal, progress }): Promise<Json> => {
    const { id, state } = await stateFor(deps, job)
    const importer = importers.find(({ name }) => name === state.importer)
    const file = await fileOfImport(deps, id, state)
    if (!file.ok) throw new FaultError([file.fault])
    if (!importer) throw new Error(`There is no format "${state.importer}"`)
    const workspace = workspaceOf(deps.casebook.folder, id)
    // What a stopped worker left is made anew: the same file gives the same plan.
    await workspace.removePlan()
    const staging = await workspace.openPlan()
    if (!staging.ok) throw new FaultError([staging.fault])
    try {
      const counts = await planImport({
        view: await deps.view(),
        importer,
        file: file.value,
        options: state.mapping ? { map: JSON.stringify(state.mapping) } : {},
        staging: staging.value,
        signal,
        progress,
      })
      const imports = await importsOf(deps)
      await imports.update(id, { counts })
      return { ...counts }
    } finally {
      await staging.value.close()
    }
  }

const keepWork =
  (deps: ImportWorkDeps): Work =>
  async (job: Job, { signal, progress }: Tools): Promise<Json> => {
    const { id, state } = await stateFor(deps, job)
    const staging = await workspaceOf(deps.casebook.folder, id).openPlan()
    if (!staging.ok) throw new FaultError([staging.fault])
    try {
      const kept = await deps.write((casebook) =>
        keepImport(casebook, {
          staging: staging.value,
          importer: state.importer,
          run: id,
          why: state.why,
          signal,
          progress: (done, total) => progress('keeping', done, total),
        }),
      )
      if (!kept.ok) throw new FaultError([kept.fault])
      if (!kept.value.ok) throw new FaultError([kept.value.fault])
      const counts = await countsOf(staging.value)
      const imports = await importsOf(deps)
      await imports.update(id, { kept: kept.value.value, counts })
      return { ...kept.value.value }
    } finally {
      await staging.value.close()
    }
  }
