import type { View } from '../../projections/index.ts'

/** One charge under a provision: one article in one proceeding. */
export interface ChargeUnder {
  readonly provision: string
  readonly proceeding: string
  readonly person: string
  readonly stage: string
  /** As stated; null = not known. */
  readonly on: string | null
  /** YYYY, or null where no date is stated. */
  readonly year: string | null
}

/** Who was charged under which provision. @param provision one of them; all when left out */
export async function chargesUnder(
  { db, casebook }: View,
  provision?: string,
): Promise<ChargeUnder[]> {
  let query = db
    .selectFrom('charges')
    .innerJoin('proceedings', (join) =>
      join
        .onRef('proceedings.casebook', '=', 'charges.casebook')
        .onRef('proceedings.record', '=', 'charges.record'),
    )
    .select([
      'charges.provision as provision',
      'charges.record as proceeding',
      'proceedings.person as person',
      'charges.stage as stage',
      'charges.on as on',
      'charges.on_from as from',
      'proceedings.opened as opened',
      'proceedings.opened_from as openedFrom',
    ])
    .where('charges.casebook', '=', casebook)
    .where('charges.provision', 'is not', null)
  if (provision !== undefined) query = query.where('charges.provision', '=', provision)
  const rows = await query.orderBy('charges.record').orderBy('charges.position').execute()
  return rows.map((row) => ({
    provision: row.provision ?? '',
    proceeding: row.proceeding,
    person: row.person,
    stage: row.stage,
    on: row.on ?? row.opened,
    year: (row.from ?? row.openedFrom)?.slice(0, 4) ?? null,
  }))
}

/** How many proceedings, and in how many of them there was a conviction. */
export const tally = (charges: readonly ChargeUnder[]): { charged: number; convicted: number } => ({
  charged: new Set(charges.map((c) => c.proceeding)).size,
  convicted: new Set(charges.filter((c) => c.stage === 'convicted').map((c) => c.proceeding)).size,
})

/** The same of every provision, counted by the database. */
export async function tallyProvisions({
  db,
  casebook,
}: View): Promise<Map<string, { charged: number; convicted: number }>> {
  const counted = (stages?: readonly string[]) => {
    const query = db
      .selectFrom('charges')
      .select((eb) => ['provision', eb.fn.count('record').distinct().as('count')])
      .where('casebook', '=', casebook)
      .where('provision', 'is not', null)
      .groupBy('provision')
    return (stages === undefined ? query : query.where('stage', 'in', stages)).execute()
  }
  const [charged, convicted] = await Promise.all([counted(), counted(['convicted'])])
  const convictions = new Map(convicted.map((row) => [row.provision, Number(row.count)]))
  return new Map(
    charged.map(({ provision, count }) => [
      provision ?? '',
      { charged: Number(count), convicted: convictions.get(provision) ?? 0 },
    ]),
  )
}
