import type { FC } from 'hono/jsx'
import { stepNames } from '../../casebook/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { recordPath } from '../address.ts'
import { to, type Visit } from '../visit.ts'

/** The short forms by which a proceeding grows; for the keeper only. */
export const NextSteps: FC<{ visit: Visit; record: RecordOf<'proceeding'> }> = ({
  visit,
  record,
}) =>
  visit.deps.keeper ? (
    <nav class="controls steps" aria-label={visit.say('step.title')}>
      <ul>
        {stepNames.map((name) => (
          <li>
            <a class="tap" href={to(visit, `${recordPath(record)}/steps/${name}`)}>
              {visit.say(`step.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null

/** What can be entered about a person; for the keeper only. */
export const EnterAbout: FC<{ visit: Visit; record: RecordOf<'person'> }> = ({ visit, record }) => {
  const person = record.handle ?? record.id
  return visit.deps.keeper ? (
    <nav class="controls steps" aria-label={visit.say('enter.button')}>
      <ul>
        <li>
          <a class="tap" href={to(visit, '/new', { person })}>
            {visit.say('enter.new-event')}
          </a>
        </li>
        <li>
          <a class="tap" href={to(visit, '/new', { person, with: 'cases' })}>
            {visit.say('enter.new-proceeding')}
          </a>
        </li>
        <li>
          <a class="tap" href={to(visit, `${recordPath(record)}/measure-ended`)}>
            {visit.say('step.ended')}
          </a>
        </li>
      </ul>
    </nav>
  ) : null
}
