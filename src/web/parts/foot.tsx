import type { FC } from 'hono/jsx'
import { date, to, type Visit } from '../visit.ts'

/** Help, and what a printed page must say of itself: for which day it holds, what it was read from, where it stands. */
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
        <ul class="nav">
          <li>
            <a href={to(visit, '/help')}>{visit.say('help.title')}</a>
          </li>
          {visit.deps.keeper && (
            <li>
              <a href={to(visit, '/settings')}>{visit.say('setting.title')}</a>
            </li>
          )}
        </ul>
        <p class="print">{visit.address}</p>
      </div>
    </footer>
  )
}
