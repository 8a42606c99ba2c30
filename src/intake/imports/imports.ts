import { writeFile } from 'node:fs/promises'
import type { Json } from '../../base/canonical-json.ts'
import { fail, fault, ok, type Result } from '../../base/result.ts'
import type { Casebook } from '../../casebook/index.ts'
import { bodyOf, type Desk } from '../../desk/index.ts'
import { type Job, type Jobs, openJobs } from '../../jobs/index.ts'
import type { Packs } from '../../packs/index.ts'
import type { InputFile } from '../importer.ts'
import { sampleSize, tablesIn } from '../importers/table.ts'
import { fileAt, fileOf } from '../input-file.ts'
import { type Mapping, mappingSchema, signatureOf } from '../mapping/mapping.ts'
import { type SampleRows, suggestMapping } from '../mapping/suggest.ts'
import type { Staging } from '../plan/staging.ts'
import { type RefusedTable, refusedRows } from '../refused.ts'
import { importerFor, importers } from '../registry.ts'
import { makeWorkspace, workspaceOf } from '../workspace.ts'
import { type ImportState, importState, type Step, stepOf } from './state.ts'

/** An import and where it stands. */
export interface Import {
  readonly id: string
  readonly state: ImportState
  readonly step: Step
  /** The job that runs, or ran last. */
  readonly job: Job | null
  readonly changed: string
}

/** What a person sees of a list before saying what its columns hold. */
export interface TableShown extends SampleRows {
  readonly sheet: string | null
  readonly mapping: Mapping
  /** Was the mapping remembered from a list with the same headings? */
  readonly remembered: boolean
}

/** Imports as the pages make them, step by step; every step survives a reload and a restart. */
export interface Imports {
  begin(name: string, bytes: Uint8Array): Promise<Result<string>>
  get(id: string): Promise<Import | null>
  list(): Promise<readonly Import[]>
  table(one: Import, packs: Packs): Promise<Result<TableShown>>
  /** Remembers what the columns hold, and has the plan made, anew if there was one. */
  plan(one: Import, mapping: Mapping | undefined): Promise<void>
  /** The rows of the plan; the caller closes it. */
  rows(one: Import): Promise<Result<Staging>>
  keep(one: Import, why: string | undefined): Promise<void>
  cancel(one: Import): Promise<void>
  /** Goes back to the columns, or to the preview; nothing is kept yet. */
  back(one: Import): Promise<void>
  refused(one: Import, reason: string): Promise<readonly RefusedTable[]>
  /** Takes the file and the plan away; what was kept stays. */
  remove(one: Import): Promise<void>
  update(id: string, change: Partial<ImportState>): Promise<void>
}

export interface ImportDeps {
  readonly casebook: Casebook
  readonly desk: Desk
}

export const jobsOf = ({ casebook, desk }: ImportDeps): Promise<Jobs> =>
  openJobs({ db: desk.door.db, casebook: casebook.id, by: desk.by, now: casebook.now })

/** The file of an import as it was given. */
export const fileOfImport = (
  { casebook }: Pick<ImportDeps, 'casebook'>,
  id: string,
  state: ImportState,
): Promise<Result<InputFile>> => fileAt(workspaceOf(casebook.folder, id).file, state.file)

export async function importsOf(deps: ImportDeps): Promise<Imports> {
  const { casebook, desk } = deps
  const jobs = await jobsOf(deps)
  const whole = async (id: string, changed: string, state: ImportState | null) => {
    if (state === null) return null
    const job = state.keep ?? state.plan
    return {
      id,
      state,
      step: stepOf(state),
      job: job === undefined ? null : await jobs.get(job),
      changed,
    }
  }
  const put = (id: string, state: ImportState) =>
    desk.put({ kind: 'import', id, title: state.file, body: state as unknown as Json })
  const update: Imports['update'] = async (id, change) => {
    const state = bodyOf(await desk.get('import', id), importState)
    if (state) await put(id, { ...state, ...change })
  }
  const file = (one: Import) => fileOfImport(deps, one.id, one.state)
  return {
    async begin(name, bytes) {
      const importer = importerFor(fileOf(name, bytes))
      if (!importer.ok) return importer
      const workspace = await makeWorkspace(casebook.folder)
      if (!workspace.ok) return workspace
      const { id } = workspace.value
      await writeFile(workspace.value.file, bytes, { mode: 0o600 })
      const state = { file: name, size: bytes.length, importer: importer.value.name }
      await put(id, state)
      if (importer.value.name !== 'table')
        await update(id, { plan: (await jobs.add({ kind: 'import-plan', input: { id } })).id })
      return ok(id)
    },
    async get(id) {
      const item = await desk.get('import', id)
      return item && whole(id, item.changed, bodyOf(item, importState))
    },
    async list() {
      const items = await desk.list('import')
      const found = await Promise.all(
        items.map((item) => whole(item.id, item.changed, bodyOf(item, importState))),
      )
      return found.filter((one) => one !== null)
    },
    async table(one, packs) {
      const opened = await file(one)
      if (!opened.ok) return opened
      const shown = await firstRows(opened.value)
      if (!shown.ok) return shown
      const { headings } = shown.value
      const item = await desk.get('mapping', signatureOf(headings))
      const remembered = one.state.mapping ?? bodyOf(item, mappingSchema)
      const mapping = remembered ?? suggestMapping(shown.value, packs, one.state.file)
      return ok({ ...shown.value, mapping, remembered: item !== null && !one.state.mapping })
    },
    async plan(one, mapping) {
      if (mapping) {
        const headings = Object.keys(mapping.columns)
        await desk.put({
          kind: 'mapping',
          id: signatureOf(headings),
          title: one.state.file,
          body: mapping as unknown as Json,
        })
      }
      const { id } = await jobs.add({ kind: 'import-plan', input: { id: one.id } })
      await update(one.id, {
        mapping: mapping ?? one.state.mapping,
        plan: id,
        counts: undefined,
        keep: undefined,
      })
    },
    rows: (one) => workspaceOf(casebook.folder, one.id).openPlan(),
    async keep(one, why) {
      const { id } = await jobs.add({ kind: 'import-keep', input: { id: one.id } })
      await update(one.id, { keep: id, why })
    },
    cancel: async ({ job }) => (job ? jobs.cancel(job.id) : undefined),
    async back(one) {
      await update(
        one.id,
        one.step === 'keeping' ? { keep: undefined } : { plan: undefined, counts: undefined },
      )
    },
    async refused(one, reason) {
      const opened = await file(one)
      const importer = importers.find(({ name }) => name === one.state.importer)
      const staging = await workspaceOf(casebook.folder, one.id).openPlan()
      if (!opened.ok || !importer || !staging.ok) return []
      try {
        return await refusedRows(opened.value, importer, staging.value, reason)
      } finally {
        await staging.value.close()
      }
    },
    async remove(one) {
      if (one.job && (one.job.state === 'waiting' || one.job.state === 'running')) return
      await workspaceOf(casebook.folder, one.id).remove()
      await desk.remove('import', one.id)
    },
    update,
  }
}

async function firstRows(
  file: InputFile,
): Promise<Result<SampleRows & { readonly sheet: string | null }>> {
  try {
    const [table] = await tablesIn(file)
    if (!table) return fail(fault('table-empty', 'The file has no rows', file.name))
    const rows: (readonly string[])[] = []
    for await (const { cells } of table.rows) if (rows.push(cells) >= sampleSize) break
    return ok({ sheet: table.sheet, headings: table.headings, rows })
  } catch (error) {
    return fail(
      fault(
        'table-broken',
        `The file cannot be read (${(error as Error).message}); save it again from the program it comes from`,
        file.name,
      ),
    )
  }
}
