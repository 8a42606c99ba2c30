import type { Bound, Role } from './quantities-read.ts'
import type { Token } from './quantities-tokens.ts'

const bounds: readonly (readonly [RegExp, Bound])[] = [
  // "No more than" before "more than".
  [/(?:up to|at most|no more than|not more than|maximum of|до|не более)$/, 'at-most'],
  [/(?:more than|over|above|in excess of|exceeding|upwards of|свыше|более|больше|астам)$/, 'over'],
  [
    /(?:at least|no fewer than|no less than|not less than|not fewer than|minimum of|не менее|по меньшей мере|кемінде)$/,
    'at-least',
  ],
  [/(?:less than|fewer than|under|below|менее|меньше)$/, 'under'],
  [
    /(?:about|around|some|approximately|roughly|nearly|almost|circa|ca|estimated|close to|около|примерно|почти|шамамен)$/,
    'about',
  ],
]
const roles: readonly (readonly [RegExp, Role])[] = [
  [/(?:another|additional|further|other|new|extra|ещё|еще)$/, 'additional'],
  [/(?:remaining|rest|остальные|остальных)$/, 'remaining'],
  [/(?:only|just|merely|solely|лишь|только)$/, 'only'],
  [/(?:following|next|следующие|following are)$/, 'following'],
  [/(?:total of|in total|altogether|overall|всего)$/, 'total'],
  [/(?:the|these|those|all|both|his|her|their|its|эти|все)$/, 'definite'],
]

export interface Lead {
  readonly from?: number
  readonly said: { readonly bound: Bound; readonly role?: Role }
}

/** Qualifiers and such words before a number, up to four words back. */
export function leadOf(tokens: readonly Token[], at: number): Lead {
  let from: number | undefined
  let bound: Bound = 'exact'
  let role: Role | undefined
  let end = at
  for (let step = 0; step < 3; step++) {
    const text = tokens
      .slice(Math.max(0, end - 4), end)
      .map(({ low }) => low)
      .join(' ')
    const isBound = bounds.find(([pattern]) => matchesWord(pattern, text))
    const isRole = isBound ? undefined : roles.find(([pattern]) => matchesWord(pattern, text))
    const hit = isBound ?? isRole
    if (hit === undefined) break
    if (isBound && bound === 'exact') bound = isBound[1]
    if (isRole && role === undefined) role = isRole[1]
    end -= (hit[0].exec(text)?.[0] ?? '').split(' ').length
    from = tokens[end]?.from
    if (isRole && isRole[1] === 'definite') break
  }
  return {
    ...(from === undefined ? {} : { from }),
    said: { bound, ...(role === undefined ? {} : { role }) },
  }
}

function matchesWord(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text)
  return match !== null && (match.index === 0 || text[match.index - 1] === ' ')
}
