import type { FC } from 'hono/jsx'
import type { Status, StatusFacts } from '../../projections/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { LifeLineDrawing } from '../drawings/life-line.tsx'
import { layOut } from '../drawings/life-line-layout.ts'
import type { CaseParts } from '../parts/case-tables.tsx'
import type { CaseFile } from '../queries/case-file.ts'
import { date } from '../visit.ts'
import { lifeLineOf } from './life-line-data.ts'

/** The picture of what was imposed and what happened; nothing where nothing has a date. */
export const PersonLifeLine: FC<
  CaseParts & {
    record: RecordOf<'person'>
    file: CaseFile
    status: Status
    facts: StatusFacts
  }
> = ({ file, ...about }) => {
  const { visit } = about
  const { say } = visit
  const layout = layOut(lifeLineOf(about, file))
  return layout === null ? null : (
    <section>
      <h2>{say('person.life-line')}</h2>
      <LifeLineDrawing
        layout={layout}
        words={{
          title: say('person.life-line'),
          description: say('person.life-line-alt', {
            from: date(visit, layout.from),
            to: date(visit, layout.until),
          }),
          events: say('person.events-lane'),
          on: date(visit, visit.on),
        }}
      />
      <p>
        <small>{say('person.life-line-key')}</small>
      </p>
    </section>
  )
}
