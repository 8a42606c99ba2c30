import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../base/id.ts'
import { fail, fault, ok, type Result } from '../base/result.ts'
import { openStaging, type Staging } from './plan/staging.ts'

/** The folder of one import beside its casebook: the file as it came, and the plan. Working state, no fact. */
export interface Workspace {
  readonly id: string
  readonly file: string
  openPlan(): Promise<Result<Staging>>
  /** Takes away the plan only: it is made anew. */
  removePlan(): Promise<void>
  remove(): Promise<void>
}

const home = (casebookFolder: string): string => join(casebookFolder, 'imports')

/** @returns fault `import-folder` when nothing can be written beside the casebook */
export async function makeWorkspace(casebookFolder: string): Promise<Result<Workspace>> {
  const id = newId('import')
  const workspace = workspaceOf(casebookFolder, id)
  try {
    await mkdir(join(home(casebookFolder), id), { recursive: true, mode: 0o700 })
  } catch (error) {
    return fail(
      fault(
        'import-folder',
        `An import keeps its plan beside the casebook, and nothing can be written there: ${(error as Error).message}`,
        casebookFolder,
      ),
    )
  }
  return ok(workspace)
}

export function workspaceOf(casebookFolder: string, id: string): Workspace {
  const folder = join(home(casebookFolder), id)
  const plan = join(folder, 'plan.db')
  return {
    id,
    file: join(folder, 'file'),
    openPlan: () => openStaging(plan),
    removePlan: async () => {
      for (const ending of ['', '-wal', '-shm']) await rm(plan + ending, { force: true })
    },
    async remove() {
      await rm(folder, { recursive: true, force: true })
      const others = await readdir(home(casebookFolder)).catch(() => ['unknown'])
      if (others.length === 0) await rm(home(casebookFolder), { recursive: true })
    },
  }
}

/**
 * Takes the files and plans of all imports away; what was kept stays. After somebody was forgotten, whose words may
 * still stand in them.
 */
export const clearImports = (casebookFolder: string): Promise<void> =>
  rm(home(casebookFolder), { recursive: true, force: true })
