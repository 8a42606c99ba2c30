import type { Context } from './context.ts'

/** Tells on standard error how far a long piece of work is: at most once a second, and not before two have passed. */
export function progressLines({
  say,
  now,
}: Pick<Context, 'say' | 'now'>): (what: string, done: number, total?: number) => void {
  let phase = ''
  let began = now().getTime()
  let told = began + 1000
  return (what, done, total) => {
    const at = now().getTime()
    if (what !== phase) {
      phase = what
      began = at
    }
    if (at - told < 1000 || at - began < 1000) return
    told = at
    const rate = done / Math.max(0.001, (at - began) / 1000)
    const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`
    const left =
      total === undefined || rate === 0 ? '' : `, ${timeLeft((total - done) / rate)} left`
    say(
      `${what}: ${done.toLocaleString('en')}${of}, ${Math.round(rate).toLocaleString('en')} a second${left}`,
    )
  }
}

const timeLeft = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
