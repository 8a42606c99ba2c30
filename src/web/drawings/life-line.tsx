import type { FC } from 'hono/jsx'
import type { LaidBar, LaidTick, Layout } from './life-line-layout.ts'

interface Words {
  readonly title: string
  readonly description: string
  readonly events: string
  readonly on: string
}

/**
 * The life line as one picture: custody and restraint as bars, events as ticks. It has no viewBox: across it
 * is drawn in per cent, so the letters keep their size on every screen and in print.
 */
export const LifeLineDrawing: FC<{ layout: Layout; words: Words }> = ({ layout, words }) => (
  <svg
    class="drawing"
    role="img"
    aria-labelledby="life-title life-text"
    width="100%"
    height={layout.height}
  >
    <title id="life-title">{words.title}</title>
    <desc id="life-text">{words.description}</desc>
    <Fades />
    {layout.years.map((year) => (
      <>
        <line class="axis" x1={`${year.x}%`} x2={`${year.x}%`} y1="22" y2={layout.axisTop} />
        <text class="year" x={`${year.x}%`} y={layout.axisTop + 17} text-anchor={anchor(year.x)}>
          {year.text}
        </text>
      </>
    ))}
    <line class="axis" x1="0" x2="100%" y1={layout.axisTop} y2={layout.axisTop} />
    <line class="asof" x1={`${layout.on}%`} x2={`${layout.on}%`} y1="20" y2={layout.axisTop} />
    <text class="asof-text" x={`${layout.on}%`} y="14" text-anchor={anchor(layout.on, 30)}>
      {words.on}
    </text>
    {layout.bars.map((bar) => (
      <BarDrawing bar={bar} />
    ))}
    {layout.ticks.length > 0 && (
      <text x="0" y={layout.ticksTop - 4}>
        {words.events}
      </text>
    )}
    {layout.ticks.map((tick) => (
      <TickDrawing tick={tick} top={layout.ticksTop} />
    ))}
  </svg>
)

/** Near an edge a label stands inside the picture. */
const anchor = (x: number, margin = 8): 'start' | 'middle' | 'end' => {
  if (x < margin) return 'start'
  return x > 100 - margin ? 'end' : 'middle'
}

const tones = ['deprived', 'restrained', 'other'] as const

const Fades: FC = () => (
  <defs>
    {tones.map((tone) => (
      <>
        <linearGradient id={`in-${tone}`}>
          <stop class={`s-${tone}`} offset="0" stop-opacity="0" />
          <stop class={`s-${tone}`} offset="1" />
        </linearGradient>
        <linearGradient id={`out-${tone}`}>
          <stop class={`s-${tone}`} offset="0" />
          <stop class={`s-${tone}`} offset="1" stop-opacity="0" />
        </linearGradient>
      </>
    ))}
  </defs>
)

const BarDrawing: FC<{ bar: LaidBar }> = ({ bar }) => (
  <g>
    <text y={bar.textTop}>
      {bar.lines.map((line, i) => (
        <tspan x="0" dy={i === 0 ? 0 : 18}>
          {line}
        </tspan>
      ))}
    </text>
    {bar.stretches.map(({ kind, x, width }) => (
      <rect
        x={`${x}%`}
        width={`${width}%`}
        y={bar.top}
        height={bar.height}
        {...(kind === 'in' || kind === 'out'
          ? { fill: `url(#${kind}-${bar.tone})` }
          : {
              class: kind === 'rest' ? 'rest' : `bar-${bar.tone}${kind === 'pale' ? ' pale' : ''}`,
            })}
      />
    ))}
  </g>
)

const TickDrawing: FC<{ tick: LaidTick; top: number }> = ({ tick, top }) => {
  const middle = `${Math.round((tick.x + tick.width / 2) * 100) / 100}%`
  return (
    <g>
      <title>{tick.label}</title>
      {tick.width > 0.5 && (
        <rect class="tick-span" x={`${tick.x}%`} width={`${tick.width}%`} y={top + 4} height="12" />
      )}
      <line
        class={tick.later ? 'tick-later' : 'tick'}
        x1={middle}
        x2={middle}
        y1={top + 2}
        y2={top + 18}
      />
    </g>
  )
}
