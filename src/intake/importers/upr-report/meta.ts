import type { Draft } from '../../../checker/index.ts'
import {
  cycleOfSession,
  ordinal,
  type StateNames,
  symbolsIn,
} from '../../../recommendations/index.ts'
import { englishDay } from '../parts/dates.ts'
import type { Passage } from '../parts/paper.ts'

/** What the first pages of a report of the Working Group say of it. */
export interface ReportMeta {
  readonly symbol?: string
  readonly state?: string
  readonly session?: number
  readonly cycle?: number
  /** The day of the review. */
  readonly reviewed?: string
  /** The day under "Distr.". */
  readonly published?: string
}

/** Reads the title page and the first paragraph. */
export function readMeta(
  draft: Draft,
  passages: readonly Passage[],
  names: StateNames,
): ReportMeta {
  const title = passages.slice(0, 25)
  const opening = passages.slice(0, 60).map(({ text }) => text)
  const first = opening.find((text) => /held its [\w-]+(?: [\w-]+)? session/i.test(text)) ?? ''
  const session = ordinal(/held its ([\w-]+) session/i.exec(first)?.[1] ?? '')
  const cycle = session === undefined ? undefined : cycleOfSession(session)
  const held = /review of (?:the )?(.+?) was held\b(.*?\d{4})/i.exec(first)
  const symbol = draft.blocks
    .slice(0, 40)
    .flatMap(({ text }) => symbolsIn(text))
    .find((one) => /^A\/HRC\/\d+\/\d+(?:\/|$)/.test(one))
  const state = stateOf(title, held?.[1], names)
  const reviewed = held === null ? undefined : englishDay(held[2] ?? '')
  const distributed = title.findIndex(({ text }) => /Distr\.?:/i.test(text))
  const published = title
    .slice(Math.max(distributed, 0), distributed + 6)
    .map(({ text }) => englishDay(text))
    .find((day) => day !== undefined)
  return {
    ...(symbol === undefined ? {} : { symbol: symbol.replace(/\*+$/, '') }),
    ...(state === undefined ? {} : { state }),
    ...(session === undefined ? {} : { session }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(published === undefined ? {} : { published }),
  }
}

/** The State under review stands alone under the title, and again in the first paragraph. */
function stateOf(
  title: readonly Passage[],
  held: string | undefined,
  names: StateNames,
): string | undefined {
  const named = held === undefined ? undefined : names.find(held)
  if (named !== undefined) return named
  const from = title.findIndex(({ text }) => /Universal Periodic Review/i.test(text))
  for (const { text } of title.slice(Math.max(from, 0))) {
    const code = names.exactly(text.replace(/\*+$/, ''))
    if (code !== undefined) return code
  }
  return undefined
}
