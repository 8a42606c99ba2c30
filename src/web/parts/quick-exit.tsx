import type { FC } from 'hono/jsx'
import { to, type Visit } from '../visit.ts'

/** The page that one leaves to: it names nothing. */
export const neutralPath = '/month'

/** Where it is wanted, in sight on every page: a link to a neutral page, which a script makes quicker and more thorough. */
export const QuickExit: FC<{ visit: Visit }> = ({ visit }) =>
  visit.settings.quickExit ? (
    <aside class="leave" aria-label={visit.say('leave.label')}>
      <quick-exit class="frame">
        <a
          class="button"
          href={to(
            { ...visit, standpoint: { ...visit.standpoint, on: null, known: null } },
            neutralPath,
          )}
          rel="nofollow noreferrer"
        >
          {visit.say('leave.button')}
        </a>
      </quick-exit>
    </aside>
  ) : null
