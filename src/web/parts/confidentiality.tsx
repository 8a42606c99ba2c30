import type { FC } from 'hono/jsx'
import type { FactRecord } from '../../records/index.ts'
import type { Visit } from '../visit.ts'

/** Who may see a record, said only where that is not everybody. */
export const Level: FC<{ visit: Visit; record: FactRecord }> = ({ visit, record }) =>
  record.confidentiality === 'public' ? null : (
    <p>
      <span class="mark">{visit.say(`level.${record.confidentiality}`)}</span>
    </p>
  )
