import type { FC } from 'hono/jsx'
import { type Fault, fault, type Result } from '../../base/result.ts'
import { type Import, importers, importsOf } from '../../intake/index.ts'
import { Table } from '../parts/table.tsx'
import type { Page, Reply } from '../reply.ts'
import { keeperOf, moment, number, to, type Visit } from '../visit.ts'

const megabytes = 64

/** The largest file that the page takes, and what a form puts around it; larger ones go by the command line. */
export const mostBytes = megabytes * 1024 * 1024 + 16 * 1024

/** Without it browsers say on plain HTTP that the form comes from nowhere, and it would be refused. */
const formHeaders = { 'Referrer-Policy': 'same-origin' }

/** Step 1: the file. Below it, imports that were begun or done here. */
export const importStart = async (visit: Visit): Promise<Reply> => ({ page: await start(visit) })

/** Takes the file and leads to its next step. */
export async function beginImport(visit: Visit, sent: Result<FormData>): Promise<Reply> {
  if (!sent.ok) return { page: await start(visit, sent.fault) }
  const file = sent.value.getAll('file').find((part) => part instanceof File && part.size > 0)
  if (!(file instanceof File))
    return { page: await start(visit, fault('file-none', visit.say('import.no-file'))) }
  const imports = await importsOf(keeperOf(visit))
  const name = file.name.replaceAll(/[\\/\p{Cc}]/gu, ' ').slice(-120)
  const begun = await imports.begin(name, new Uint8Array(await file.arrayBuffer()))
  if (!begun.ok) return { page: await start(visit, begun.fault) }
  return { redirect: to(visit, `/import/${begun.value}`) }
}

async function start(visit: Visit, problem?: Fault): Promise<Page> {
  const { say } = visit
  const imports = await importsOf(keeperOf(visit))
  const earlier = await imports.list()
  return {
    title: say('import.title'),
    lead: say('import.lead'),
    crumbs: [{ text: say('frame.home'), path: '' }],
    headers: formHeaders,
    ...(problem ? { status: problem.code === 'form-too-large' ? 413 : 422 } : {}),
    body: (
      <>
        {problem && <ImportProblem visit={visit} problem={problem} />}
        <form
          class="upload controls"
          method="post"
          action={to(visit, '/import')}
          enctype="multipart/form-data"
        >
          <label for="file">{say('import.file')}</label>
          <p id="file-takes">{say('import.takes', { megabytes })}</p>
          <input
            id="file"
            type="file"
            name="file"
            required
            accept={importers.flatMap(({ endings }) => endings.map((e) => `.${e}`)).join(',')}
            aria-describedby={problem ? 'problem file-takes' : 'file-takes'}
          />
          <div class="buttons">
            <button type="submit">{say('import.begin')}</button>
          </div>
        </form>
        <h2>{say('import.earlier')}</h2>
        {earlier.length === 0 ? (
          <p>{say('import.none')}</p>
        ) : (
          <Earlier visit={visit} all={earlier} />
        )}
      </>
    ),
  }
}

/** What went wrong, in one sentence; the sentences of readers are English. */
export const ImportProblem: FC<{ visit: Visit; problem: Pick<Fault, 'message' | 'where'> }> = ({
  visit,
  problem,
}) => (
  <section class="problem" id="problem" aria-labelledby="problem-title">
    <h2 id="problem-title">{visit.say('import.refused-file')}</h2>
    <p>
      {problem.where !== undefined && (
        <>
          <strong>{problem.where}</strong>
          {': '}
        </>
      )}
      {problem.message}
    </p>
  </section>
)

const Earlier: FC<{ visit: Visit; all: readonly Import[] }> = ({ visit, all }) => (
  <Table
    columns={[
      { title: visit.say('import.file') },
      { title: visit.say('import.step') },
      { title: visit.say('import.new'), end: true },
      { title: visit.say('import.changed'), end: true },
      { title: visit.say('import.refused'), end: true },
      { title: visit.say('import.when') },
    ]}
    rows={all.map(({ id, state, step, changed }) => [
      <a href={to(visit, `/import/${id}`)}>{state.file}</a>,
      visit.say(`import.step-${step}`),
      state.counts ? number(visit, state.counts.new) : '',
      state.counts ? number(visit, state.counts.changed) : '',
      state.counts ? number(visit, state.counts.refused) : '',
      moment(visit, changed),
    ])}
  />
)
