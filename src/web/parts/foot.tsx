import type { FC } from 'hono/jsx'
import { date, type Visit } from '../visit.ts'

/** What a printed page must say of itself: for which day it holds, what it was read from, where it stands. */
export const Foot: FC<{ visit: Visit }> = ({ visit }) => {
  const { position } = visit.view
  return (
    <footer class="foot">
      <div class="frame">
        <p>
          {visit.say('frame.standpoint', {
            on: date(visit, visit.on),
            known: date(visit, visit.known),
          })}{' '}
          {position.size === 0
            ? visit.say('frame.position-empty')
            : visit.say('frame.position', {
                size: position.size,
                at: date(visit, position.at.slice(0, 10)),
              })}
        </p>
        <p class="print">{visit.address}</p>
      </div>
    </footer>
  )
}
