import type { LocalText } from '../base/language.ts'
import type { View } from '../projections/index.ts'
import type { RecordOf } from '../records/index.ts'
import { compareDays } from './dates.ts'
import type { Counted, Quoted } from './figure.ts'

/**
 * What others state for a figure, each statement with its sources: those that hold for a day not after
 * `on`, and those that name no day. First those of the main part; of one part first the newest, and of
 * one day the official one, because it is the one a State is held to.
 * @param on YYYY-MM-DD
 * @param main the part for which others state what the figure itself counts; null = the whole
 */
export async function quotedFor(
  view: View,
  figure: string,
  on: string,
  main: string | null = null,
): Promise<Quoted[]> {
  const { db, casebook } = view
  const [claims, citations] = await Promise.all([
    db
      .selectFrom('claims')
      .innerJoin('records', (join) =>
        join
          .onRef('records.casebook', '=', 'claims.casebook')
          .onRef('records.id', '=', 'claims.record'),
      )
      .selectAll('claims')
      .select('records.body')
      .where('claims.casebook', '=', casebook)
      .where('claims.figure', '=', figure)
      .execute(),
    db
      .selectFrom('citations')
      .select(['record', 'source'])
      .where('casebook', '=', casebook)
      .orderBy('position')
      .execute(),
  ])
  const sourcesOf = Map.groupBy(citations, (row) => row.record)
  return claims
    .filter((claim) => claim.as_of_from === null || claim.as_of_from <= on)
    .sort(
      (a, b) =>
        Number(b.part === main) - Number(a.part === main) ||
        compareDays(b.as_of_from, a.as_of_from) ||
        standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
        compareDays(a.record, b.record),
    )
    .map((claim) => ({
      claim: claim.record,
      part: claim.part,
      value: claim.value,
      least: claim.least,
      most: claim.most,
      qualifier: claim.qualifier,
      printed: claim.printed,
      unit: claim.unit,
      counts: countsOf(claim.body),
      asOf: claim.as_of,
      standing: claim.standing,
      sources: [...new Set((sourcesOf.get(claim.record) ?? []).map((row) => row.source))],
    }))
}

const standings = ['official', 'international', 'monitors', 'media', 'unstated']

// A row of `claims` exists only while its record does.
const countsOf = (body: string | null): LocalText =>
  body === null ? {} : (JSON.parse(body) as RecordOf<'claim'>).counts

/** Units of claims that measure something and count nobody: "three months" is no number of bans. */
const measures = [
  'day',
  'week',
  'month',
  'year',
  'calendar-year',
  'percent',
  'score',
  'euro',
  'tenge',
]

export const countsThings = ({ unit }: { readonly unit: string }): boolean =>
  !measures.includes(unit)

/** The first number stated for a part (null: for the figure as a whole). */
export const quotedPart = (quoted: readonly Quoted[], part: string | null): Quoted | undefined =>
  quoted.find((q) => q.part === part && countsThings(q))

/** The number of a statement as an entry of a list: the record behind it is the claim itself. */
export function countedClaim(quoted: Quoted | undefined): Counted[] {
  const low = quoted?.value ?? quoted?.least ?? null
  if (!quoted || low === null) return []
  return [{ record: quoted.claim, low, high: Math.max(low, quoted.most ?? low) }]
}

/** The stated number; null where nobody states one. */
export const numberOf = (quoted: Quoted | undefined): number | null =>
  quoted?.value ?? quoted?.least ?? null
