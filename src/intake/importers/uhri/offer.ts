import {
  cycleOfSession,
  positionOfWord,
  readSymbol,
  recommendersIn,
  stateNames,
} from '../../../recommendations/index.ts'
import type { ImportContext } from '../../importer.ts'
import { goalOf } from '../ohchr-list/rows.ts'
import type { OfferedRecommendation } from '../parts/join.ts'
import { localLanguage } from '../parts/language.ts'
import { reviewOccasion } from '../parts/occasions.ts'
import { tidyText } from '../parts/wording.ts'
import type { Annotation } from './annotation.ts'

/** What an annotation needs that stands in other records. */
export interface AnnotationSetting {
  readonly state: string
  readonly body: string
  readonly source: string
}

/** A paragraph of the index as a recommendation or concern; undefined where its language is none of ours. */
export function offerAnnotation(
  annotation: Annotation,
  { state, body, source }: AnnotationSetting,
  context: ImportContext,
): OfferedRecommendation | undefined {
  const language = localLanguage(annotation.text, context.options.language)
  if (language === undefined) return undefined
  const { number, text } = cutNumber(annotation.text)
  const parts = readSymbol(annotation.symbol, context.view.packs)
  const session = annotation.session ?? parts.session
  const review = annotation.body === 'UPR' || annotation.recommenders.length > 0
  const cycle = review
    ? (annotation.cycle ?? (session === undefined ? undefined : cycleOfSession(session)))
    : undefined
  const concern =
    /concern|observation/i.test(annotation.type) && !/recommend/i.test(annotation.type)
  const from = recommendersOf(annotation, text, context)
  return {
    kind: 'recommendation',
    version: 2,
    id: context.idFor('recommendation', annotation.id),
    body,
    type: concern ? 'concern' : 'recommendation',
    occasion: review ? reviewOccasion(cycle) : { en: annotation.symbol || annotation.body },
    ...(cycle === undefined ? {} : { cycle }),
    ...(session === undefined ? {} : { session }),
    state,
    ...(annotation.symbol === '' ? {} : { symbol: annotation.symbol }),
    ...(number === undefined ? {} : { number }),
    text: { [language]: text },
    editions: [{ language, ...(annotation.symbol === '' ? {} : { symbol: annotation.symbol }) }],
    recommenders: from.states,
    recommendersStated: from.unknown,
    positions: annotation.positions.map((stated) => {
      const position = positionOfWord(stated) ?? ('unclear' as const)
      return { position, ...(stated.toLowerCase() === position ? {} : { stated }) }
    }),
    themes: annotation.themes.map((theme) => ({ scheme: 'uhri', text: theme })),
    affected: [...annotation.affected],
    goals: [...new Set(annotation.goals.map(goalOf))],
    sources: [{ source, ...(number === undefined ? {} : { locator: `paragraph ${number}` }) }],
    publisherIds: [{ publisher: 'uhri', id: annotation.id }],
  }
}

/** "4.The Committee reminds …" and "125.75 Ratify …" begin with their number. */
function cutNumber(text: string): { number: string | undefined; text: string } {
  const item = /^(\d{1,3}\.\d{1,3})\.?\s*(?=\p{L})/u.exec(text)
  const paragraph = item ?? /^(\d{1,3})\s?\.\s*(?=[\p{L}"“(])/u.exec(text)
  const words = paragraph === null ? text : text.slice(paragraph[0].length)
  return { number: paragraph?.[1], text: item ? tidyText(words) : words }
}

function recommendersOf(
  { recommenders }: Annotation,
  text: string,
  { view }: ImportContext,
): { states: string[]; unknown: string[] } {
  const names = stateNames(view.packs)
  if (recommenders.length === 0) {
    const read = recommendersIn(text, names)
    return { states: [...read.states], unknown: [...read.unknown] }
  }
  const codes = recommenders.map((name) => names.find(name))
  return {
    states: [...new Set(codes.filter((code) => code !== undefined))],
    unknown: recommenders.filter((_, i) => codes[i] === undefined),
  }
}
