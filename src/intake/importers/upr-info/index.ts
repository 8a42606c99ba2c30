import {
  cycleOfSession,
  positionOfWord,
  stateNames,
  wordingKey,
} from '../../../recommendations/index.ts'
import type { Found, ImportContext, Importer, InputFile } from '../../importer.ts'
import { endingOf } from '../../input-file.ts'
import { bodyFor } from '../parts/bodies.ts'
import { sourceFor } from '../parts/documents.ts'
import { joinTo, type OfferedRecommendation } from '../parts/join.ts'
import { knownOf } from '../parts/known.ts'
import { reviewOccasion } from '../parts/occasions.ts'
import { groupReview, type InfoGroup } from './reviews.ts'
import { type InfoRow, isUprInfo, readInfoRows } from './rows.ts'

/**
 * The export of UPR Info: one row for each State that recommended, with its coding of issues and of the
 * action asked for (1 minimal to 5 specific). Option `state`: only this State under review.
 */
export const uprInfo: Importer = {
  name: 'upr-info',
  label: {
    en: 'UPR Info: recommendations as CSV',
    ru: 'UPR Info: рекомендации в CSV',
    kk: 'UPR Info: CSV пішіміндегі ұсынымдар',
  },
  endings: ['csv'],
  recognises: (file) => {
    if (endingOf(file) !== 'csv') return 0
    const [first = ''] = new TextDecoder('latin1').decode(file.head).split(/[\r\n]/, 1)
    return isUprInfo(first.split(',').map((cell) => cell.replace(/^"|"$/g, '').trim())) ? 0.95 : 0
  },
  read,
}

async function* read(file: InputFile, context: ImportContext): AsyncIterable<Found> {
  const all = await readInfoRows(file)
  if (all === undefined) {
    const reason = 'does not have the columns To, Text, From, Response and Session of UPR Info'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const names = stateNames(context.view.packs)
  const wanted = context.options.state && names.find(context.options.state)
  const council = await bodyFor('human-rights-council', file.name, context)
  const source = sourceFor(
    {
      key: 'export',
      type: 'dataset',
      title: 'UPR Info: database of recommendations',
      publisher: 'UPR Info',
      language: 'en',
    },
    file.name,
    context,
  )
  yield* council.found
  yield* source.found
  const rows = all.map((row) => ({ row, state: names.exactly(row.to) }))
  for (const { row, state } of rows) {
    const reason = faultOf(row, state)
    if (reason !== undefined) yield { is: 'refused', where: row.where, reason }
  }
  const usable = rows.filter(
    ({ row, state }) =>
      faultOf(row, state) === undefined && (wanted === undefined || state === wanted),
  )
  const states = [...new Set(usable.map(({ state }) => state as string))]
  const sessions = [...new Set(usable.map(({ row }) => row.session as number))]
  const known = Map.groupBy(
    await knownOf(context.view, { states, sessions }),
    (one) => `${one.state} ${one.session}`,
  )
  const reviews = Map.groupBy(usable, ({ row, state }) => `${state} ${row.session}`)
  let done = 0
  for (const [review, parts] of reviews) {
    const state = parts[0]?.state as string
    const groups = groupReview(
      parts.map(({ row }) => row),
      known.get(review) ?? [],
      names,
    )
    for (const group of groups) {
      const offered = offer(group, state, council.id, source.id, context)
      const input = group.held === undefined ? offered : joinTo(group.held, offered)
      yield { is: 'record', where: group.rows[0]?.where ?? file.name, input }
    }
    done += parts.length
    context.progress(done, usable.length)
  }
}

function faultOf(row: InfoRow, state: string | undefined): string | undefined {
  if (state === undefined) return `"${row.to}" is no State that a pack knows`
  if (row.text === '') return 'has no text'
  if (row.session === undefined) return 'does not say in which session it was made'
  return undefined
}

function offer(
  { rows, held }: InfoGroup,
  state: string,
  body: string,
  source: string,
  { view, idFor }: ImportContext,
): OfferedRecommendation {
  const [first] = rows as [InfoRow]
  const names = stateNames(view.packs)
  const session = first.session as number
  const cycle = cycleOfSession(session)
  const pledge = /^voluntary pledge$/i.test(first.response)
  const from = pledge ? [] : rows.map((row) => row.from).filter((name) => name !== '')
  const actions = [...new Set(rows.flatMap(({ action }) => action ?? []))]
  return {
    kind: 'recommendation',
    version: 2,
    id: held?.id ?? idFor('recommendation', state, String(session), wordingKey(first.text)),
    body,
    type: pledge ? 'pledge' : 'recommendation',
    occasion: reviewOccasion(cycle),
    ...(cycle === undefined ? {} : { cycle }),
    session,
    state,
    text: { en: first.text },
    editions: held ? [] : [{ language: 'en', edition: 'UPR Info' }],
    recommenders: [...new Set(from.flatMap((name) => names.exactly(name) ?? []))],
    recommendersStated: [...new Set(from.filter((name) => names.exactly(name) === undefined))],
    positions: pledge
      ? []
      : [{ position: positionOfWord(first.response) ?? 'unclear', stated: first.response }],
    themes: [...new Set(rows.flatMap(({ issues }) => issues))].map((text) => ({
      scheme: 'upr-info',
      text,
    })),
    ...(actions[0] === undefined || actions[0] < 1 || actions[0] > 5
      ? {}
      : { actionCategory: actions.length === 1 ? actions[0] : Math.max(...actions) }),
    sources: [{ source, locator: `session ${session}` }],
  }
}
