import type { FC } from 'hono/jsx'
import type { RecordOf } from '../../records/index.ts'
import type { CaseParts } from '../parts/case-tables.tsx'
import { Table } from '../parts/table.tsx'
import { date } from '../visit.ts'

/** What the person allowed, and why facts may be published where nothing is recorded. */
export const Consents: FC<
  CaseParts & { record: RecordOf<'person'>; consents: readonly RecordOf<'consent'>[] }
> = ({ visit, record, consents }) => {
  const { say, view, language } = visit
  return (
    <section>
      <h2>{say('person.consent')}</h2>
      {consents.length === 0 ? (
        <p>{say('person.no-consent')}</p>
      ) : (
        <Table
          columns={['purposes', 'answer', 'on', 'until', 'withdrawn', 'form'].map((field) => ({
            title: say(`field.${field}` as 'field.on'),
          }))}
          rows={consents.map((consent) => [
            consent.purposes
              .map((p) => view.packs.label('consent-purposes', p, language))
              .join(', '),
            say(`value.answer.${consent.answer}`),
            date(visit, consent.on),
            consent.until && date(visit, consent.until),
            consent.withdrawn && date(visit, consent.withdrawn),
            say(`value.form.${consent.form}`),
          ])}
        />
      )}
      <dl class="facts">
        {record.publicationGround && (
          <div>
            <dt>{say('person.ground')}</dt>
            <dd>{record.publicationGround}</dd>
          </div>
        )}
        <div>
          <dt>{say('person.confidentiality')}</dt>
          <dd>{say(`level.${record.confidentiality}`)}</dd>
        </div>
      </dl>
    </section>
  )
}
