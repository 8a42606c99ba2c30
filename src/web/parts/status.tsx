import type { FC } from 'hono/jsx'
import type { Status } from '../../projections/index.ts'
import type { Visit } from '../visit.ts'

export const tones = ['deprived', 'restrained', 'free', 'dead', 'unknown'] as const
export type Tone = (typeof tones)[number]

/** Drawn once per page; every status then points to its shape. A tone is never told by colour alone. */
export const ToneShapes: FC = () => (
  <svg width="0" height="0" class="away" aria-hidden="true" focusable="false">
    <symbol id="t-deprived" viewBox="0 0 12 12">
      <rect width="12" height="12" fill="currentColor" />
    </symbol>
    <symbol id="t-restrained" viewBox="0 0 12 12">
      <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" stroke-width="2" />
      <rect y="6" width="12" height="6" fill="currentColor" />
    </symbol>
    <symbol id="t-free" viewBox="0 0 12 12">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="2" />
    </symbol>
    <symbol id="t-dead" viewBox="0 0 12 12">
      <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="2.4" />
    </symbol>
    <symbol id="t-unknown" viewBox="0 0 12 12">
      <circle
        cx="6"
        cy="6"
        r="5"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="2.5 2.7"
      />
    </symbol>
  </svg>
)

export const Shape: FC<{ tone: Tone }> = ({ tone }) => (
  <svg aria-hidden="true" focusable="false">
    <use href={`#t-${tone}`} />
  </svg>
)

/** A status as shape, word and tone. */
export const StatusWord: FC<{ visit: Visit; status: string }> = ({ visit, status }) => {
  const { tone } = visit.view.packs.status(status)
  return (
    <span class={`status ${tone}`}>
      <Shape tone={tone} />
      <span>{statusLabel(visit, status)}</span>
    </span>
  )
}

export const statusLabel = (visit: Visit, status: string): string =>
  visit.view.packs.label('statuses', status, visit.language)

/** A status with what must be said beside it in a list. */
export const StatusCell: FC<{ visit: Visit; status: Status }> = ({ visit, status }) => (
  <>
    <StatusWord visit={visit} status={status.status} />
    {status.last && (
      <>
        <br />
        <small>{visit.say('status.last', { status: statusLabel(visit, status.last) })}</small>
      </>
    )}
    {status.stale && (
      <>
        {' '}
        <span class="mark">{visit.say('status.stale-short')}</span>
      </>
    )}
  </>
)
