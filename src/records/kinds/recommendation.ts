import { z } from 'zod'
import { amountRange, country, date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'
import { citation } from '../statement.ts'
import { editions, evidence, links, partId, partsDiffer, publisherIds } from './review-parts.ts'
import { recommendationToSecond } from './review-upgrades.ts'

/** A theme by the words of whoever assigned it: "A12 Acceptance of international norms". */
const theme = z.strictObject({
  scheme: term('theme-schemes'),
  code: line().optional(),
  text: line(),
  /** Under this theme the publisher's list prints the recommendation. */
  main: z.literal(true).optional(),
})

/**
 * What the State answered, in the words of the United Nations. Several of one recommendation are its
 * history in order of time: the first from the report, the last from the State's addendum.
 */
const position = z.strictObject({
  position: term('recommendation-positions'),
  on: date().optional(),
  /** The word the source uses where it is another one: "accepted". */
  stated: line().optional(),
  /** What the State says of its being carried out, as it answers: done already, in process. */
  claim: term('implementation-claims').optional(),
  reply: localText().optional(),
  /** Where the answer stands: "A/HRC/59/15/Add.1", "Para. 3". */
  symbol: line().optional(),
  paragraph: line().optional(),
  sources: z.array(citation).optional(),
})

/** What a body asked of a State: one recommendation, or several of which only the number is known. */
export const recommendation = defineKind({
  kind: 'recommendation',
  version: 2,
  label: { en: 'Recommendation', ru: 'Рекомендация', kk: 'Ұсыным' },
  needsSource: true,
  shape: {
    body: ref('organisation'),
    /** A recommendation, a concern that one rests on, or a pledge of the State itself. */
    type: term('recommendation-types').default('recommendation'),
    /** Where it was made: a review cycle, a report, a view. */
    occasion: localText(),
    date: date().optional(),
    cycle: z.int().min(1).optional(),
    session: z.int().min(1).optional(),
    state: country(),
    /** Whom it addresses in that State, as printed. */
    addressee: line().optional(),
    /** Of the document: "A/HRC/14/10". */
    symbol: line().optional(),
    /** In the document, as printed and never as a decimal: "95.1", "26 (b)". */
    number: line().optional(),
    /** What was asked: verbatim where `editions` names the language without a text, else in our words. */
    text: localText(),
    editions: editions(),
    recommenders: z.array(country()).default([]),
    /** Names among the recommending States that no pack knows, as printed. */
    recommendersStated: z.array(line()).default([]),
    positions: z.array(position).default([]),
    topics: z.array(term('topics')).default([]),
    themes: z.array(theme).default([]),
    /** Groups of persons it concerns, in the publisher's words. */
    affected: z.array(line()).default([]),
    /** Sustainable development goals and targets, by number: "16", "16.2". */
    goals: z.array(line()).default([]),
    /** UPR Info: 1 minimal, 2 continuing, 3 considering, 4 general, 5 specific action. */
    actionCategory: z.int().min(1).max(5).optional(),
    standards: z.array(ref('standard')).default([]),
    /** Articles that it names, as printed: "Article 19 of the ICCPR". */
    articles: z.array(line()).default([]),
    /** The committee asks to hear of it before the next report. */
    followUp: z.strictObject({ due: date().optional() }).optional(),
    /** How many recommendations the source counts in one statement, when not one. */
    count: amountRange().optional(),
    /** The single things it asks for, each judged apart: "(a)", "(b)". */
    measures: z
      .array(z.strictObject({ id: partId(), letter: line().optional(), text: localText() }))
      .refine(partsDiffer, 'names two measures alike')
      .default([]),
    links: links(),
    evidence: evidence(),
    publisherIds: publisherIds(),
  },
  upgrades: [recommendationToSecond],
  example: {
    kind: 'recommendation',
    version: 2,
    id: 'recommendation-394',
    handle: 'upr4-139-94',
    body: 'organisation-038',
    occasion: { en: 'Universal Periodic Review, fourth cycle' },
    date: '2025-01',
    cycle: 4,
    session: 48,
    state: 'KZ',
    number: '139.94',
    text: { en: 'Revise the provisions on incitement to discord and on false information' },
    topics: ['expression'],
    positions: [{ position: 'pending' }],
    sources: [{ source: 'source-004' }],
  },
})
