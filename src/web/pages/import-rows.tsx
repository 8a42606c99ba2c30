import type { Child, FC } from 'hono/jsx'
import type { Json } from '../../base/canonical-json.ts'
import { cellText, columnsOf, headingOf, rowOf } from '../../columns/index.ts'
import {
  type FieldChange,
  type Import,
  importsOf,
  type StagedRow,
  type Wanted,
} from '../../intake/index.ts'
import { type FactRecord, isKindName, kindOf } from '../../records/index.ts'
import { isMessageKey } from '../../wording/index.ts'
import type { Form, Route } from '../reply.ts'
import { keeperOf, number, to, type Visit } from '../visit.ts'

const wantedRows = ['new', 'changed', 'same', 'duplicate', 'conflict', 'refused'] as const
const isWanted = (text: string): text is Wanted => (wantedRows as readonly string[]).includes(text)

/** Rows on one page. */
const shown = 50

/** How many of each, each a link to its list. */
export const Counts: FC<{ visit: Visit; one: Import }> = ({ visit, one }) => {
  const counts = one.state.counts
  if (!counts) return null
  const of = { ...counts, duplicate: counts.duplicates, conflict: counts.conflicts }
  return (
    <ul class="counts">
      {wantedRows.map((wanted) => (
        <li>
          <a href={to(visit, `/import/${one.id}/${wanted}`)}>
            <b>{number(visit, of[wanted])}</b>
            {visit.say(`import.${wanted}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** One list of a preview or a report: every row opens to what it holds or what would change. */
export const importRows: Route['answer'] = async (visit, { id = '', wanted = '' }) => {
  const imports = await importsOf(keeperOf(visit))
  const one = await imports.get(id)
  if (!one?.state.counts || !isWanted(wanted)) return null
  const staging = await imports.rows(one)
  if (!staging.ok) return null
  const after = Number(visit.query.get('after') ?? -1)
  const rows = await staging.value.list(wanted, { after, limit: shown + 1 })
  await staging.value.close()
  const some = rows.slice(0, shown)
  return {
    page: {
      title: `${visit.say(`import.${wanted}`)}: ${one.state.file}`,
      crumbs: [
        { text: visit.say('frame.home'), path: '' },
        { text: visit.say('import.title'), path: '/import' },
        { text: one.state.file, path: `/import/${id}` },
      ],
      headers: { 'Referrer-Policy': 'same-origin' },
      body: (
        <>
          {some.length === 0 && <p>{visit.say('import.empty-list')}</p>}
          {some.map((row) => (
            <Row visit={visit} one={one} row={row} wanted={wanted} />
          ))}
          {rows.length > shown && (
            <p>
              <a class="tap" href={to(visit, visit.path, { after: some.at(-1)?.number ?? 0 })}>
                {visit.say('import.more')}
              </a>
            </p>
          )}
        </>
      ),
    },
  }
}

/** What a person decides about a possible duplicate. */
export const chooseRow: Form = {
  most: 20_000,
  async answer(visit, sent, _, { id = '', wanted = '' }) {
    const imports = await importsOf(keeperOf(visit))
    const one = await imports.get(id)
    if (!one) return null
    const staging = one.step === 'preview' && sent.ok ? await imports.rows(one) : undefined
    if (staging?.ok && sent.ok) {
      const row = await staging.value.at(Number(sent.value.get('row')))
      const choice = String(sent.value.get('choice'))
      const ids = row?.detail.candidates?.map((candidate) => candidate.id) ?? []
      if (row && ['new', 'skip', ...ids].includes(choice))
        await staging.value.choose(row.number, choice)
      await staging.value.close()
    }
    const after = Number(visit.query.get('after') ?? -1)
    return { redirect: to(visit, `/import/${id}/${wanted}`, after < 0 ? {} : { after }) }
  },
}

const Row: FC<{ visit: Visit; one: Import; row: StagedRow; wanted: Wanted }> = ({
  visit,
  one,
  row,
  wanted,
}) => {
  const { changes, conflicts, kept, reason } = row.detail
  if (wanted === 'refused')
    return (
      <p>
        <strong>{row.where}</strong>: {reason}
      </p>
    )
  return (
    <details class="staged" open={wanted === 'duplicate'}>
      <summary>
        {row.where}:{' '}
        {row.kind && isKindName(row.kind) ? kindOf(row.kind).label[visit.language] : ''}{' '}
        <strong>{titleOf(row)}</strong>
      </summary>
      {wanted === 'duplicate' && <Choices visit={visit} one={one} row={row} />}
      {changes && <Changes visit={visit} changes={changes} />}
      {[...(conflicts ?? []), ...(kept ?? [])].length > 0 && (
        <>
          <p>{visit.say('import.ours-stays')}</p>
          <Changes visit={visit} changes={[...(conflicts ?? []), ...(kept ?? [])]} />
        </>
      )}
      {row.decision === 'new' && <Held visit={visit} record={row.body as unknown as FactRecord} />}
    </details>
  )
}

function titleOf({ body, record }: StagedRow): string {
  const { names, title } = (body ?? {}) as { names?: { text: string }[]; title?: Json }
  if (names?.[0]) return names[0].text
  if (typeof title === 'string') return title
  return String(Object.values(title ?? {})[0] ?? record ?? '')
}

const Choices: FC<{ visit: Visit; one: Import; row: StagedRow }> = ({ visit, one, row }) => {
  const name = `row-${row.number}`
  const choice = (value: string, text: Child) => (
    <label class="tick">
      <input
        type="radio"
        name="choice"
        value={value}
        checked={(row.choice ?? 'new') === value}
        disabled={one.step !== 'preview'}
      />{' '}
      {text}
    </label>
  )
  return (
    <form method="post" action={to(visit, visit.path)} class="filters controls" id={name}>
      <input type="hidden" name="row" value={String(row.number)} />
      {choice('new', visit.say('import.as-new'))}
      {(row.detail.candidates ?? []).map((candidate) =>
        choice(
          candidate.id,
          <>
            {visit.say('import.is-same', {
              name: candidate.name,
              percent: Math.round(candidate.score * 100),
            })}{' '}
            <a href={to(visit, `/records/${candidate.id}`)}>{candidate.id}</a>
          </>,
        ),
      )}
      {choice('skip', visit.say('import.skip'))}
      {one.step === 'preview' && <button type="submit">{visit.say('import.decide')}</button>}
    </form>
  )
}

const Changes: FC<{ visit: Visit; changes: readonly FieldChange[] }> = ({ visit, changes }) => (
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">{visit.say('import.field')}</th>
        <th scope="col">{visit.say('import.before')}</th>
        <th scope="col">{visit.say('import.after')}</th>
      </tr>
    </thead>
    <tbody>
      {changes.map(({ field, before, after }) => (
        <tr>
          <th scope="row">{fieldWords(visit, field)}</th>
          <td data-label={visit.say('import.before')}>{plain(before)}</td>
          <td data-label={visit.say('import.after')}>{plain(after)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** "/title/en" as "Title en". */
const fieldWords = (visit: Visit, field: string): string =>
  field
    .split('/')
    .slice(1)
    .map((step) => {
      const key = `field.${step}`
      return isMessageKey(key) ? visit.say(key) : step
    })
    .join(' ')

const plain = (value: Json): string =>
  value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value)

const Held: FC<{ visit: Visit; record: FactRecord }> = ({ visit, record }) => {
  const cells = rowOf(record, { packs: visit.view.packs, language: visit.language })
  return (
    <dl class="facts">
      {columnsOf(record.kind).map((column, i) => {
        const text = cellText(cells[i] ?? null)
        return text === '' ? null : (
          <div>
            <dt>{headingOf(column, visit.language).replace(/^[^:]*: /, '')}</dt>
            <dd>{text}</dd>
          </div>
        )
      })}
    </dl>
  )
}
