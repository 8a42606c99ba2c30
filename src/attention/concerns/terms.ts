import { addDays, addTerm } from '../../base/date.ts'
import {
  deriveStatus,
  loadStatusFacts,
  type StatusRule,
  type View,
} from '../../projections/index.ts'
import type { Concern, Matter } from '../concern.ts'

/** Days ahead: a court extends or ends a detention within the last month of its term. */
export const daysAhead = 30

/** Detention and other terms in force whose last day comes within thirty days. */
export const termEnds = {
  name: 'term-ends',
  isPublic: true,
  inCalendar: true,
  find: async (view, { on }) => {
    const ending = (await endings(view)).filter(
      ({ day }) => day !== null && day >= on && day <= addDays(on, daysAhead),
    )
    return standing(view, on, ending, ['in-force', 'stale'])
  },
} as const satisfies Concern

/** Terms that are over and of which no source says what followed. */
export const termOver = {
  name: 'term-over',
  isPublic: true,
  inCalendar: false,
  find: async (view, { on }) => {
    const over = (await endings(view)).filter(({ day }) => day !== null && day < on)
    return standing(view, on, over, ['term-over'])
  },
} as const satisfies Concern

/** The last day of every measure that has a stated one: its end, or its latest beginning and its term. */
async function endings({ db, casebook }: View): Promise<readonly Matter[]> {
  const rows = await db
    .selectFrom('measures')
    .select(['record', 'person', 'start_from_latest', 'end_to_latest', 'years', 'months', 'days'])
    .where('casebook', '=', casebook)
    .where((eb) =>
      eb.or([
        eb('end_to_latest', 'is not', null),
        eb('years', 'is not', null),
        eb('months', 'is not', null),
        eb('days', 'is not', null),
      ]),
    )
    .execute()
  return rows.map((row) => {
    const term = { years: row.years ?? 0, months: row.months ?? 0, days: row.days ?? 0 }
    const isLong = term.years + term.months + term.days > 0
    const from = row.start_from_latest
    const day = row.end_to_latest ?? (isLong && from !== null ? addTerm(from, term) : null)
    return { record: row.record, person: row.person, day }
  })
}

/**
 * Those of the measures that, looked at alone, stand by one of these rules of the status on that day; soonest first.
 * Another measure at the same time, a sentence being served, does not make a court's term less due.
 */
async function standing(
  view: View,
  on: string,
  matters: readonly Matter[],
  rules: readonly StatusRule[],
): Promise<readonly Matter[]> {
  const persons = [...new Set(matters.flatMap(({ person }) => person ?? []))]
  const facts = await loadStatusFacts(view, persons)
  const ruleOf = ({ record, person, day }: Matter): StatusRule => {
    const own = facts.get(person ?? '')
    const holdings = own?.holdings.filter((holding) => holding.record === record) ?? []
    const turns = own?.turns.map((turn) => ({ ...turn, status: null })) ?? []
    const alone = { holdings, turns, traces: own?.traces ?? [] }
    // On its last day a term is not in force any more, but somebody should still look.
    const asOf = day === on ? addDays(on, -1) : on
    return deriveStatus(alone, asOf, (name) => view.packs.status(name)).rule
  }
  return matters
    .filter((matter) => rules.includes(ruleOf(matter)))
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || a.record.localeCompare(b.record))
}
