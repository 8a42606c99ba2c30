import type { AskedFigure, CasebookKnowledge, KnownFigure, KnownNumber } from '../checker/index.ts'
import { type Answer, computeFigure, figureNamed, figures, type Part } from '../figures/index.ts'
import type { View } from '../projections/index.ts'
import type { RecordOf } from '../records/index.ts'
import { formatDate } from '../wording/index.ts'

/**
 * The numbers of a view: what its figures are about, those that others state, and the answer of a figure for a day.
 * A figure is computed when it is asked for, once for each day.
 * @param shown gives the view anew: it may have been closed before a figure is asked for
 */
export async function draftNumbers(
  shown: () => Promise<View>,
): Promise<Pick<CasebookKnowledge, 'figures' | 'numbers'>> {
  const claims = await loadClaims(await shown())
  const byFigure = Map.groupBy(claims, ({ figure }) => figure)
  const answers = new Map<string, Promise<readonly KnownNumber[]>>()
  return {
    figures: figures.map(({ name, title, definition, unit, on }): KnownFigure => {
      const quoted = byFigure.get(name) ?? []
      return {
        name,
        on,
        words: [title.en, definition.en, ...quoted.map(({ counts }) => counts)].join('. '),
        units: [...new Set([unit, ...quoted.map((claim) => claim.unit)])],
      }
    }),
    async numbers(asked) {
      const counted = asked.map((one) => {
        const key = `${one.figure} ${one.on}`
        const answer = answers.get(key) ?? shown().then((view) => countedOn(view, one))
        answers.set(key, answer)
        return answer
      })
      return [...(await Promise.all(counted)).flat(), ...claims]
    },
  }
}

/** What the casebook counts for a figure on a day, as a whole and by parts; what it quotes is in its claims. */
async function countedOn(view: View, asked: AskedFigure): Promise<readonly KnownNumber[]> {
  const definition = figureNamed(asked.figure)
  if (definition === undefined) return []
  const answer = await computeFigure(definition, { view, on: asked.on })
  const { title, unit } = definition
  const day = definition.on === null ? asked.on : null
  const base = {
    figure: asked.figure,
    about: false,
    basis: 'counted',
    from: day,
    to: day,
    when: day === null ? '' : formatDate(day, 'en'),
    standing: 'unstated',
  } as const
  const whole = { ...base, title: title.en, counts: title.en, frame: '', unit }
  const parts = (answer.parts ?? []).map((part): KnownNumber[] => {
    const label = part.label.en ?? part.part
    const named = { ...base, title: `${title.en}: ${label}`, counts: label, frame: title.en }
    return counted(part, { ...named, unit: part.unit ?? unit })
  })
  return [...counted(answer, whole), ...parts.flat()]
}

type Named = Omit<KnownNumber, 'printed' | 'least' | 'most'>

/** Nothing where nothing is counted: a casebook that holds none of a kind does not say that there is none. */
function counted({ basis, value, counted: list }: Answer | Part, named: Named): KnownNumber[] {
  if (basis !== 'computed' || value === null || value === 0) return []
  const most = list.reduce((sum, { high }) => sum + high, 0)
  const printed = most > value ? `${value} to ${most}` : String(value)
  return [{ ...named, printed, least: value, most: Math.max(value, most) }]
}

async function loadClaims({ db, casebook }: View): Promise<readonly KnownNumber[]> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('records', (join) =>
      join
        .onRef('records.casebook', '=', 'claims.casebook')
        .onRef('records.id', '=', 'claims.record'),
    )
    .selectAll('claims')
    .select('records.body')
    .where('claims.casebook', '=', casebook)
    .orderBy('claims.record')
    .execute()
  return rows.flatMap((row) => {
    // A row of `claims` exists only while its record does.
    const { counts } = JSON.parse(row.body ?? '{}') as Partial<RecordOf<'claim'>>
    if (counts?.en === undefined) return []
    const definition = row.figure === null ? undefined : figureNamed(row.figure)
    return [
      {
        figure: row.figure ?? '',
        title: counts.en,
        counts: counts.en,
        frame: definition?.title.en ?? '',
        unit: row.unit,
        basis: 'quoted',
        printed: row.printed,
        ...boundsOf(row),
        about: row.qualifier === 'about',
        from: row.as_of_from,
        to: row.as_of_to_latest ?? row.as_of_from_latest,
        when: row.as_of === null ? '' : formatDate(row.as_of, 'en'),
        // The column holds what the record schema had accepted.
        standing: row.standing as KnownNumber['standing'],
      },
    ]
  })
}

interface ClaimRow {
  readonly qualifier: string
  readonly value: number | null
  readonly least: number | null
  readonly most: number | null
}

function boundsOf({
  qualifier,
  value,
  least,
  most,
}: ClaimRow): Pick<KnownNumber, 'least' | 'most'> {
  switch (qualifier) {
    case 'exact':
    case 'about':
      return { least: value ?? least, most: value ?? most }
    case 'more-than':
      return { least: value === null ? least : value + 1, most: null }
    case 'up-to':
      return { least: null, most: value ?? most }
    case 'range':
      return { least: least ?? value, most }
    default:
      return { least: value ?? least, most: null }
  }
}
