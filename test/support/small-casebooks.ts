import fc from 'fast-check'
import type { SampleRecord, ViewOptions } from './sample-view.ts'
import { clean, fixedRecords, sources } from './small-casebook-records.ts'

/** Small casebooks of every shape that figures meet: groups in groups, missing dates, merges, claims. */
const day = fc.constantFrom(
  '2014',
  '2020-05',
  '2020-10-16',
  '2022-01',
  '2023-11',
  '2024-10-06',
  '2025-01-17',
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })
const topics = fc.uniqueArray(
  fc.constantFrom(
    'january-2022',
    'religion',
    'nuclear-referendum',
    'persecution',
    'accountability',
  ),
  { maxLength: 2 },
)
const number = fc
  .tuple(fc.nat(9), fc.nat(3))
  .map(([low, more]) => ({ low: low + 1, high: low + 1 + more }))

const people = 5
const cases = 4
const acts = 4
const somebody = fc.nat(people - 1).map((i) => `person-${i}`)

const person = (i: number) =>
  fc
    .record({
      group: maybe(
        fc.record({ size: number, members: fc.uniqueArray(somebody, { maxLength: 3 }) }),
      ),
      category: maybe(fc.constantFrom('activist', 'police-officer', 'journalist')),
      supporter: fc.boolean(),
    })
    .map(({ group, category, supporter }) =>
      clean({
        kind: 'person',
        version: 1,
        id: `person-${i}`,
        names: [{ text: `Person ${i}`, use: 'preferred' }],
        group,
        occupations: category ? [{ category }] : [],
        affiliations: supporter ? [{ organisation: 'organisation-1' }] : [],
      }),
    )

const proceeding = (i: number) =>
  fc
    .record({
      type: fc.constantFrom('criminal', 'administrative', 'civil'),
      person: somebody,
      role: fc.constantFrom('accused', 'victim', 'defendant'),
      key: fc.constantFrom('koshmambet', 'almaty-residence', 'other'),
      opened: maybe(day),
      topics,
      charges: fc.array(
        fc.record({
          provision: fc.constantFrom('provision-1', 'provision-2'),
          stage: fc.constantFrom('charged', 'convicted', 'dropped'),
          on: maybe(day),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ key, ...rest }) =>
      clean({
        kind: 'proceeding',
        version: 1,
        id: `proceeding-${i}`,
        title: { en: 'case' },
        case: { key },
        sources,
        ...rest,
      }),
    )

const someCases = fc.uniqueArray(
  fc.nat(cases - 1).map((i) => `proceeding-${i}`),
  { maxLength: 2 },
)

const event = (i: number) =>
  fc
    .record({
      type: fc.constantFrom(
        'detention',
        'verdict',
        'appeal-decision',
        'death',
        'torture',
        'release',
        'assembly-refusal',
        'referendum',
      ),
      date: maybe(day),
      participants: fc.array(
        fc.record({
          who: somebody,
          role: fc.constantFrom('detainee', 'accused', 'deceased', 'victim', 'perpetrator'),
        }),
        { maxLength: 3 },
      ),
      proceedings: someCases,
      outcome: maybe(fc.constantFrom('convicted', 'reduced', 'upheld', 'quashed')),
      number: maybe(number),
      topics,
    })
    .map((rest) =>
      clean({
        kind: 'event',
        version: 1,
        id: `event-${i}`,
        title: { en: 'event' },
        sources,
        ...rest,
      }),
    )

const measure = (i: number) =>
  fc
    .record({
      type: fc.constantFrom(
        'imprisonment',
        'pre-trial-detention',
        'house-arrest',
        'administrative-arrest',
        'activity-ban',
        'travel-ban',
        'fine',
      ),
      person: somebody,
      proceeding: maybe(fc.nat(cases - 1).map((n) => `proceeding-${n}`)),
      imposed: maybe(fc.nat(acts - 1).map((n) => `event-${n}`)),
      start: maybe(day),
      term: maybe(
        fc.oneof(
          fc.record({ years: fc.integer({ min: 1, max: 8 }) }),
          fc.record({ days: fc.nat(30) }),
        ),
      ),
    })
    .map((rest) => clean({ kind: 'measure', version: 1, id: `measure-${i}`, sources, ...rest }))

const recognition = (i: number) =>
  fc
    .record({
      type: fc.constantFrom('political-prisoner', 'politically-motivated-prosecution'),
      person: somebody,
      on: day,
      until: maybe(fc.constant('2025-05')),
    })
    .map((rest) =>
      clean({
        kind: 'recognition',
        version: 1,
        id: `recognition-${i}`,
        bodyStated: 'monitors',
        sources,
        ...rest,
      }),
    )

const claim = (i: number) =>
  fc
    .record({
      figure: fc.constantFrom('behind-bars', 'killed-january-2022', 'officials-convicted'),
      part: maybe(fc.constantFrom('total', 'officers', 'civilians', 'since')),
      value: maybe(fc.nat(300)),
      least: maybe(fc.nat(300)),
      qualifier: fc.constantFrom('exact', 'more-than', 'word'),
      unit: fc.constantFrom('person', 'death', 'month'),
      asOf: maybe(day),
      standing: fc.constantFrom('official', 'monitors'),
      about: fc.array(
        fc.nat(cases - 1).map((n) => `proceeding-${n}`),
        { maxLength: 1 },
      ),
    })
    .map((rest) =>
      clean({
        kind: 'claim',
        version: 1,
        id: `claim-${i}`,
        counts: { en: 'something' },
        printed: 'as printed',
        sources,
        ...rest,
      }),
    )

const several = (count: number, one: (i: number) => fc.Arbitrary<SampleRecord>) =>
  fc.tuple(...Array.from({ length: count }, (_, i) => one(i)))

/** Records, and perhaps one person who was found to be another. */
export const smallCasebooks: fc.Arbitrary<ViewOptions> = fc
  .record({
    people: several(people, person),
    cases: several(cases, proceeding),
    acts: several(acts, event),
    measures: several(5, measure),
    recognitions: several(3, recognition),
    claims: several(3, claim),
    same: fc.boolean(),
  })
  .map((made) => ({
    records: [
      ...fixedRecords,
      ...made.people,
      ...made.cases,
      ...made.acts,
      ...made.measures,
      ...made.recognitions,
      ...made.claims,
    ],
    merges: (made.same ? { 'person-1': 'person-0' } : {}) as Record<string, string>,
  }))
