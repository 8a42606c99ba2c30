import { parseDate } from '../../base/date.ts'

/** The date a text is (EDTF), or undefined. An interval stands as `from..to` or `from/to`. */
export function readDate(text: string): string | undefined {
  if (!/^\d{3}[\dX]|^\d{2}XX/.test(text) || text.includes('/')) return undefined
  const read = parseDate(text)
  return read.ok ? text : undefined
}

interface DateWish {
  readonly from: string | null
  readonly to: string | null
  readonly bare: boolean
}

/** A date written without "since" or "until": a year from 1900 to 2099, a month, a day, or two with dots between. */
export function readBareDate(text: string): DateWish | undefined {
  const range = /^(.*?)(?:\.\.|…|\/)(.*)$/.exec(text)
  if (range) {
    const [, first = '', second = ''] = range
    const from = first === '' ? null : readDate(first)
    const to = second === '' || second === '..' ? null : readDate(second)
    if (from === undefined || to === undefined || (from === null && to === null)) return undefined
    if (from !== null && to !== null && !parseDate(`${from}/${to}`).ok) return undefined
    return { from, to, bare: false }
  }
  if (!/^(?:19|20)\d\d/.test(text)) return undefined
  const date = readDate(text)
  return date === undefined ? undefined : { from: date, to: date, bare: true }
}
