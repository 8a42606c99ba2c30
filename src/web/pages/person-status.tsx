import type { FC } from 'hono/jsx'
import type { Status } from '../../projections/index.ts'
import type { CaseParts } from '../parts/case-tables.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Sources } from '../parts/sources.tsx'
import { StatusWord, statusLabel } from '../parts/status.tsx'
import { date, since } from '../visit.ts'

/** The status on the day: what, since when, by which rule, resting on what, how fresh. */
export const StatusNow: FC<CaseParts & { status: Status }> = ({
  visit,
  titles,
  cited,
  notes,
  status,
}) => {
  const { say } = visit
  const labels = (statuses: readonly string[]) =>
    statuses.map((s) => statusLabel(visit, s)).join(', ')
  const { tone } = visit.view.packs.status(status.status)
  const from = since(visit, status.since?.stated ?? null)
  return (
    <section class={`now ${tone}`} aria-labelledby="status-now">
      <h2 id="status-now" class="away">
        {say('status.on', { on: date(visit, visit.on) })}
      </h2>
      <div>
        <StatusWord visit={visit} status={status.status} />
        {from && <span> {from}</span>}{' '}
        {status.stale && <span class="mark">{say('status.stale')}</span>}
      </div>
      {status.last && <p>{say('status.last', { status: statusLabel(visit, status.last) })}</p>}
      {status.also.length > 0 && <p>{say('status.also', { list: labels(status.also) })}</p>}
      {status.possible.length > 0 && (
        <p>{say('status.possible', { list: labels(status.possible) })}</p>
      )}
      <p class="soft">
        {say(`status.rule.${status.rule}`)}{' '}
        {status.heard && say('status.heard-on', { date: date(visit, status.heard) })}
      </p>
      {status.basis.length > 0 && (
        <div>
          {say('status.rests-on')}:{' '}
          {status.basis.map((id) => (
            <>
              <RecordLink visit={visit} titles={titles} id={id} />
              <Sources visit={visit} notes={notes} cited={cited.of(id)} />
            </>
          ))}
        </div>
      )}
    </section>
  )
}
