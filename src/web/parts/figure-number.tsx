import type { FC } from 'hono/jsx'
import type { Counted, Figure } from '../../figures/index.ts'
import type { MessageKey } from '../../wording/index.ts'
import { date, number, type Visit } from '../visit.ts'

/**
 * The number large, with its unit and date beside it. What we count and what others say look different, and
 * the words say which it is.
 */
export const NumberOf: FC<{ visit: Visit; figure: Figure }> = ({ visit, figure }) => {
  const { basis, definition, value } = figure
  return (
    <div class="big">
      {value === null ? (
        <p class="soft">{visit.say('figure.not-known')}</p>
      ) : (
        <p class={`value ${basis}`}>{numberText(visit, figure)}</p>
      )}
      <p>
        {value !== null && `${visit.say(`unit.${definition.unit}`, { count: value })}, `}
        {date(visit, figure.on)}
        <br />
        <span class="mark">{visit.say(`figure.${basis}`)}</span>{' '}
        <Precision visit={visit} figure={figure} />
        <Besides visit={visit} figure={figure} />
      </p>
    </div>
  )
}

/** "at least" where something could not be counted; for a quoted number, the source's own word for it. */
const Precision: FC<{ visit: Visit; figure: Figure }> = ({ visit, figure }) => {
  const quoted = figure.quoted.find((one) => one.value === figure.value)
  if (figure.basis === 'quoted')
    return quoted && quoted.qualifier !== 'exact' ? (
      <span class="mark">{visit.say(`value.qualifier.${quoted.qualifier}` as MessageKey)}</span>
    ) : null
  const minimum = sum(figure.unconfirmed) + sum(figure.uncertain) > 0
  return minimum ? <span class="mark">{visit.say('figure.at-least')}</span> : null
}

/** What the number leaves out and the reader must know of: never a bare 0 where nobody can say. */
const Besides: FC<{ visit: Visit; figure: Figure }> = ({ visit, figure }) => {
  const unconfirmed = sum(figure.unconfirmed)
  const uncertain = sum(figure.uncertain)
  return (
    <small>
      {unconfirmed > 0 && ` ${visit.say('figure.besides-unconfirmed', { count: unconfirmed })}`}
      {uncertain > 0 && ` ${visit.say('figure.besides-uncertain', { count: uncertain })}`}
    </small>
  )
}

const sum = (counted: readonly Counted[] = []): number =>
  counted.reduce((total, one) => total + one.low, 0)

/** "9", or "9 to 12" where groups or dates leave it open. */
export const numberText = (
  visit: Visit,
  { value, high }: { readonly value: number | null; readonly high?: number | undefined },
): string => {
  if (value === null) return visit.say('figure.not-known')
  return high === undefined || high === value
    ? number(visit, value)
    : visit.say('figure.range', { low: number(visit, value), high: number(visit, high) })
}
