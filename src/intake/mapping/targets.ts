import type { Language } from '../../base/language.ts'
import { columnById, columnsOf, headingOf } from '../../columns/index.ts'
import { type KindName, kindNames, kindOf } from '../../records/index.ts'
import { sayIn } from '../../wording/index.ts'

const usualKinds: readonly KindName[] = [
  'source',
  'organisation',
  'place',
  'provision',
  'person',
  'proceeding',
  'event',
  'measure',
  'recognition',
]

/** Kinds of which a row of a table may hold a record, in the order in which they are found or created. */
export const rowKinds: readonly KindName[] = [
  ...usualKinds,
  ...kindNames.filter((kind) => !usualKinds.includes(kind)),
]

/** What a column may hold beside the columns of records. */
const special = {
  /** The place in the source of this row, and how far the source is to be believed. */
  'citation.locator': 'map.locator',
  'citation.grade': 'map.grade',
  /** What the person of this row is in the event of this row, and in the steps. */
  'event.role': 'map.role',
  /** Occupation in words, or a term of the vocabulary. */
  'person.occupation': 'map.occupation',
  /** Articles a person is charged under, with semicolons. */
  'proceeding.charge': 'map.charge',
  /** charged, convicted, acquitted, dropped */
  'proceeding.stage': 'map.stage',
  /** How long, in words or months: "7 years". */
  'measure.length': 'map.length',
} as const

/** Events that lists of cases give a column of their own: the day, and nothing else. */
export const stepTypes = [
  'detention',
  'suspect-status',
  'charge',
  'restraint-set',
  'restraint-extended',
  'sent-to-trial',
  'trial-start',
  'verdict',
  'appeal-decision',
  'release',
  'death',
] as const

/** What the person is in a step; in all others the accused. */
export const stepRoles: Readonly<Partial<Record<(typeof stepTypes)[number], string>>> = {
  detention: 'detainee',
  'suspect-status': 'suspect',
  release: 'detainee',
  death: 'deceased',
}

export const isTarget = (id: string): boolean =>
  columnById(id) !== undefined ||
  id in special ||
  stepTypes.some((type) => id === `step.${type}`) ||
  kindNames.some((kind) => id === `${kind}.key`)

/** The kind of record that a column belongs to; a step belongs to no single one. */
export function kindOfTarget(id: string): KindName | undefined {
  const kind = id.split('.')[0] as KindName
  return kindNames.includes(kind) ? kind : undefined
}

/** A choice for a column, as the page of the import shows it. */
export interface Target {
  readonly id: string
  readonly label: string
}

/** What a column may hold, by kind of record, most used kinds first. */
export function targetGroups(
  language: Language,
  labelOf: (eventType: string) => string,
): readonly { readonly label: string; readonly targets: readonly Target[] }[] {
  const say = sayIn(language)
  const order: KindName[] = ['person', 'event', 'proceeding', 'measure', 'source']
  const kinds = [...order, ...rowKinds.filter((kind) => !order.includes(kind))]
  const groups = kinds.map((kind) => ({
    label: kindOf(kind).label[language],
    targets: [
      { id: `${kind}.key`, label: say('map.key') },
      ...columnsOf(kind).map((column) => ({
        id: column.id,
        label: headingOf(column, language).replace(/^[^:]*: /, ''),
      })),
      ...Object.entries(special)
        .filter(([id]) => kindOfTarget(id) === kind)
        .map(([id, key]) => ({ id, label: say(key) })),
      ...(kind === 'source'
        ? [
            { id: 'citation.locator', label: say('map.locator') },
            { id: 'citation.grade', label: say('map.grade') },
          ]
        : []),
    ],
  }))
  const steps = stepTypes.map((type) => ({ id: `step.${type}`, label: labelOf(type) }))
  return [...groups.slice(0, 2), { label: say('map.steps'), targets: steps }, ...groups.slice(2)]
}
