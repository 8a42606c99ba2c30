import type { FC } from 'hono/jsx'
import { to, type Visit } from '../visit.ts'

/** After saving: one sentence, and the way to take it back. Shown where the address says which change it was. */
export const Entered: FC<{ visit: Visit }> = ({ visit }) => {
  const change = visit.query.get('entered') ?? ''
  if (!visit.deps.keeper || !/^\d+$/.test(change)) return null
  return (
    <div class="notice controls" role="status">
      <p>
        {visit.say('enter.done')}{' '}
        <a class="tap" href={to(visit, `/changes/${change}`)}>
          {visit.say('enter.undo')}
        </a>
      </p>
    </div>
  )
}
