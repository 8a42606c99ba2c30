/**
 * How a piece of text ends: `closed` with a sentence, `open` without its stop, `comma`, or `hanging`
 * on a word or sign that never ends a sentence ("of the", "and", an opening bracket).
 */
export type Ending = 'closed' | 'open' | 'comma' | 'hanging'

const HANGING = new Set(
  [
    'a an and as at between but by during for from if in including into its of on or over such than that the',
    'their this those through to under upon was were which while who whose with without',
    'а без в во где для до за и из или к как когда ко кто на не о об от по под при с со что чтобы у через',
    'және мен бен пен үшін туралы немесе',
  ].flatMap((words) => words.split(' ')),
)

export function endingOf(text: string): Ending {
  const end = text.slice(-60).trimEnd()
  if (/[.!?…:;]["'”’»)\]]*$/.test(end)) return 'closed'
  if (end.endsWith(',')) return 'comma'
  if (/[([{«“–—-]$/.test(end)) return 'hanging'
  const last = /[\p{L}\p{M}]+$/u.exec(end)?.[0]
  return last !== undefined && HANGING.has(last.toLowerCase()) ? 'hanging' : 'open'
}

/** What a piece of text begins with. */
export type Beginning = 'lower' | 'digit' | 'closing' | 'other'

export function beginningOf(text: string): Beginning {
  const start = text.slice(0, 6).replace(/^["'“«(‘]+/, '')
  if (/^[),;”»]/.test(text)) return 'closing'
  if (/^\p{Ll}/u.test(start)) return 'lower'
  return /^\d/.test(start) ? 'digit' : 'other'
}
