import { readAddresses } from './addresses.ts'
import { covers } from './sentences-offsets.ts'
import type { Understanding } from './understanding.ts'

/** An address a passage cites: printed in its text, or behind linked words. */
export interface CitedAddress {
  readonly url: string
  readonly from: number
  readonly to: number
  readonly printed: boolean
}

/** The addresses of each passage, by the passage's index. */
export function citedAddresses(draft: Understanding): readonly (readonly CitedAddress[])[] {
  const found: CitedAddress[][] = draft.passages.map(() => [])
  for (const { passage, from, to, printed: url } of draft.part(readAddresses)) {
    found[passage.index]?.push({ url, from, to, printed: true })
  }
  for (const { index, block } of draft.passages) {
    const printed = [...(found[index] ?? [])]
    for (const { style, value, from, to } of block.styles) {
      if (style !== 'link' || value === undefined || !/^https?:/.test(value)) continue
      if (covers(printed, from) || covers(printed, to - 1)) continue
      found[index]?.push({ url: value, from, to, printed: false })
    }
    found[index]?.sort((a, b) => a.from - b.from)
  }
  return found
}

/** The day or month a site puts into its paths: /2025/01/17/, /2025/01/, /2025-01-17-title, -2025-01-17_. */
export function dateInAddress(
  url: string,
): { year: number; month: number; day?: number } | undefined {
  const path = url.replace(/[?#].*$/, '')
  const match =
    /\/(20[0-3]\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=\/|$)/.exec(path) ??
    // "TA-8-2019-03-14_EN.html": a whole date between signs that are no digits.
    /[/_-](20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=[-/_.]|$)/.exec(path)
  if (!match) return undefined
  const [, year, month, day] = match
  return {
    year: Number(year),
    month: Number(month),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}
