import type { Draft } from '../../../checker/index.ts'
import {
  baseSymbol,
  cycleOfSession,
  ordinal,
  recommendersIn,
  stateNames,
} from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { bodyFor } from '../parts/bodies.ts'
import { sourceFor } from '../parts/documents.ts'
import { joinTo, type OfferedRecommendation } from '../parts/join.ts'
import { knownOf } from '../parts/known.ts'
import { reviewOccasion } from '../parts/occasions.ts'
import { stateOption } from '../parts/options.ts'
import { isPaper } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { sameIn } from '../parts/same.ts'
import { tidyText } from '../parts/wording.ts'
import { type ListRow, readList, type Theme } from './rows.ts'

/**
 * The thematic list of recommendations that the Office of the High Commissioner gives each State after its
 * review: a Word table in three layouts. Options: `state`, `session` where its footer is missing; where the
 * last column has been filled in, `assessor` (who did) and `on` (when), else those remarks are refused.
 */
export const ohchrList = paperImporter({
  name: 'ohchr-list',
  label: {
    en: 'OHCHR thematic list of recommendations',
    ru: 'Тематический перечень рекомендаций УВКПЧ',
    kk: 'АҚЖКБ ұсынымдарының тақырыптық тізбесі',
  },
  recognises: (file) =>
    isPaper(file) && /thematic.{0,3}list|matrix.{0,12}recommendations/i.test(file.name) ? 0.9 : 0.1,
  fits: (draft) => (readList(draft).length > 0 ? 0.97 : 0),
  readDraft,
})

async function* readDraft(
  draft: Draft,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const rows = readList(draft)
  const meta = metaOf(draft, rows, file, context)
  if (rows.length === 0 || meta.state === undefined) {
    const reason =
      rows.length === 0
        ? 'has no table with the columns Recommendation and Position'
        : 'does not say which State was reviewed; choose it with the option state, e.g. state=KZ'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const { state, symbol } = meta
  const council = await bodyFor('human-rights-council', file.name, context)
  const source = sourceFor(
    {
      key: `list ${symbol ?? file.name}`,
      type: 'report',
      title: `Thematic list of recommendations: ${stateNames(context.view.packs).nameOf(state, 'en')}`,
      symbol,
      publisher: 'Office of the United Nations High Commissioner for Human Rights',
      genre: 'thematic list of recommendations',
      language: 'en',
    },
    file.name,
    context,
  )
  yield* council.found
  yield* source.found
  const sessions = meta.session === undefined ? [] : [meta.session]
  const known = await knownOf(context.view, { states: [state], sessions, symbol })
  const single = oncePerNumber(rows)
  const offers = single.map((row) => offer(row, { ...meta, state }, council.id, source.id, context))
  const { held } = sameIn(known, offers)
  for (const [i, row] of single.entries()) {
    const offered = offers[i] as OfferedRecommendation
    const same = held.get(offered.id)
    const input = same === undefined || same.id === offered.id ? offered : joinTo(same, offered)
    yield { is: 'record', where: row.where, input }
    if (row.position === undefined)
      yield {
        is: 'refused',
        where: `${row.where}, position`,
        reason: `"${row.stated}" is no position that is known; the recommendation is taken with "no clear reply"`,
      }
    if (row.assessment !== '') yield assessment(row, input.id, source.id, context)
    context.progress(i + 1, single.length)
  }
}

interface Meta {
  readonly state: string | undefined
  readonly symbol: string | undefined
  readonly session: number | undefined
  readonly cycle: number | undefined
}

/** "UPR of Slovenia (2nd Cycle – 20th session)" stands at the foot of every page. */
function metaOf(
  draft: Draft,
  rows: readonly ListRow[],
  { name }: InputFile,
  context: ImportContext,
): Meta {
  const titled = /UPR of (?:the )?(.+?)\s*\((.{0,40}?)session\)/i
  const said = draft.blocks.map(({ text }) => titled.exec(text)).find((found) => found !== null)
  const session =
    ordinal(/(\w+)\s*$/.exec(said?.[2] ?? '')?.[1] ?? '') ??
    ordinal(context.options.session ?? /^UPR(\d{1,2})/i.exec(name)?.[1] ?? '')
  const names = stateNames(context.view.packs)
  const named = said?.[1] ?? /^UPR\d{0,2}_+([A-Za-z]+(?:_[A-Z][a-z]+)*?)_+Thematic/i.exec(name)?.[1]
  const symbols = rows.flatMap(({ source }) => source.symbol ?? []).map(baseSymbol)
  return {
    state: (named && names.find(named.replaceAll('_', ' '))) || stateOption(context),
    symbol: mostFrequent(symbols),
    session,
    cycle: session === undefined ? undefined : cycleOfSession(session),
  }
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(values, (value) => value)].sort(
    (a, b) => b[1].length - a[1].length,
  )
  return counted[0]?.[0]
}

/** A list may print a recommendation under several themes: it is one, with several headings. */
function oncePerNumber(rows: readonly ListRow[]): (ListRow & { headings: Theme[] })[] {
  const found = new Map<string, ListRow & { headings: Theme[] }>()
  for (const row of rows) {
    const key = row.number ?? row.text
    const heading = row.heading === undefined ? [] : [row.heading]
    const first = found.get(key)
    if (first === undefined) found.set(key, { ...row, headings: heading })
    else first.headings.push(...heading)
  }
  return [...found.values()]
}

function offer(
  row: ListRow & { readonly headings: readonly Theme[] },
  { state, symbol, session, cycle }: Meta & { readonly state: string },
  body: string,
  source: string,
  context: ImportContext,
): OfferedRecommendation {
  const text = tidyText(row.text)
  const { states, unknown } = recommendersIn(text, stateNames(context.view.packs))
  const document = symbol ?? `${state} ${session ?? ''}`
  return {
    kind: 'recommendation',
    version: 2,
    id: context.idFor('recommendation', document, row.number ?? text),
    body,
    type: 'recommendation',
    occasion: reviewOccasion(cycle),
    ...(cycle === undefined ? {} : { cycle }),
    ...(session === undefined ? {} : { session }),
    state,
    ...(symbol === undefined ? {} : { symbol }),
    ...(row.number === undefined ? {} : { number: row.number }),
    text: { en: text },
    editions: [{ language: 'en', edition: 'OHCHR thematic list' }],
    recommenders: [...states],
    recommendersStated: [...unknown],
    positions: [
      {
        position: row.position ?? 'unclear',
        ...(row.stated === '' || row.stated.toLowerCase() === row.position
          ? {}
          : { stated: row.stated }),
        ...row.source,
      },
    ],
    themes: themesOf(row),
    affected: [...new Set(row.affected)],
    goals: [...new Set(row.goals)],
    sources: [
      { source, ...(row.number === undefined ? {} : { locator: `recommendation ${row.number}` }) },
    ],
  }
}

function themesOf({ themes, headings }: { themes: readonly Theme[]; headings: readonly Theme[] }) {
  const main = new Set(headings.map(({ text }) => text))
  const listed = new Map([...themes, ...headings].map((theme) => [theme.text, theme]))
  return [...listed.values()].map((theme) => ({
    scheme: 'ohchr-upr',
    ...theme,
    ...(main.has(theme.text) ? { main: true as const } : {}),
  }))
}

/** What was written into the last column is somebody's judgement, and needs to be known as whose. */
function assessment(row: ListRow, of: string, source: string, context: ImportContext): Found {
  const { assessor, on } = context.options
  const where = `${row.where}, assessment`
  if (assessor === undefined || on === undefined) {
    const reason =
      'The last column has been filled in; say by whom and when with the options assessor and on, and import again'
    return { is: 'refused', where, reason }
  }
  const [grade = ''] = row.assessment.split('\n')
  const input = {
    kind: 'assessment',
    version: 2,
    id: context.idFor('assessment', of, assessor, on),
    of,
    on,
    assessorStated: assessor,
    scale: 'words',
    grade: grade.slice(0, 500),
    argument: { en: row.assessment },
    sources: [{ source }],
  }
  return { is: 'record', where, input }
}
