import type { Draft } from '../../../checker/index.ts'
import { recommendersIn, stateNames } from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { bodyFor } from '../parts/bodies.ts'
import { sourceFor } from '../parts/documents.ts'
import { joinTo, type OfferedRecommendation } from '../parts/join.ts'
import { knownOf } from '../parts/known.ts'
import { reviewOccasion } from '../parts/occasions.ts'
import { stateOption } from '../parts/options.ts'
import { headText, isPaper, passagesOf } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { sameIn } from '../parts/same.ts'
import { tidyText } from '../parts/wording.ts'
import { type ReportItem, readItems } from './items.ts'
import { type ReportMeta, readMeta } from './meta.ts'

const title = /Report of the Working Group on the Universal Periodic Review/i

/**
 * The report of the Working Group on the Universal Periodic Review: numbers, texts, recommending States
 * and the first position of the State. Options: `state`, `symbol`, where the report's title page is missing.
 */
export const uprReport = paperImporter({
  name: 'upr-report',
  label: {
    en: 'Report of the Working Group on the Universal Periodic Review',
    ru: 'Доклад Рабочей группы по универсальному периодическому обзору',
    kk: 'Әмбебап кезеңдік шолу жөніндегі жұмыс тобының баяндамасы',
  },
  recognises: (file: InputFile) => (!isPaper(file) ? 0 : title.test(headText(file)) ? 0.95 : 0.2),
  fits: (draft) => {
    const opening = passagesOf(draft).slice(0, 40)
    if (!opening.some(({ text }) => title.test(text))) return 0
    return opening.some(({ text }) => /^\W*addendum\W*$/i.test(text)) ? 0.1 : 0.95
  },
  readDraft,
})

async function* readDraft(
  draft: Draft,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const passages = passagesOf(draft)
  const names = stateNames(context.view.packs)
  const read = readMeta(draft, passages, names)
  const symbol = context.options.symbol ?? read.symbol
  const state = read.state ?? stateOption(context)
  if (state === undefined) {
    const reason =
      'does not say which State was reviewed; choose it with the option state, e.g. state=KZ'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const meta = { ...read, symbol, state }
  const { items, loose } = readItems(passages)
  if (items.length === 0) {
    const reason =
      'has no numbered recommendations under "Conclusions and/or recommendations"; check that it is the report of the Working Group'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const council = await bodyFor('human-rights-council', file.name, context)
  const source = sourceFor(
    {
      key: symbol ?? file.name,
      type: 'report',
      title: `Report of the Working Group on the Universal Periodic Review: ${names.nameOf(state, 'en')}`,
      symbol,
      publisher: 'United Nations',
      issued: meta.published,
      genre: 'UPR Working Group report',
      language: 'en',
    },
    file.name,
    context,
  )
  yield* council.found
  yield* source.found
  const known = await knownOf(context.view, {
    states: [state],
    sessions: meta.session === undefined ? [] : [meta.session],
    symbol,
  })
  const offers = items.map((item) => offer(item, meta, council.id, source.id, context))
  const { held, second } = sameIn(known, offers)
  for (const [i, item] of items.entries()) {
    const offered = offers[i] as OfferedRecommendation
    const same = held.get(offered.id)
    const input = same === undefined || same.id === offered.id ? offered : joinTo(same, offered)
    yield { is: 'record', where: item.where, input }
    context.progress(i + 1, items.length)
  }
  for (const { number, record } of second)
    yield {
      is: 'refused',
      where: `${file.name}, recommendation ${number}`,
      reason: `is in the casebook a second time, as ${record}; merge the two`,
    }
  for (const passage of loose)
    yield {
      is: 'refused',
      where: passage.where,
      reason: `stands among the recommendations and belongs to none: "${passage.text.slice(0, 80)}"`,
    }
}

interface Meta extends ReportMeta {
  readonly state: string
}

function offer(
  item: ReportItem,
  meta: Meta,
  body: string,
  source: string,
  context: ImportContext,
): OfferedRecommendation {
  const text = tidyText(item.text)
  const { states, unknown } = recommendersIn(text, stateNames(context.view.packs))
  const key = item.number ?? text
  const { symbol, session, cycle, reviewed } = meta
  return {
    kind: 'recommendation',
    version: 2,
    id: context.idFor('recommendation', symbol ?? `${meta.state} ${session ?? ''}`, key),
    body,
    type: item.pledge ? 'pledge' : 'recommendation',
    occasion: reviewOccasion(cycle),
    ...(reviewed === undefined ? {} : { date: reviewed }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(session === undefined ? {} : { session }),
    state: meta.state,
    ...(symbol === undefined ? {} : { symbol }),
    ...(item.number === undefined ? {} : { number: item.number }),
    text: { en: text },
    editions: [{ language: 'en', ...(symbol === undefined ? {} : { symbol }) }],
    recommenders: [...states],
    recommendersStated: [...unknown],
    positions: positionsOf(item, meta),
    sources: [
      { source, ...(item.number === undefined ? {} : { locator: `paragraph ${item.number}` }) },
    ],
  }
}

function positionsOf(item: ReportItem, { symbol, reviewed }: Meta) {
  if (item.pledge) return []
  return [
    {
      position: item.answer?.position ?? 'unclear',
      ...(item.answer?.claim === undefined ? {} : { claim: item.answer.claim }),
      ...(reviewed === undefined ? {} : { on: reviewed }),
      ...(item.reply === '' ? {} : { reply: { en: item.reply } }),
      ...(symbol === undefined ? {} : { symbol }),
      ...(item.paragraphs.length === 0 ? {} : { paragraph: item.paragraphs.join(', ') }),
    },
  ]
}
