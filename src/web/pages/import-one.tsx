import type { FC } from 'hono/jsx'
import { type Import, type Imports, importsOf } from '../../intake/index.ts'
import type { Form, Page, Reply, Route } from '../reply.ts'
import { keeperOf, number, to, type Visit } from '../visit.ts'
import { changePath } from './changes.tsx'
import { ImportProblem } from './import.tsx'
import { mappingForm, readMappingForm } from './import-map.tsx'
import { Counts } from './import-rows.tsx'

/** Steps 2 to 5 of an import: whatever it is waiting for. */
export const importOne: Route['answer'] = async (visit, { id = '' }) => {
  const imports = await importsOf(keeperOf(visit))
  const one = await imports.get(id)
  return one ? { page: await pageFor(visit, imports, one) } : null
}

/** What somebody does to an import: says what its columns hold, keeps it, gives it up. */
export const doImport: Form = {
  most: 400_000,
  async answer(visit, sent, _, { id = '' }) {
    const imports = await importsOf(keeperOf(visit))
    const one = await imports.get(id)
    if (!one || !sent.ok) return one ? { redirect: to(visit, `/import/${id}`) } : null
    return perform(visit, imports, one, sent.value)
  },
}

async function perform(
  visit: Visit,
  imports: Imports,
  one: Import,
  form: FormData,
): Promise<Reply> {
  const here = to(visit, `/import/${one.id}`)
  const wish = form.get('do')
  if (wish === 'plan' && one.step === 'map') {
    const mapping = readMappingForm(form)
    if (!mapping.ok)
      return { page: await mapPage(visit, imports, one, { message: mapping.fault.message }) }
    await imports.plan(one, mapping.value)
  } else if (wish === 'again' && one.step !== 'done') await imports.plan(one, undefined)
  else if (wish === 'keep' && one.step === 'preview') {
    const why = String(form.get('why') ?? '')
      .trim()
      .slice(0, 500)
    await imports.keep(one, why === '' ? undefined : why)
  } else if (wish === 'cancel') await imports.cancel(one)
  else if (wish === 'back' && one.step !== 'done') await imports.back(one)
  else if (wish === 'remove') {
    await imports.remove(one)
    return { redirect: to(visit, '/import') }
  }
  return { redirect: here }
}

async function pageFor(visit: Visit, imports: Imports, one: Import): Promise<Page> {
  if (one.step === 'map') return mapPage(visit, imports, one)
  const ended = one.job && ['failed', 'cancelled'].includes(one.job.state)
  if (one.step === 'planning' || one.step === 'keeping')
    return ended ? stoppedPage(visit, one) : workingPage(visit, one)
  return one.step === 'preview' ? previewPage(visit, one) : donePage(visit, one)
}

const framed = (visit: Visit, one: Import, page: Pick<Page, 'body' | 'lead'>): Page => ({
  title: `${visit.say('import.title')}: ${one.state.file}`,
  crumbs: [
    { text: visit.say('frame.home'), path: '' },
    { text: visit.say('import.title'), path: '/import' },
  ],
  headers: { 'Referrer-Policy': 'same-origin' },
  ...page,
})

async function mapPage(
  visit: Visit,
  imports: Imports,
  one: Import,
  problem?: { message: string },
): Promise<Page> {
  const table = await imports.table(one, visit.view.packs)
  const body = table.ok ? (
    <>
      {problem && <ImportProblem visit={visit} problem={problem} />}
      <p class="mark">{visit.say('import.step-map')}</p>
      {mappingForm(visit, one.id, table.value)}
      <Buttons visit={visit} id={one.id} wishes={['remove']} />
    </>
  ) : (
    <>
      <ImportProblem visit={visit} problem={table.fault} />
      <Buttons visit={visit} id={one.id} wishes={['remove']} />
    </>
  )
  return framed(visit, one, { lead: visit.say('import.map-lead'), body })
}

/** Asks itself again every two seconds by a header, which needs no script. */
function workingPage(visit: Visit, one: Import): Page {
  const { job } = one
  const { say } = visit
  const done = number(visit, job?.done ?? 0)
  const page = framed(visit, one, {
    lead: say(one.step === 'planning' ? 'import.reading' : 'import.entering'),
    body: (
      <>
        <p class="mark">{say(`import.step-${one.step}`)}</p>
        <p role="status">
          {job?.total
            ? say('import.progress-of', { done, total: number(visit, job.total) })
            : say('import.progress', { done })}
        </p>
        {job?.total ? (
          <progress max={job.total} value={job.done} aria-label={say('import.title')} />
        ) : null}
        {job?.cancelAsked ? (
          <p>{say('import.cancelling')}</p>
        ) : (
          <Buttons visit={visit} id={one.id} wishes={['cancel']} />
        )}
      </>
    ),
  })
  return { ...page, headers: { ...page.headers, Refresh: '2' } }
}

function stoppedPage(visit: Visit, one: Import): Page {
  const message = (one.job?.report as { message?: string } | null)?.message
  return framed(visit, one, {
    body: (
      <>
        <section class="problem">
          <h2>{visit.say('import.failed')}</h2>
          <p>{message ?? visit.say('import.cancelled')}</p>
        </section>
        <Buttons visit={visit} id={one.id} wishes={wishesOf(one, ['again', 'back', 'remove'])} />
      </>
    ),
  })
}

/** Only lists have columns to go back to. */
const wishesOf = (one: Import, wishes: readonly Wish[]): readonly Wish[] =>
  one.state.importer === 'table' ? wishes : wishes.filter((wish) => wish !== 'back')

function previewPage(visit: Visit, one: Import): Page {
  const { say } = visit
  const { counts } = one.state
  const count = (counts?.new ?? 0) + (counts?.changed ?? 0)
  return framed(visit, one, {
    lead: say('import.preview-lead'),
    body: (
      <>
        <p class="mark">{say('import.step-preview')}</p>
        <Counts visit={visit} one={one} />
        {(counts?.duplicates ?? 0) > 0 && <p>{say('import.duplicates-hint')}</p>}
        <RefusedLink visit={visit} one={one} />
        {count === 0 ? (
          <p>{say('import.nothing')}</p>
        ) : (
          <form method="post" action={to(visit, `/import/${one.id}`)} class="reason">
            <label for="why">{say('import.why')}</label>
            <p id="why-hint" class="soft">
              {say('import.why-hint')}
            </p>
            <input
              id="why"
              name="why"
              maxlength={500}
              aria-describedby="why-hint"
              autocomplete="off"
            />
            <button type="submit" name="do" value="keep">
              {say('import.keep', { count })}
            </button>
          </form>
        )}
        <Buttons visit={visit} id={one.id} wishes={wishesOf(one, ['back', 'again', 'remove'])} />
      </>
    ),
  })
}

function donePage(visit: Visit, one: Import): Page {
  const { kept } = one.state
  return framed(visit, one, {
    body: (
      <>
        <p class="mark">{visit.say('import.step-done')}</p>
        <p>
          <strong>{visit.say('import.kept', { count: kept?.count ?? 0 })}</strong>
        </p>
        {kept && kept.first !== null && (
          <p>
            <a class="tap" href={to(visit, changePath(kept.first))}>
              {visit.say('import.undo')}
            </a>
          </p>
        )}
        <Counts visit={visit} one={one} />
        <RefusedLink visit={visit} one={one} />
        <Buttons visit={visit} id={one.id} wishes={['remove']} />
      </>
    ),
  })
}

const RefusedLink: FC<{ visit: Visit; one: Import }> = ({ visit, one }) =>
  (one.state.counts?.refused ?? 0) === 0 ? null : (
    <p>
      <a class="tap" href={to(visit, `/import/${one.id}/refused.csv`)}>
        {visit.say('import.refused-download')}
      </a>
    </p>
  )

const wishes = {
  cancel: 'import.cancel',
  again: 'import.again',
  back: 'import.back-map',
  remove: 'import.remove',
} as const
type Wish = keyof typeof wishes

const Buttons: FC<{ visit: Visit; id: string; wishes: readonly Wish[] }> = ({
  visit,
  id,
  wishes: shown,
}) => (
  <form method="post" action={to(visit, `/import/${id}`)} class="controls">
    <div class="buttons">
      {shown.map((wish) => (
        <button type="submit" name="do" value={wish} class="quiet">
          {visit.say(wishes[wish])}
        </button>
      ))}
    </div>
  </form>
)
