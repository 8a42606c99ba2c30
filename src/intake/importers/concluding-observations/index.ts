import type { Draft } from '../../../checker/index.ts'
import { ordinal, readSymbol, stateNames, symbolsIn } from '../../../recommendations/index.ts'
import type { Found, ImportContext, InputFile } from '../../importer.ts'
import { articlesIn } from '../parts/articles.ts'
import { bodyFor } from '../parts/bodies.ts'
import { englishDay } from '../parts/dates.ts'
import { sourceFor } from '../parts/documents.ts'
import { stateOption } from '../parts/options.ts'
import { headText, isPaper, passagesOf } from '../parts/paper.ts'
import { paperImporter } from '../parts/paper-importer.ts'
import { tidyText } from '../parts/wording.ts'
import { type Observation, readObservations } from './read.ts'

const title = /concluding observations (?:on|of|concerning)/i

/**
 * Concluding observations of a committee, from Word, PDF or pasted text: concern and recommendation apart,
 * letters as measures that are judged apart. Options: `state`, `symbol`, `body` (a term of `bodies`) where
 * the title page is missing.
 */
export const concludingObservations = paperImporter({
  name: 'concluding-observations',
  label: {
    en: 'Concluding observations of a treaty body',
    ru: 'Заключительные замечания договорного органа',
    kk: 'Шарттық органның қорытынды ескертулері',
  },
  recognises: (file) =>
    !isPaper(file) ? 0 : title.test(headText(file).slice(0, 4000)) ? 0.9 : 0.12,
  fits: (draft) => {
    const opening = passagesOf(draft).slice(0, 30)
    return opening.some(({ text }) => title.test(text) && text.length < 400) ? 0.93 : 0
  },
  readDraft,
})

async function* readDraft(
  draft: Draft,
  file: InputFile,
  context: ImportContext,
): AsyncIterable<Found> {
  const passages = passagesOf(draft)
  const meta = metaOf(draft, context)
  const { observations, others, selected, due } = readObservations(passages)
  const missing =
    meta.state === undefined
      ? 'state, e.g. state=KZ'
      : meta.body === undefined
        ? 'body, e.g. body=hrc'
        : undefined
  if (missing !== undefined || observations.length === 0) {
    const reason =
      missing === undefined
        ? 'has no paragraph in which a committee is concerned or says what the State party should do'
        : `does not say all that is needed; choose it with the option ${missing}`
    yield { is: 'refused', where: file.name, reason }
    return
  }
  const body = await bodyFor(meta.body as string, file.name, context)
  const key = meta.symbol ?? file.name
  const source = sourceFor(
    {
      key,
      type: 'report',
      title: meta.title,
      symbol: meta.symbol,
      publisher: 'United Nations',
      issued: meta.published,
      genre: 'concluding observations',
      language: 'en',
    },
    file.name,
    context,
  )
  yield* body.found
  yield* source.found
  const setting = { ...meta, key, body: body.id, source: source.id, selected, due }
  const taken = new Map<string, number>()
  let concern: string | undefined
  for (const [i, observation] of observations.entries()) {
    const name = `${observation.number ?? ''} ${observation.type}`
    const nth = taken.get(name) ?? 0
    taken.set(name, nth + 1)
    const id = context.idFor('recommendation', key, name, ...(nth === 0 ? [] : [String(nth)]))
    const rests = observation.type === 'recommendation' ? concern : undefined
    concern = observation.type === 'concern' ? id : undefined
    yield {
      is: 'record',
      where: `${observation.where}, ${observation.type}`,
      input: offer(observation, id, rests, setting),
    }
    context.progress(i + 1, observations.length)
  }
  for (const { where, text } of others)
    yield {
      is: 'refused',
      where,
      reason: `asks nothing and names no concern: "${text.slice(0, 80)}"`,
    }
}

interface Meta {
  readonly symbol: string | undefined
  readonly state: string | undefined
  readonly body: string | undefined
  readonly title: string
  readonly session: number | undefined
  readonly adopted: string | undefined
  readonly published: string | undefined
}

function metaOf(draft: Draft, context: ImportContext): Meta {
  const { packs } = context.view
  const opening = draft.blocks.slice(0, 45).map(({ text }) => text)
  const symbol =
    context.options.symbol ?? opening.flatMap(symbolsIn).find((one) => /\/CO\/[\d-]+/.test(one))
  const parts = symbol === undefined ? {} : readSymbol(symbol, packs)
  const titled = opening.find((text) => title.test(text) && text.length < 400)
  const named = / of (?:the )?([^.*]+?)(?:\s*\(.*)?\W*$/.exec(titled ?? '')?.[1]
  const all = opening.join(' ')
  const session = /(?:at|of|during|for) its (\S+?)(?:th|st|nd|rd)? session|(\S+) session/i.exec(all)
  const distributed = opening.findIndex((text) => /Distr\.?:/i.test(text))
  const adopted = /held on (\d{1,2} \w+ \d{4}),?[^.]{0,80}\badopted/i.exec(all)?.[1]
  return {
    symbol,
    state: parts.state ?? (named && stateNames(packs).exactly(named)) ?? stateOption(context),
    body: context.options.body ?? parts.body,
    title: (titled ?? 'Concluding observations').replace(/\*+$/, '').slice(0, 300),
    session: ordinal(session?.[1] ?? session?.[2] ?? ''),
    adopted: adopted && englishDay(adopted),
    published: opening
      .slice(Math.max(distributed, 0), distributed + 6)
      .map(englishDay)
      .find((day) => day !== undefined),
  }
}

interface Setting extends Omit<Meta, 'body'> {
  readonly key: string
  readonly body: string
  readonly source: string
  readonly selected: readonly string[]
  readonly due: string | undefined
}

function offer(
  { type, number, heading, text, letters }: Observation,
  id: string,
  concern: string | undefined,
  { symbol, state, session, adopted, title: occasion, body, source, selected, due }: Setting,
) {
  const whole = [text, ...letters.map((one) => `(${one.letter}) ${one.text}`)].join(' ')
  const day = due && englishDay(due)
  const followUp = type === 'recommendation' && number !== undefined && selected.includes(number)
  return {
    kind: 'recommendation',
    version: 2,
    id,
    body,
    type,
    occasion: { en: occasion },
    ...(adopted === undefined ? {} : { date: adopted }),
    ...(session === undefined ? {} : { session }),
    state,
    ...(symbol === undefined ? {} : { symbol }),
    ...(number === undefined ? {} : { number }),
    text: { en: whole },
    editions: [{ language: 'en', ...(symbol === undefined ? {} : { symbol }) }],
    articles: articlesIn(whole),
    themes:
      heading === undefined ? [] : [{ scheme: 'own', text: heading.slice(0, 500), main: true }],
    ...(followUp ? { followUp: day === undefined ? {} : { due: day } } : {}),
    measures:
      type === 'concern'
        ? []
        : letters.map((one) => ({
            id: one.letter,
            letter: `(${one.letter})`,
            text: { en: tidyText(one.text) },
          })),
    links: concern === undefined ? [] : [{ type: 'rests-on', to: concern }],
    sources: [{ source, ...(number === undefined ? {} : { locator: `paragraph ${number}` }) }],
  }
}
