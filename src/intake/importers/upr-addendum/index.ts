import type { Draft } from '../../../checker/index.ts'
import { baseSymbol, stateNames, symbolsIn } from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { sourceFor } from '../parts/documents.ts'
import { history } from '../parts/join.ts'
import { knownOf } from '../parts/known.ts'
import { stateOption } from '../parts/options.ts'
import { headText, isPaper, passagesOf } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { readMeta } from '../upr-report/meta.ts'
import { readReplies } from './replies.ts'

const addendum =
  /views on conclusions and\/or recommendations, voluntary commitments and replies|^\W*addendum\W*$/im

/**
 * The State's reply to a review (A/HRC/59/15/Add.1): the final position of each recommendation, put to the
 * recommendations that the casebook has already. Options: `state`, `symbol` where the title page is missing.
 */
export const uprAddendum = paperImporter({
  name: 'upr-addendum',
  label: {
    en: 'Addendum: the reply of the State to its review',
    ru: 'Добавление: ответ государства на обзор',
    kk: 'Қосымша: мемлекеттің шолуға жауабы',
  },
  recognises: (file) => (isPaper(file) && addendum.test(headText(file)) ? 0.96 : 0),
  fits: (draft) =>
    passagesOf(draft)
      .slice(0, 40)
      .some(({ text }) => addendum.test(text))
      ? 0.96
      : 0,
  readDraft,
})

async function* readDraft(
  draft: Draft,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const passages = passagesOf(draft)
  const names = stateNames(context.view.packs)
  const meta = readMeta(draft, passages, names)
  const symbol =
    context.options.symbol ??
    draft.blocks
      .slice(0, 25)
      .flatMap(({ text }) => symbolsIn(text))
      .find((one) => /^A\/HRC\/\d+\/\d+\/Add\.\d/.test(one))
  const state = meta.state ?? stateOption(context)
  if (symbol === undefined || state === undefined) {
    const missing =
      symbol === undefined ? 'symbol, e.g. symbol=A/HRC/59/15/Add.1' : 'state, e.g. state=KZ'
    const reason = `does not say which review it answers; choose it with the option ${missing}`
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const report = baseSymbol(symbol)
  const known = await knownOf(context.view, { states: [state], symbol: report })
  const byNumber = new Map(known.map((one) => [one.number, one]))
  const { replies, unclear } = readReplies(passages)
  if (known.length === 0 || replies.length === 0) {
    const reason =
      known.length === 0
        ? `answers recommendations of ${report}, which the casebook does not have; import the report of the Working Group or the thematic list first`
        : 'names no number of a recommendation with a position'
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const source = sourceFor(
    {
      key: symbol,
      type: 'report',
      title: `Reply to the review: ${names.nameOf(state, 'en')}`,
      symbol,
      publisher: 'United Nations',
      issued: meta.published,
      genre: 'UPR addendum',
      language: 'en',
    },
    file.name,
    context,
  )
  yield* source.found
  for (const [i, reply] of replies.entries()) {
    const held = byNumber.get(reply.number)
    if (held === undefined) {
      const reason = `The casebook has no recommendation ${reply.number} of ${report}`
      yield { is: 'refused', where: `${reply.where}, ${reply.number}`, reason }
      continue
    }
    const position = {
      ...reply.answer,
      ...(meta.published === undefined ? {} : { on: meta.published }),
      ...(reply.reply === '' ? {} : { reply: { en: reply.reply } }),
      symbol,
      ...(reply.paragraph === undefined ? {} : { paragraph: reply.paragraph }),
    }
    // What this addendum said when it was imported before gives way to what it says now.
    const others = held.positions.filter((one) => one.symbol !== symbol)
    const cited = held.sources.some((one) => one.source === source.id)
    const input = {
      ...held,
      positions: history(others, [position]),
      sources: cited ? held.sources : [...held.sources, { source: source.id }],
    }
    yield { is: 'record', where: `${reply.where}, ${reply.number}`, input }
    context.progress(i + 1, replies.length)
  }
  for (const { number, where } of unclear)
    yield {
      is: 'refused',
      where: `${where}, ${number}`,
      reason: `names recommendation ${number} without a position that could be read`,
    }
}
