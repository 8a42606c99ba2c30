import { z } from 'zod'
import { country, date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'
import { editions, evidence, links, partId, partsDiffer, publisherIds } from './review-parts.ts'
import { decisionToSecond } from './review-upgrades.ts'

/** One thing the body ordered. Its `id` stays when the others change, because assessments name it. */
const remedy = z.strictObject({
  id: partId(),
  type: term('remedy-types'),
  text: localText(),
  paragraph: line().optional(),
  /** Where the decision names a day or a length of its own; else the rules of the body hold. */
  due: date().optional(),
})

/**
 * What a body decided in one case, and each thing it ordered (remedy). The fields are those on the first
 * page of every Views of the Human Rights Committee, in that order.
 */
export const decision = defineKind({
  kind: 'decision',
  version: 2,
  label: { en: 'Decision', ru: 'Решение', kk: 'Шешім' },
  needsSource: true,
  shape: {
    body: ref('organisation'),
    type: term('decision-types').optional(),
    title: localText(),
    /** More than one where cases were joined: "CCPR/C/124/D/2257/2013", "CCPR/C/124/D/2334/2014". */
    symbols: z.array(line()).default([]),
    /** Number and year of registration, not of the decision: "2546/2015". */
    communications: z.array(line()).default([]),
    authors: z.array(ref('person')).default([]),
    authorsStated: z.array(line()).default([]),
    victims: z.array(ref('person')).default([]),
    victimsStated: z.array(line()).default([]),
    counsel: z.array(line()).default([]),
    state: country(),
    submitted: date().optional(),
    registered: date().optional(),
    /** The day of adoption. */
    date: date().optional(),
    /** The day on which it was sent to the State: from here its time to answer runs. */
    transmitted: date().optional(),
    session: z.int().min(1).optional(),
    interimMeasures: localText().optional(),
    subject: localText().optional(),
    procedural: localText().optional(),
    substantive: localText().optional(),
    standards: z.array(ref('standard')).default([]),
    /** Articles of the instrument and of its protocol that were raised, as printed. */
    articles: z.array(line()).default([]),
    /** Articles found to be violated, as printed. */
    violated: z.array(line()).default([]),
    /** Of arbitrary detention, I to V (Working Group on Arbitrary Detention). */
    categories: z.array(z.enum(['I', 'II', 'III', 'IV', 'V'])).default([]),
    outcomes: z.array(term('decision-outcomes')).default([]),
    remedies: z.array(remedy).refine(partsDiffer, 'names two remedies alike').default([]),
    editions: editions(),
    links: links(),
    evidence: evidence(),
    publisherIds: publisherIds(),
  },
  upgrades: [decisionToSecond],
  example: {
    kind: 'decision',
    version: 2,
    id: 'decision-003',
    handle: 'akhmedyarov-views',
    body: 'organisation-035',
    type: 'views',
    title: { en: 'Views in the communication of Lukpan Akhmedyarov' },
    symbols: ['CCPR/C/129/D/2535/2015'],
    communications: ['2535/2015'],
    date: '2020-07',
    session: 129,
    state: 'KZ',
    authors: ['person-013'],
    remedies: [
      { id: 'r1', type: 'compensation', text: { en: 'an effective remedy for the author' } },
    ],
    sources: [{ source: 'source-d3', locator: 'paragraph 7' }],
  },
})
