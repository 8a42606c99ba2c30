import type { FC } from 'hono/jsx'
import { addressOf, queryIn } from '../address.ts'
import { date, type Visit } from '../visit.ts'

/** As of when, and as known when: always in sight, and changing them changes the address. */
export const DateBar: FC<{ visit: Visit }> = ({ visit }) => {
  const { on, known } = visit.standpoint
  const kept = [...visit.query].filter(([name]) => name !== 'on' && name !== 'known')
  return (
    <section class="dates" aria-label={visit.say('frame.dates')}>
      <form class="frame" action={`/${visit.language}${visit.path}`}>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <span class="field">
          <label for="as-of">{visit.say('frame.as-of')}</label>
          <input id="as-of" type="date" name="on" value={visit.on} />
        </span>
        <span class="field">
          <label for="known">{visit.say('frame.known')}</label>
          <input id="known" type="date" name="known" value={visit.known} max={visit.today} />
        </span>
        <button type="submit" class="quiet">
          {visit.say('frame.show')}
        </button>
        {(on ?? known) && (
          <a
            class="tap"
            href={addressOf(
              { ...visit.standpoint, on: null, known: null },
              visit.path,
              queryIn(new URLSearchParams(kept)),
            )}
          >
            {visit.say('frame.back-to-today')}
          </a>
        )}
      </form>
      <p class="frame print">
        {visit.say('frame.standpoint', {
          on: date(visit, visit.on),
          known: date(visit, visit.known),
        })}
      </p>
    </section>
  )
}
